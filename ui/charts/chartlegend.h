// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace rollbook {

/// The names of the series (of a pie: the slices) beside their colours, in as many lines as the width needs.
/// Hidden by itself when the chart has one series only or does not want a legend.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setDrawing(const ChartDrawing &drawing);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// True when there is something to tell apart.
    static bool isNeeded(const ChartDrawing &drawing);
    /// Paints into a picture; returns the height that was used. With a null painter it only measures.
    static qreal paint(QPainter *painter, const QRectF &rect, const ChartDrawing &drawing, const Tokens &tokens);

protected:
    bool event(QEvent *event) override; ///< the whole of a name that was cut, as tooltip
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ChartDrawing> m_drawing;
};

} // namespace rollbook
