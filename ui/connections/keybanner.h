// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/details.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace rollbook {

class DetailedNote;
class SecretField;
class Service;

/// Above the reports while the service refuses the secret or there is none: the field to enter it, in place.
class KeyBanner final : public QWidget {
    Q_OBJECT
public:
    enum class Why {
        Missing,       ///< none is kept
        Refused,       ///< 401
        NoRights,      ///< 403
        KeychainLocked ///< the keychain could not be asked
    };

    KeyBanner(std::shared_ptr<const Service> service, QWidget *parent);

    /// Shows itself and ends being busy. What is typed stays while it is open, and the focus stays where it is.
    void ask(Why why, const Details &details);
    /// While the entered key is tried.
    void setBusy(bool busy);
    /// What else is to be known of the key; empty hides it.
    void setNote(const QString &text);

Q_SIGNALS:
    void secretEntered(const QString &secret);
    void editRequested();
    /// Only where it asked for NoRights.
    void dismissed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildEntry();
    QString sentence(Why why) const;
    void submit();

    std::shared_ptr<const Service> m_service;
    DetailedNote *m_why;
    QPushButton *m_dismiss = nullptr;
    SecretField *m_secret;
    QPushButton *m_use = nullptr;
    QLabel *m_note = nullptr;
    bool m_busy = false;
};

} // namespace rollbook
