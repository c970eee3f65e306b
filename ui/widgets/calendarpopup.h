// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QDate;

namespace rollbook {

/// A month to pick a day from. Deletes itself when it closes.
class CalendarPopup : public QFrame {
    Q_OBJECT
public:
    CalendarPopup(const QDate &selected, QWidget *parent);

    /// Below the widget, or above where the screen ends.
    void showBeside(const QWidget *widget);

Q_SIGNALS:
    void picked(const QDate &date);
};

} // namespace rollbook
