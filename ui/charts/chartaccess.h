// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QList>

namespace rollbook {

class ChartView;

/// What a screen reader gets of a chart: a chart with one list item for each bar, in the order of drawing.
class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(ChartView *view);
    ~ChartAccess() override;
    /// Charts are described by this class from now on; may be called again.
    static void install();

    QString text(QAccessible::Text type) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    ChartView *view() const;

    mutable QList<QAccessible::Id> m_bars; ///< made when asked for; 0: not yet
};

} // namespace rollbook
