// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "ui/charts/chartdrawing.h"

#include <QImage>

class QPrinter;

namespace rollbook {

/// A chart to take away: title, what it covers, legend, chart and footnote on white, in the colours of the light theme
/// whatever the window wears.
namespace chartpicture {

enum class Format { Png, Svg, Pdf };

/// Ending without a dot.
QString suffix(Format format);

/// Paints the whole picture into rect.
void paint(QPainter *painter, const QRectF &rect, const ChartDrawing &drawing);

/// size in pixels at 1x; the image has scale times as many and the device pixel ratio set.
QImage image(const ChartDrawing &drawing, const QSize &size, qreal scale = 2);

/// Writes a file: PNG at twice the size, SVG, or PDF on one landscape A4 page. The document's title is the chart's. An
/// existing file is replaced only as a whole; on an error nothing is left behind.
Result<void> save(const ChartDrawing &drawing, Format format, const QSize &size, const QString &path);

/// One page, the chart as wide as the margins allow.
Result<void> print(const ChartDrawing &drawing, QPrinter *printer);

} // namespace chartpicture

} // namespace rollbook
