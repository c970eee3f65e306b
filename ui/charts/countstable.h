// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

namespace rollbook {

class CountsModel;
class CountsView;

/// The counts beside the chart: sortable, with the totals always in sight at the foot, each series' header underlined
/// in its colour. Hovering and the current row are linked with the chart by the index of a bar.
class CountsTable final : public QWidget {
    Q_OBJECT
public:
    explicit CountsTable(QWidget *parent = nullptr);

    void setDrawing(const ChartDrawing &drawing);
    CountsModel *model() const { return m_model; }
    /// All rows that are part of the bar are marked; -1: none. Set from outside it says nothing back.
    void setHovered(int bar);
    /// Selects the bar's first row and brings it in sight.
    void setCurrent(int bar);
    /// As wide as the columns need, within reason.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void copy() const; ///< CountsModel::toTsv() to the clipboard

Q_SIGNALS:
    void barHovered(int bar);
    void currentChanged(int bar);
    /// A click or Enter on row `group` (index in ChartData::rows) and series (-1: group, total or share column).
    void activated(int group, int series);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectViews();
    void arrange();
    QList<int> neededWidths() const;
    QList<int> leastWidths() const;
    int cellWidth(int column) const;
    /// The needed widths where they fit or nothing helps; between them, labels of the header give way.
    QList<int> widthsFor(int room) const;
    void setWidths(QList<int> widths, int room);
    void select(int row);
    void tell(int row);
    void activate(const QModelIndex &index);
    int barOfRow(int row) const;

    CountsModel *m_model;
    CountsView *m_view;
    CountsView *m_totals;
    int m_toldBar = -1;
    bool m_silent = false;
};

} // namespace rollbook
