// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

/// Charts to look at, made by hand.
namespace rollbook::samples {

inline Attribute attribute(Scale scale, const QString &label)
{
    return { .key = label.toLower(),
             .columns = { label.toLower() },
             .scale = scale,
             .label = label,
             .phrase = label.toLower(),
             .values = {} };
}

inline Group category(const QString &name)
{
    return { .kind = Group::Kind::Value, .first = { .stated = true, .number = 0, .text = name } };
}

inline Group position(qint64 number)
{
    return { .kind = Group::Kind::Value, .first = { .stated = true, .number = number, .text = {} } };
}

inline Group notStated()
{
    return { .kind = Group::Kind::NotStated };
}

inline ChartBar bar(const Group &group, const QList<qint64> &counts)
{
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    return { .group = group, .counts = counts, .total = total };
}

inline ChartDrawing drawing(const ChartData &data, ChartKind kind)
{
    ChartDrawing drawing;
    drawing.data = data;
    drawing.data.rows = data.bars;
    drawing.data.seriesTotals = QList<qint64>(data.series.size(), 0);
    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        drawing.data.barOfRow.append(int(i));
        drawing.data.total += data.bars.at(i).total;
        for (qsizetype s = 0; s < data.series.size(); ++s)
            drawing.data.seriesTotals[s] += data.bars.at(i).counts.at(s);
    }
    drawing.kind = kind;
    drawing.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    drawing.title = QStringLiteral("Customers by joined month and gender");
    drawing.coverage = QStringLiteral("12 groups, 2,416 customers. Active: Yes. Counted 12 Nov 2026, 10:42.");
    drawing.measure = QStringLiteral("Customers");
    return drawing;
}

/// Twelve months from December 2025 in four series; the last one is not over.
inline ChartDrawing months(ChartKind kind = ChartKind::StackedBar)
{
    ChartData data;
    data.group = attribute(Scale::YearMonth, QStringLiteral("Joined month"));
    data.split = attribute(Scale::Category, QStringLiteral("Gender"));
    data.series = { category(QStringLiteral("Female")), category(QStringLiteral("Male")),
                    category(QStringLiteral("Non-binary")), notStated() };
    const qint64 first = 2025 * 12 + 11;
    const QList<QList<qint64>> counts = { { 81, 53, 4, 10 },   { 172, 110, 9, 21 }, { 134, 84, 7, 16 },
                                          { 123, 82, 6, 15 },  { 112, 73, 6, 13 },  { 109, 69, 7, 13 },
                                          { 97, 62, 5, 12 },   { 82, 54, 4, 11 },   { 91, 57, 4, 11 },
                                          { 158, 101, 9, 19 }, { 121, 78, 7, 15 },  { 48, 32, 3, 6 } };
    for (qsizetype i = 0; i < counts.size(); ++i)
        data.bars.append(bar(position(first + i), counts.at(i)));
    data.bars.last().group.unfinished = true;
    ChartDrawing result = drawing(data, kind);
    result.footnote = QStringLiteral("* month to date");
    return result;
}

/// One series.
inline ChartDrawing bars(int count)
{
    ChartData data;
    data.group = attribute(Scale::Number, QStringLiteral("Age"));
    data.series = { { .kind = Group::Kind::All } };
    for (int i = 0; i < count; ++i)
        data.bars.append(bar(position(18 + i), { 20 + (i * 37) % 83 }));
    ChartDrawing result = drawing(data, ChartKind::Bar);
    result.title = QStringLiteral("Customers by age");
    return result;
}

inline ChartDrawing pie(const QStringList &names = { QStringLiteral("Female"), QStringLiteral("Male"),
                                                     QStringLiteral("Non-binary") })
{
    ChartData data;
    data.group = attribute(Scale::Category, QStringLiteral("Gender"));
    data.series = { { .kind = Group::Kind::All } };
    qint64 count = 640;
    for (const QString &name : names)
        data.bars.append(bar(category(name), { count /= 2 }));
    data.bars.append(bar(notStated(), { 60 }));
    ChartDrawing result = drawing(data, ChartKind::Pie);
    result.title = QStringLiteral("Customers by gender");
    return result;
}

} // namespace rollbook::samples
