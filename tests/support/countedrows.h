// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"
#include "report/catalog.h"

#include <QJsonObject>

/// Counts as a grouped report serves them, and what is drawn of them on 12 November 2026.
namespace counted {

inline rollbook::Report report()
{
    return *rollbook::Catalog::load()->report(QStringLiteral("teamup.customers.grouped"));
}

inline QJsonObject row(const QString &key, const QJsonValue &value, int count)
{
    return { { key, value }, { QStringLiteral("count"), count } };
}

inline rollbook::ChartData drawn(const rollbook::ChartSettings &settings, const QList<QJsonObject> &rows)
{
    return rollbook::chartData(report(), settings, rows, QDate(2026, 11, 12));
}

inline rollbook::ChartSettings settings(const QString &group, const QString &split = {})
{
    rollbook::ChartSettings settings = rollbook::defaultChart(report());
    settings.group = group;
    settings.split = split;
    settings.order = rollbook::ChartOrder::Natural;
    return settings;
}

/// September to November 2026 by gender; the last one is not over. Totals 287, 221, 89 of 597.
inline QList<QJsonObject> monthsByGender()
{
    QList<QJsonObject> rows;
    const auto add = [&](int month, const QJsonValue &gender, int count) {
        rows.append({ { QStringLiteral("created_year"), 2026 },
                      { QStringLiteral("created_month"), month },
                      { QStringLiteral("gender"), gender },
                      { QStringLiteral("count"), count } });
    };
    const QString female = QStringLiteral("female");
    const QString male = QStringLiteral("male");
    add(9, female, 158);
    add(9, male, 110);
    add(9, {}, 19);
    add(10, female, 128);
    add(10, male, 78);
    add(10, {}, 15);
    add(11, female, 51);
    add(11, male, 38);
    return rows;
}

inline rollbook::ChartData months()
{
    return drawn(settings(QStringLiteral("joined_month"), QStringLiteral("gender")), monthsByGender());
}

/// One row for each of `years` years from 20, with 1000 customers and more; binned when they are many.
inline rollbook::ChartData ages(int years)
{
    QList<QJsonObject> rows;
    for (int age = 20; age < 20 + years; ++age)
        rows << row(QStringLiteral("age"), age, 1000 + age * 7 % 13);
    return drawn(settings(QStringLiteral("age")), rows);
}

} // namespace counted
