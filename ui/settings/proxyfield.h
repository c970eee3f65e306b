// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/proxychoice.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rollbook {

class ChoiceBox;
class ErrorLine;

/// How services are reached: as the system says, directly, or through a proxy whose address stands below, with a name
/// and a password where it asks for them. An address that cannot be one is refused under the field and changes
/// nothing. A password is given away and forgotten; it goes with the name.
class ProxyField final : public QWidget {
    Q_OBJECT
public:
    ProxyField(const ProxyChoice &choice, QWidget *parent);

    /// Whether there is a password, which is not shown.
    void setPasswordKept(bool kept);
    /// Says that the password will not outlive the program.
    void showForgetful();

Q_SIGNALS:
    void chosen(const rollbook::ProxyChoice &choice);
    /// Of the proxy and the name that were chosen last.
    void passwordTyped(const QString &password);

private:
    void modeChanged();
    void submit();
    void takePassword();
    void showLines(bool manual);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text);

    ChoiceBox *m_mode;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_note;
    ErrorLine *m_error;
};

} // namespace rollbook
