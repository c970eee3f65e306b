// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

namespace rollbook {

class CountsModel;

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
    void copy() const; ///< CountsModel::toTsv() to the clipboard

Q_SIGNALS:
    void barHovered(int bar);
    void currentChanged(int bar);
    /// A click or Enter on row `group` (index in ChartData::rows) and series (-1: group, total or share column).
    void activated(int group, int series);

private:
    class View;
    CountsModel *m_model;
    View *m_view;
    View *m_totals;
};

} // namespace rollbook
