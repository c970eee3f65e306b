// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnwidths.h"

#include "ui/table/cells/cells.h"
#include "ui/theme/metrics.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int leastWidth = 48;

/// Kinds that give way when columns do not fit, in this order.
constexpr CellKind yielding[] = { CellKind::Email, CellKind::Address, CellKind::Url,
                                  CellKind::Name,  CellKind::Pills,   CellKind::Text };

qreal dateWidth(const TableFonts &fonts, const CellFormat &format)
{
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString text = format.shortDate(QDate(format.today.isValid() ? format.today.year() : 2000, month, 28));
        widest = qMax(widest, fonts.metrics(FontRole::Cell).horizontalAdvance(text));
    }
    return widest;
}

qreal badgesWidth(const CompositeColumn &composite, const TableFonts &fonts)
{
    qreal widest = 0;
    for (const CompositePart &part : composite.parts)
        widest = qMax(widest, fonts.metrics(FontRole::Badge).horizontalAdvance(part.label()));
    return widest + 12 + 4 + fonts.metrics(FontRole::Caption).horizontalAdvance(QStringLiteral("+9"));
}

qreal contentWidth(const TableColumn &column, const TableFonts &fonts, const CellFormat &format)
{
    if (!mustFit(column.kind))
        return 0;
    if (column.composite)
        return badgesWidth(*column.composite, fonts);
    const QString sample = column.known ? column.known->sampleText : QString();
    const qreal width = fonts.metrics(FontRole::Cell).horizontalAdvance(sample);
    const bool date =
        column.kind == CellKind::Date || column.kind == CellKind::DateTime || column.kind == CellKind::Booking;
    return date ? qMax(width, dateWidth(fonts, format)) : width;
}

} // namespace

ColumnPadding columnPadding(const TableColumn &column, bool first, bool last)
{
    ColumnPadding padding;
    if (first)
        padding.lead = metrics::space4;
    if (last && !alignsTrailing(column.kind))
        padding.trail = 0;
    return padding;
}

int minimumColumnWidth(const TableColumn &column, const TableFonts &fonts, const CellFormat &format)
{
    const ColumnPadding padding;
    return qMax(leastWidth, qCeil(contentWidth(column, fonts, format)) + padding.lead + padding.trail);
}

QList<int> narrowed(const QList<int> &widths, int excess, const QList<TableColumn> &columns, const QSet<QString> &fixed)
{
    QList<int> result = widths;
    for (const CellKind kind : yielding) {
        for (qsizetype i = 0; i < columns.size() && excess > 0; ++i) {
            if (columns.at(i).kind != kind || fixed.contains(columns.at(i).key))
                continue;
            // An address is cut anyway; its end tells least.
            const int given = qMin(excess, widths.at(i) / (kind == CellKind::Email ? 3 : 5));
            result[i] -= given;
            excess -= given;
        }
    }
    return excess > 0 ? widths : result;
}

} // namespace rollbook
