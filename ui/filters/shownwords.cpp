// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/shownwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook::shownwords {

namespace {

struct ShownText {
    Q_DECLARE_TR_FUNCTIONS(ShownText)
};

QString datesInOrder(bool up)
{
    return up ? ShownText::tr("oldest first") : ShownText::tr("newest first");
}

QString numbersInOrder(bool up)
{
    return up ? ShownText::tr("lowest first") : ShownText::tr("highest first");
}

/// Numbers that stand for times have no height.
QString scaleInOrder(Scale scale, bool up)
{
    if (scale == Scale::Year)
        return datesInOrder(up);
    if (scale == Scale::Month || scale == Scale::Hour || scale == Scale::Day)
        return up ? ShownText::tr("earliest first") : ShownText::tr("latest first");
    return numbersInOrder(up);
}

const TableColumn *shown(const QList<TableColumn> &columns, const QString &key)
{
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.key == key; });
    return it == columns.end() ? nullptr : &*it;
}

QString label(const Report &report, const QString &key, const QList<TableColumn> &columns)
{
    if (const Column *column = report.column(key))
        return column->label();
    const TableColumn *column = shown(columns, key);
    return column ? column->label : key;
}

QString stopped(const QString &clause)
{
    //: the end of a sentence
    return ShownText::tr("%1.").arg(clause);
}

QString counted(const Report &report, qint64 rows, const FilterContext &context)
{
    const int plural = int(qMin<qint64>(rows, std::numeric_limits<int>::max()));
    //: %1 is a number, %2 what is counted: "312 customers"
    return ShownText::tr("%1 %2").arg(context.locale.toString(rows), report.noun(plural));
}

} // namespace

QString order(const Column *column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    if (!column)
        return up ? ShownText::tr("ascending") : ShownText::tr("descending");
    switch (column->type) {
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Booking:
        return datesInOrder(up);
    case ColumnType::Boolean:
        return up ? ShownText::tr("no first") : ShownText::tr("yes first");
    case ColumnType::Integer:
        return scaleInOrder(column->scale, up);
    case ColumnType::Money:
    case ColumnType::AmountList:
        return numbersInOrder(up);
    default:
        return up ? ShownText::tr("A to Z") : ShownText::tr("Z to A");
    }
}

QString sort(const Report &report, const QList<SortKey> &keys, const QList<TableColumn> &columns)
{
    QStringList parts;
    for (const SortKey &key : keys)
        //: %1 is a column, %2 "newest first"
        parts << ShownText::tr("%1 (%2)").arg(label(report, key.key, columns),
                                              order(report.column(key.key), key.order));
    //: %1 is "Joined (newest first), Name (A to Z)"
    return parts.isEmpty() ? QString() : ShownText::tr("Sorted by: %1").arg(parts.join(ShownText::tr(", ")));
}

QString filters(const Report &report, const QMap<QString, FilterValue> &filters, const FilterContext &context)
{
    QStringList sentences;
    for (const Filter &filter : report.filters)
        if (const auto it = filters.find(filter.name); it != filters.end())
            sentences << stopped(filtertext::clause(filter, it.value(), context));
    return sentences.join(u' ');
}

QString sentence(const Report &report, const Query &query, qint64 total, const QList<TableColumn> &columns,
                 const FilterContext &context)
{
    const QString count = counted(report, total, context);
    const QString sorted = sort(report, query.sort, columns);
    QStringList sentences { stopped(count), filters(report, query.filters, context),
                            sorted.isEmpty() ? sorted : stopped(sorted) };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ofFile(const Report &report, qint64 shown, qint64 inFile, const QString &saved, const QList<SortKey> &keys,
               const QList<TableColumn> &columns, const FilterContext &context)
{
    const QString all = counted(report, inFile, context);
    // What was searched for may be a person's name.
    //: %1 is a number, %2 is "312 customers"
    const QString found = ShownText::tr("%1 of %2 match the search").arg(context.locale.toString(shown), all);
    const QString sorted = sort(report, keys, columns);
    //: %1 is date and time
    QStringList sentences { stopped(shown < inFile ? found : all), stopped(ShownText::tr("Saved %1").arg(saved)),
                            sorted.isEmpty() ? sorted : stopped(sorted) };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace rollbook::shownwords
