// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rollbook {

class PeopleController;

/// The settings of the lists of customers: which connections have one, how long it is kept, and what deletes them all.
class PeopleSettings final : public QWidget {
    Q_OBJECT
public:
    /// people outlives it.
    PeopleSettings(PeopleController *people, QWidget *parent);

    // What its rows and buttons are called.
    static QString daysText();
    static QString forgetText();

private:
    void addSwitches(QGridLayout *grid);
    void addDays(QGridLayout *grid);
    void addForget(QGridLayout *grid);
    void refresh();
    void forget();

    PeopleController *m_people;
    QPushButton *m_forget = nullptr;
    QPushButton *m_sure = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace rollbook
