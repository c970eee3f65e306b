// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/skeletonrows.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace rollbook {

namespace {

/// Widths of the columns that most reports begin with.
constexpr int columnWidths[] = { 164, 118, 116, 80, 106, 68, 66, 54, 118 };
constexpr int barHeight = 8;

void drawBars(QPainter *painter, int top, int height, int row, bool mirrored, int fullWidth)
{
    int x = metrics::space4;
    for (int column = 0; column < std::ssize(columnWidths); ++column) {
        const int width = metrics::px(columnWidths[column]);
        const int bar = (width - 12) * (row < 0 ? 40 : 45 + (row * 37 + column * 53) % 40) / 100;
        const int left = mirrored ? fullWidth - x - bar : x;
        painter->drawRoundedRect(left, top + (height - barHeight) / 2, bar, barHeight, metrics::radiusBadge,
                                 metrics::radiusBadge);
        x += width;
    }
}

} // namespace

SkeletonRows::SkeletonRows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

QSize SkeletonRows::sizeHint() const
{
    return { 0, metrics::px(metrics::tableHeader) + rowCount * metrics::px(metrics::tableRow) };
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const int header = metrics::px(metrics::tableHeader);
    const int height = metrics::px(metrics::tableRow);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.bgBase);
    painter.fillRect(0, 0, width(), header, tokens.bgSubtle);
    painter.fillRect(0, header - 1, width(), 1, tokens.line);
    for (int row = 0; row < rowCount; ++row)
        painter.fillRect(0, header + (row + 1) * height - 1, width(), 1, tokens.lineRow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bgTrack);
    for (int row = -1; row < rowCount; ++row)
        drawBars(&painter, row < 0 ? 0 : header + row * height, row < 0 ? header : height, row, isRightToLeft(),
                 width());
}

} // namespace rollbook
