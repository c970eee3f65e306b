// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportsql.h"

#include "sandbox/reportrow.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

/// A piece of SQL with the values of its question marks. Only constants of this server get into the text.
struct Sql {
    QString text;
    QVariantList values;
};

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QString anyOf(const FilterRule &rule, const QStringList &chosen)
{
    QStringList parts;
    for (const QString &value : chosen)
        parts.append(rule.conditions.value(value));
    parts.removeDuplicates();
    return u"(%1)"_s.arg(parts.join(u" OR "_s));
}

QStringList trimmed(const QStringList &parts)
{
    QStringList result;
    for (const QString &part : parts)
        result.append(part.trimmed());
    return result;
}

/// The condition of one filter; an empty text keeps every row.
Sql condition(const FilterRule &rule, const QVariant &value)
{
    const QString sql = rule.sql;
    if (rule.match == Match::Unless)
        return { value.toBool() ? QString() : sql, {} };
    if (!value.isValid())
        return {};
    switch (rule.match) {
    case Match::One:
        return { sql, { value } };
    case Match::Among:
        return { sql.arg(marks(value.toList().size())), value.toList() };
    case Match::AmongText: {
        const QStringList parts = trimmed(value.toString().split(u','));
        return { sql.arg(marks(parts.size())), QVariant(parts).toList() };
    }
    case Match::Any:
        return { anyOf(rule, value.toStringList()), {} };
    case Match::Moments:
    case Match::Days:
        return { u"(%1 >= ? AND %1 < ?)"_s.arg(sql), value.toList() };
    case Match::Unless:
    case Match::Nothing:
        break;
    }
    return {};
}

Sql where(const ReportQuery &query)
{
    Sql sql;
    QStringList parts;
    for (const FilterRule &rule : query.report->filters) {
        const Sql one = condition(rule, query.filters.value(QString::fromLatin1(rule.parameter.name)));
        if (one.text.isEmpty())
            continue;
        parts.append(one.text);
        sql.values.append(one.values);
    }
    if (!parts.isEmpty())
        sql.text = u" WHERE "_s + parts.join(u" AND "_s);
    return sql;
}

QString orderPart(const Column *column, bool descending)
{
    if (column->key == "id"_L1) // never null; saying so lets SQLite use its indexes
        return column->order + (descending ? " DESC"_L1 : " ASC"_L1);
    return column->order + (descending ? " DESC"_L1 : " ASC"_L1) + " NULLS LAST"_L1;
}

/// The asked order, then the tie-breaker, so that pages never overlap.
QString orderBy(const ReportQuery &query)
{
    QStringList parts;
    bool complete = false;
    for (const SortKey &key : query.sort) {
        parts.append(orderPart(key.column, key.descending));
        complete = complete || key.column->key == "id"_L1;
    }
    if (!query.report->grouped && !complete) {
        parts.append(query.report->id);
    } else if (query.report->grouped) {
        for (const Column *column : query.columns)
            parts.append(column->order.isEmpty() ? QString(column->value) : orderPart(column, false));
    }
    return u" ORDER BY "_s + parts.join(u", "_s);
}

QString groupBy(const ReportQuery &query)
{
    QStringList parts;
    for (const Column *column : query.columns) {
        if (!column->aggregate)
            parts.append(column->value);
    }
    return parts.isEmpty() ? QString() : QString(u" GROUP BY "_s + parts.join(u", "_s));
}

} // namespace

qint64 countRows(const Database &database, const ReportQuery &query)
{
    const Sql filter = where(query);
    const QString text = u"SELECT count(*)"_s + query.report->from + filter.text;
    QSqlQuery result = database.run(text, filter.values);
    return result.next() ? result.value(0).toLongLong() : 0;
}

QList<qint64> rowIds(const Database &database, const ReportQuery &query)
{
    const Sql filter = where(query);
    const QString text =
        u"SELECT "_s + query.report->id + query.report->all + filter.text + orderBy(query) + u" LIMIT ? OFFSET ?"_s;
    QSqlQuery result = database.run(text, filter.values + QVariantList { query.limit, query.offset });
    QList<qint64> ids;
    while (result.next())
        ids.append(result.value(0).toLongLong());
    return ids;
}

QList<QJsonObject> rowsOf(const Database &database, const ReportQuery &query, const QList<qint64> &ids)
{
    QStringList expressions { query.report->id };
    QVariantList values;
    for (const Column *column : query.columns)
        expressions.append(column->value);
    for (const ExtraColumn &extra : query.extras) {
        expressions.append(
            u"(SELECT x.value FROM customer_field_values x WHERE x.customer_id = c.id AND x.field_id = ?)"_s);
        values.append(extra.id);
    }
    for (const qint64 id : ids)
        values.append(id);
    const QString text = u"SELECT "_s + expressions.join(u", "_s) + query.report->all + u" WHERE "_s + query.report->id
        + u" IN ("_s + marks(ids.size()) + u")"_s;
    QSqlQuery result = database.run(text, values);
    QHash<qint64, QJsonObject> byId;
    while (result.next())
        byId.insert(result.value(0).toLongLong(), rowOf(query, result, 1));
    QList<QJsonObject> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        rows.append(byId.value(id));
    return rows;
}

QList<QJsonObject> groupRows(const Database &database, const ReportQuery &query)
{
    const Sql filter = where(query);
    QStringList expressions;
    for (const Column *column : query.columns)
        expressions.append(column->value);
    const QString text = u"SELECT "_s + expressions.join(u", "_s) + query.report->all + filter.text + groupBy(query)
        + orderBy(query) + u" LIMIT ? OFFSET ?"_s;
    QSqlQuery result = database.run(text, filter.values + QVariantList { query.limit, query.offset });
    QList<QJsonObject> rows;
    while (result.next())
        rows.append(rowOf(query, result, 0));
    return rows;
}

} // namespace rollbook::sandbox
