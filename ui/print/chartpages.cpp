// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartpages.h"

#include "ui/charts/chartpicture.h"
#include "ui/print/printtext.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace rollbook {

namespace {

constexpr qreal pixelsPerInch = 96; ///< that charts are measured in
constexpr qreal flattest = 1.4;     ///< width over height, so that a chart on an upright page is no tower

} // namespace

/// The picture has a title of its own.
ChartPages::ChartPages(const ChartDrawing &drawing, const PrintFrame &frame, const QPageLayout &paper,
                       PrintOrientation orientation)
    : m_drawing(drawing),
      m_frame(frame),
      m_paper(paper)
{
    m_frame.title.clear();
    m_paper.setOrientation(orientation == PrintOrientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape);
}

void ChartPages::paint(QPainter *painter, int page) const
{
    const QSizeF size = printSize(m_paper);
    m_frame.paint(painter, size, page, count());
    const QRectF body = m_frame.body(size);
    const qreal scale = printtext::unitsPerInch / pixelsPerInch / metrics::scale();
    const QSizeF pixels = body.size() / scale;
    painter->save();
    painter->translate(body.topLeft());
    painter->scale(scale, scale);
    chartpicture::paint(painter, QRectF(0, 0, pixels.width(), qMin(pixels.height(), pixels.width() / flattest)),
                        m_drawing);
    painter->restore();
}

} // namespace rollbook
