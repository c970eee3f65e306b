// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printframe.h"
#include "ui/print/printpages.h"
#include "ui/print/tableplan.h"

#include <QFont>
#include <QStringList>

#include <functional>

namespace rollbook {

/// Rows on paper. texts gives a row's texts in the order of the columns; it is asked once for each.
struct PrintTable {
    QList<PrintColumn> columns;
    qsizetype rows = 0;
    std::function<QStringList(qsizetype row)> texts;
};

/// A table on pages: its header on each, nothing cut. What is too wide for the paper is wrapped, and then divided among
/// several sheets side by side, which come one after the other.
class TablePages final : public PrintPages {
public:
    /// paper's own orientation counts unless it is to be found out.
    TablePages(PrintTable table, PrintFrame frame, const QPageLayout &paper, PrintOrientation orientation);

    bool advance(const QDeadlineTimer &deadline) override;
    int progress() const override;
    QPageLayout layout() const override { return m_paper; }
    int count() const override { return int(m_pages.size() * m_strips.size()); }
    void paint(QPainter *painter, int page) const override;

private:
    /// Lines of a row on one page; a row higher than a page goes on on the next.
    struct Slice {
        qsizetype row;
        int firstLine;
        int lines;
    };

    void measure(qsizetype row);
    void plan();
    void place(qsizetype row);
    int linesOf(qsizetype row) const;
    void paintHeader(QPainter *painter, const QRectF &area, const PrintStrip &strip) const;
    void paintSlice(QPainter *painter, const QRectF &area, const PrintStrip &strip, const Slice &slice) const;
    /// Where the columns of a strip stand, from the reader's first.
    QRectF cell(const QRectF &area, const PrintStrip &strip, qsizetype at, qreal before) const;

    PrintTable m_table;
    PrintFrame m_frame;
    QPageLayout m_paper;
    PrintOrientation m_orientation;
    QFont m_font;
    QFont m_bold;
    QList<QStringList> m_rows;
    QList<PrintNeed> m_needs;
    QList<PrintStrip> m_strips;
    QList<QList<Slice>> m_pages; ///< from top to bottom; each stands on as many sheets as there are strips
    QRectF m_body;
    qreal m_headerHeight = 0;
    qreal m_left = 0; ///< height that the last page has left
    qsizetype m_placed = 0;
};

} // namespace rollbook
