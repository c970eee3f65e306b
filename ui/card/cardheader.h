// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QToolButton;

namespace rollbook {

/// Where a card stands: beside the table, or in a window of its own.
enum class CardPlace { Side, Window };

/// The bar above a card: what it shows, the way through the rows, and the way back from people that were followed.
class CardHeader final : public Surface {
    Q_OBJECT
public:
    CardHeader(CardPlace place, QWidget *parent);

    void setTitle(const QString &title);
    /// Whether there is a row before and after the shown one.
    void setNeighbours(bool previous, bool next);
    /// What only one row has: a way to the next, and a window of its own.
    void setOne(bool one, bool hasWindow);
    void setBackShown(bool shown);

Q_SIGNALS:
    void backRequested();
    void previousRequested();
    void nextRequested();
    void windowRequested();
    void closeRequested();

private:
    QToolButton *m_back;
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_window;
    QToolButton *m_close;
    CardPlace m_place;
};

} // namespace rollbook
