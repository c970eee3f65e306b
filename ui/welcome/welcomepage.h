// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

namespace rollbook {

class ProfileRow;
class SampleCard;
class ServiceCard;

/// What a first start shows: the practice data, or a connection to one of the services.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    /// sampleCustomers: how many the practice data has.
    explicit WelcomePage(int sampleCustomers, QWidget *parent = nullptr);

    /// Connections that exist already, one button each under the practice data; empty: none.
    void setProfiles(const QList<QPair<QString, QString>> &idsAndNames);
    /// Moves the keyboard focus to the default button.
    void focusDefault();

Q_SIGNALS:
    void sampleRequested();
    void connectRequested(const QString &service);
    void profileRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCards(QWidget *parent);
    void orderTabs();

    SampleCard *m_sample;
    ProfileRow *m_profiles;
    QList<ServiceCard *> m_services;
};

} // namespace rollbook
