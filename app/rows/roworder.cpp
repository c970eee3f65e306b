// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/roworder.h"

#include "report/foldedtext.h"
#include "report/values.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype rowsBetweenLooks = 1000;

bool isNumber(int type)
{
    return type == QMetaType::LongLong || type == QMetaType::Double || type == QMetaType::Int
        || type == QMetaType::Bool;
}

std::optional<qint64> integerOf(const QVariant &value)
{
    bool ok = isNumber(value.userType()) && value.userType() != QMetaType::Double;
    if (!ok && value.userType() != QMetaType::QString)
        return {};
    const qint64 number = ok ? value.toLongLong() : value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<Money>())
        return value.value<Money>().amount;
    bool ok = isNumber(value.userType());
    if (ok)
        return value.toDouble();
    if (value.userType() != QMetaType::QString)
        return {};
    const double number = value.toString().toDouble(&ok);
    return ok && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> momentOf(const QVariant &value)
{
    QDateTime moment;
    if (value.userType() == QMetaType::QDateTime)
        moment = value.toDateTime();
    else if (value.userType() == QMetaType::QDate)
        moment = QDateTime(value.toDate(), QTime(0, 0), Qt::UTC);
    else if (value.userType() == qMetaTypeId<Booking>())
        moment = value.value<Booking>().startsAt;
    else if (value.userType() == QMetaType::QString)
        moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // no offset: the service means UTC
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString textOf(const QVariant &value)
{
    return value.userType() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

/// Places of the values in their order from 0, equal ones the same; -1 where there is none.
using Ranks = QList<qsizetype>;

template<typename Key, typename Less>
Ranks ranksOf(const QList<std::optional<Key>> &keys, Less less)
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys.at(i))
            rows << i;
    std::sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return less(*keys.at(a), *keys.at(b)); });
    Ranks ranks(keys.size(), -1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool equal = i > 0 && !less(*keys.at(rows.at(i - 1)), *keys.at(rows.at(i)));
        ranks[rows.at(i)] = equal ? ranks.at(rows.at(i - 1)) : i;
    }
    return ranks;
}

/// Keys of a column, when every value that is there has one.
template<typename Key>
std::optional<QList<std::optional<Key>>> keysOf(const FileTable &table, qsizetype section,
                                                std::optional<Key> (*keyOf)(const QVariant &))
{
    QList<std::optional<Key>> keys;
    keys.reserve(table.rows.size());
    for (const Row &row : table.rows) {
        const QVariant &value = row.values.at(section);
        keys << (value.isValid() ? keyOf(value) : std::nullopt);
        if (value.isValid() && !keys.last())
            return {};
    }
    return keys;
}

Ranks ranksAsText(const FileTable &table, qsizetype section, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<std::optional<QString>> keys;
    for (const Row &row : table.rows) {
        const QString text = textOf(row.values.at(section));
        keys << (text.isEmpty() ? std::nullopt : std::optional(text));
    }
    return ranksOf(keys, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
}

Ranks ranksOfColumn(const FileTable &table, qsizetype section, const QLocale &locale)
{
    if (const auto keys = keysOf<qint64>(table, section, integerOf))
        return ranksOf(*keys, std::less<qint64>());
    if (const auto keys = keysOf<double>(table, section, numberOf))
        return ranksOf(*keys, std::less<double>());
    if (const auto keys = keysOf<qint64>(table, section, momentOf))
        return ranksOf(*keys, std::less<qint64>());
    return ranksAsText(table, section, locale);
}

/// -1, 0 or 1. Whoever has no value stands last in both directions.
int compared(qsizetype a, qsizetype b, Qt::SortOrder order)
{
    if (a == b)
        return 0;
    if (a < 0 || b < 0)
        return a < 0 ? 1 : -1;
    return (a < b) == (order == Qt::AscendingOrder) ? -1 : 1;
}

bool holds(const FileTable &table, const Row &row, const QString &wanted, const CellText &text)
{
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QVariant &value = row.values.at(i);
        if (!value.isValid())
            continue;
        if (folded(textOf(value)).contains(wanted)
            || (text && value.userType() != QMetaType::QString
                && folded(text(value, table.columns.at(i))).contains(wanted)))
            return true;
    }
    return false;
}

} // namespace

QList<qsizetype> orderedRows(const FileTable &table, const RowOrder &order, const Stopped &stopped)
{
    QList<qsizetype> rows;
    const QString wanted = folded(order.search);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && stopped())
            return {};
        if (wanted.isEmpty() || holds(table, table.rows.at(i), wanted, order.text))
            rows << i;
    }
    QList<std::pair<Ranks, Qt::SortOrder>> keys;
    for (const SortKey &key : order.sort) {
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                         [&](const TableColumn &c) { return c.key == key.key; });
        if (column != table.columns.end() && !stopped())
            keys.emplace_back(ranksOfColumn(table, column - table.columns.begin(), order.locale), key.order);
    }
    if (keys.isEmpty())
        return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        for (const auto &[ranks, direction] : std::as_const(keys))
            if (const int result = compared(ranks.at(a), ranks.at(b), direction); result != 0)
                return result < 0;
        return false;
    });
    return rows;
}

} // namespace rollbook
