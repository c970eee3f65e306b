// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace rollbook {

class CardWindow;
class ReportController;

/// The cards of one report that stand in windows of their own, one for each row at most. They follow the rows of the
/// table as long as these are in hand, and close with the window that they were opened from.
class CardWindows final : public QObject {
    Q_OBJECT
public:
    /// parent's window is theirs; the controller must outlive it.
    CardWindows(ReportController *controller, QWidget *parent);

    /// Opens the card of a row, or brings it to the front.
    void open(const Row &row);
    void setFormat(const CellFormat &format);
    /// While masked, the card in front alone reads as it is. False when none is in front.
    bool setShown(bool shown);
    /// The card in front; null without one.
    CardWindow *active() const;
    const QList<CardWindow *> &windows() const { return m_windows; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A card was made; it is to be set up before it shows.
    void made(rollbook::CardWindow *window);
    /// A card steps to this row: the table goes along, which brings it when it is not in hand.
    void rowWanted(int row);

private:
    CardWindow *make();
    CardWindow *windowOf(qint64 id, const CardWindow *except = nullptr) const;
    void place(CardWindow *window) const;
    void step(CardWindow *window, int by);
    void bring(CardWindow *window, const Row &row);
    void follow();
    void showNeighbours(CardWindow *window) const;
    void closeAll();

    ReportController *m_controller;
    QWidget *m_parent;
    CellFormat m_format;
    QList<CardWindow *> m_windows;     ///< oldest first
    QHash<CardWindow *, int> m_wanted; ///< rows that are on their way
};

} // namespace rollbook
