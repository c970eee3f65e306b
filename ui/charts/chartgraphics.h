// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QGraphicsWidget>

#include <memory>

namespace rollbook {

/// One chart in a graphics scene: bars, lines or slices by Qt Charts, with axes whose labels are ours because Qt
/// Charts would take them for HTML and cut them. It has no legend, title or tooltip. Resizing lays it out anew. The
/// same item is drawn on screen and into pictures.
class ChartGraphics final : public QGraphicsWidget {
    Q_OBJECT
public:
    ChartGraphics(const ChartDrawing &drawing, const Tokens &tokens, QGraphicsItem *parent = nullptr);
    ~ChartGraphics() override;

    const ChartDrawing &drawing() const;
    /// -1: none. hovered gets a soft band, current a frame and a bold label.
    void setHovered(int bar);
    void setCurrent(int bar);
    /// In the item's coordinates.
    ChartHit hitAt(const QPointF &position) const;
    /// The bar from axis to top, the surroundings of a line's point, or a slice's bounds; empty outside the range.
    QRectF barRect(int bar) const;
    /// What a tooltip should not hide.
    QList<QRectF> areas() const;
    /// The area between the axes.
    QRectF plotArea() const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
