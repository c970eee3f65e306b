// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"
#include "ui/print/printframe.h"
#include "ui/print/printpages.h"

namespace rollbook {

/// A chart on one page.
class ChartPages final : public PrintPages {
public:
    ChartPages(const ChartDrawing &drawing, const PrintFrame &frame, const QPageLayout &paper,
               PrintOrientation orientation);

    bool advance(const QDeadlineTimer &) override { return true; }
    int progress() const override { return 100; }
    QPageLayout layout() const override { return m_paper; }
    int count() const override { return 1; }
    void paint(QPainter *painter, int page) const override;

private:
    ChartDrawing m_drawing;
    PrintFrame m_frame;
    QPageLayout m_paper;
};

} // namespace rollbook
