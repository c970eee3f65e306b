// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tableplan.h"

#include <algorithm>
#include <numeric>

namespace rollbook {

namespace {

constexpr qreal widestFirm = 1500; ///< one long name is no reason to wrap everything else
constexpr qreal widest = 2200;     ///< a longer text wraps also where there is room

qreal naturalOf(const PrintNeed &need)
{
    return qMin(need.natural, widest);
}

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), qreal(0));
}

qreal leastOf(const PrintColumn &column, const PrintNeed &need, qreal width)
{
    return qMin(qMin(column.firm ? need.natural : qMin(need.least, need.natural), widestFirm) + 2 * printPadding,
                width);
}

/// What is left goes to columns that would wrap, each by what it lacks.
void widen(PrintStrip *strip, const QList<PrintNeed> &needs, qreal width)
{
    QList<qreal> lacks;
    for (qsizetype i = 0; i < strip->columns.size(); ++i)
        lacks << qMax<qreal>(0, naturalOf(needs.at(strip->columns.at(i))) + 2 * printPadding - strip->widths.at(i));
    const qreal lack = sum(lacks);
    const qreal share = lack > 0 ? qMin<qreal>(1, qMax<qreal>(0, width - sum(strip->widths)) / lack) : 0;
    for (qsizetype i = 0; i < lacks.size(); ++i)
        strip->widths[i] += lacks.at(i) * share;
}

} // namespace

bool fitsUnwrapped(const QList<PrintNeed> &needs, qreal width)
{
    qreal taken = 0;
    for (const PrintNeed &need : needs)
        taken += naturalOf(need) + 2 * printPadding;
    return taken <= width;
}

QList<PrintStrip> planStrips(const QList<PrintColumn> &columns, const QList<PrintNeed> &needs, qreal width)
{
    PrintStrip head;
    for (int i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).leads)
            continue;
        head.columns << i;
        head.widths << leastOf(columns.at(i), needs.at(i), width / 2); // others need room beside it
    }
    QList<PrintStrip> strips { head };
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).leads)
            continue;
        const qreal room = width - sum(head.widths);
        const qreal least = leastOf(columns.at(i), needs.at(i), room);
        if (strips.last().columns.size() > head.columns.size() && sum(strips.last().widths) + least > width)
            strips << head;
        strips.last().columns << i;
        strips.last().widths << least;
    }
    for (PrintStrip &strip : strips) {
        widen(&strip, needs, width);
        // As the columns stand in the table, also where those that lead are not the first.
        QList<qsizetype> order(strip.columns.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](qsizetype a, qsizetype b) { return strip.columns.at(a) < strip.columns.at(b); });
        const PrintStrip before = strip;
        for (qsizetype at = 0; at < order.size(); ++at) {
            strip.columns[at] = before.columns.at(order.at(at));
            strip.widths[at] = before.widths.at(order.at(at));
        }
    }
    return strips;
}

} // namespace rollbook
