// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rollbook {

class CountsView;

/// Blank beside the text of a column, at its leading and its trailing edge.
struct CountsPadding {
    int lead;
    int trail;
};

/// The outer columns keep the distance of a panel's edge.
CountsPadding countsPadding(int column, int columns);
/// rect without the padding, in the direction of the layout.
QRect countsRoom(const QRect &rect, const CountsPadding &padding, Qt::LayoutDirection direction);

/// Fonts of the counts: figures of the total are heavier than their parts.
QFont countsFont(bool strong);

/// Paints rows of counts and the row of their totals.
class CountsCells final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CountsCells(CountsView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// True where the text has not enough room.
    bool isElided(const QModelIndex &index) const;

private:
    const CountsView *m_view;
};

} // namespace rollbook
