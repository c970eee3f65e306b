// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

/// Charts made by hand: small enough to know every number in them.
namespace samplecharts {

using namespace rollbook;

inline Attribute attribute(const QString &label, Scale scale)
{
    return { .key = label.toLower(),
             .columns = { label.toLower() },
             .scale = scale,
             .label = label,
             .phrase = label,
             .values = {} };
}

inline Group number(qint64 value)
{
    return { .kind = Group::Kind::Value, .first = { true, value, {} } };
}

inline Group name(const QString &text)
{
    return { .kind = Group::Kind::Value, .first = { true, 0, text } };
}

inline Group notStated()
{
    return { .kind = Group::Kind::NotStated };
}

inline Group other(int members)
{
    return { .kind = Group::Kind::Other, .members = members };
}

/// counts[bar][series]
inline ChartData data(const Attribute &group, const QList<Group> &groups, const Attribute &split,
                      const QList<Group> &series, const QList<QList<qint64>> &counts)
{
    ChartData data;
    data.group = group;
    data.split = split;
    data.series = series;
    data.seriesTotals = QList<qint64>(series.size(), 0);
    for (int bar = 0; bar < groups.size(); ++bar) {
        ChartBar shown { groups.at(bar), counts.at(bar), 0 };
        for (int index = 0; index < shown.counts.size(); ++index) {
            shown.total += shown.counts.at(index);
            data.seriesTotals[index] += shown.counts.at(index);
        }
        data.total += shown.total;
        data.bars << shown;
        data.barOfRow << bar;
    }
    data.rows = data.bars;
    return data;
}

inline ChartData plain(const Attribute &group, const QList<Group> &groups, const QList<qint64> &counts)
{
    QList<QList<qint64>> parts;
    for (const qint64 count : counts)
        parts << QList<qint64> { count };
    return data(group, groups, {}, { { .kind = Group::Kind::All } }, parts);
}

inline ChartDrawing drawing(const ChartData &data, ChartKind kind)
{
    ChartDrawing drawing;
    drawing.data = data;
    drawing.kind = kind;
    drawing.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    drawing.title = QStringLiteral("Customers by sample");
    drawing.coverage = QStringLiteral("All customers");
    drawing.measure = QStringLiteral("Customers");
    return drawing;
}

inline Attribute genders()
{
    return attribute(QStringLiteral("Gender"), Scale::Category);
}

/// A year of customers by month and gender: December 2025 to November 2026, which is not over.
inline ChartData joinedMonths()
{
    const QList<QList<qint64>> counts { { 81, 53, 4, 10 },  { 172, 110, 9, 21 }, { 134, 84, 7, 16 }, { 123, 82, 6, 15 },
                                        { 112, 73, 6, 13 }, { 109, 69, 7, 13 },  { 97, 62, 5, 12 },  { 82, 54, 4, 11 },
                                        { 91, 57, 4, 11 },  { 158, 101, 9, 19 }, { 121, 78, 7, 15 }, { 48, 32, 3, 6 } };
    QList<Group> months;
    for (int month = 0; month < counts.size(); ++month)
        months << number(2025 * 12 + 11 + month);
    months.last().unfinished = true;
    return data(attribute(QStringLiteral("Joined month"), Scale::YearMonth), months, genders(),
                { name(QStringLiteral("Female")), name(QStringLiteral("Male")), name(QStringLiteral("Non-binary")),
                  notStated() },
                counts);
}

/// Customers by gender.
inline ChartData byGender()
{
    return plain(genders(),
                 { name(QStringLiteral("Female")), name(QStringLiteral("Male")), name(QStringLiteral("Non-binary")),
                   notStated() },
                 { 1328, 855, 71, 162 });
}

/// Days in a row from `first`, with counts that go up and down.
inline ChartData days(const QDate &first, int count, int series = 1)
{
    QList<Group> groups;
    QList<QList<qint64>> counts;
    for (int day = 0; day < count; ++day) {
        groups << number(first.toJulianDay() + day);
        QList<qint64> parts;
        for (int index = 0; index < series; ++index)
            parts << (day * (7 + index) + day / 30 * 11) % 40 + index * 30;
        counts << parts;
    }
    QList<Group> split { { .kind = Group::Kind::All } };
    if (series > 1) {
        split.clear();
        for (int index = 0; index < series; ++index)
            split << name(QStringLiteral("Studio %1").arg(index + 1));
    }
    return data(attribute(QStringLiteral("Joined"), Scale::Day), groups,
                series > 1 ? attribute(QStringLiteral("Studio"), Scale::Category) : Attribute(), split, counts);
}

/// Many names with many series.
inline ChartData crowd(int bars, int series)
{
    QList<Group> groups;
    QList<QList<qint64>> counts;
    for (int bar = 0; bar < bars; ++bar) {
        groups << (bar == bars - 1       ? notStated()
                       : bar == bars - 2 ? other(12)
                                         : name(QStringLiteral("City %1").arg(bar)));
        QList<qint64> parts;
        for (int index = 0; index < series; ++index)
            parts << (bar * 13 + index * 29) % 50 + 5;
        counts << parts;
    }
    QList<Group> split;
    for (int index = 0; index < series; ++index)
        split << (index == series - 1       ? notStated()
                      : index == series - 2 ? other(3)
                                            : name(QStringLiteral("Plan %1").arg(index)));
    return data(attribute(QStringLiteral("City"), Scale::Category), groups,
                attribute(QStringLiteral("Plan"), Scale::Category), split, counts);
}

} // namespace samplecharts
