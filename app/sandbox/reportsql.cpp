// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportsql.h"

#include "sandbox/reportrow.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

/// A piece of SQL with the values of its question marks. Only constants of this server get into the text.
struct Sql {
    QString text;
    QVariantList values;
};

// Filters and groups look at the customers alone; the joins would cost a count of 100,000 rows most of its time.
constexpr auto FromCustomers = " FROM customers c"_L1;
constexpr auto FromAll = " FROM customers c LEFT JOIN families f ON f.id = c.family_id "
                         "LEFT JOIN venues v ON v.id = c.venue_id LEFT JOIN instructors i ON i.id = c.instructor_id "
                         "LEFT JOIN customers r ON r.id = c.referring_id"_L1;

struct Condition {
    QLatin1String parameter;
    QLatin1String sql; ///< one question mark
};

constexpr std::array Conditions {
    Condition { "id_gt"_L1, "c.id > ?"_L1 },
    Condition { "is_active"_L1, "c.is_active = ?"_L1 },
    Condition { "is_claimed"_L1, "c.is_claimed = ?"_L1 },
    Condition { "is_new"_L1, "c.is_new = ?"_L1 },
    Condition { "is_slipping_away"_L1, "c.is_slipping_away = ?"_L1 },
    Condition { "registration_blocked"_L1, "c.registration_blocked = ?"_L1 },
    Condition { "has_account_credit"_L1, "(coalesce(c.credit, 0) > 0) = ?"_L1 },
    Condition { "created_at_gte"_L1, "c.created_at >= ?"_L1 },
    Condition { "created_at_lte"_L1, "c.created_at <= ?"_L1 },
    Condition { "created_from"_L1, "c.created_at >= ?"_L1 },
    Condition { "created_before"_L1, "c.created_at < ?"_L1 },
    Condition { "date_of_birth_gte"_L1, "c.date_of_birth >= ?"_L1 },
    Condition { "date_of_birth_lte"_L1, "c.date_of_birth <= ?"_L1 },
    Condition { "latest_registration_starts_at_gte"_L1, "c.latest_starts_at >= ?"_L1 },
    Condition { "latest_registration_starts_at_lte"_L1, "c.latest_starts_at <= ?"_L1 },
};

constexpr std::array Traits {
    Condition { "new"_L1, "c.is_new"_L1 },
    Condition { "claimed"_L1, "c.is_claimed"_L1 },
    Condition { "slipping_away"_L1, "c.is_slipping_away"_L1 },
    Condition { "inactive"_L1, "NOT c.is_active"_L1 },
    Condition { "active"_L1, "c.is_active"_L1 },
    Condition { "registration_blocked"_L1, "c.registration_blocked"_L1 },
    Condition { "lead"_L1, "c.is_lead"_L1 },
};

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QString anyTrait(const QStringList &traits)
{
    QStringList parts;
    for (const Condition &trait : Traits) {
        if (traits.contains(trait.parameter))
            parts.append(trait.sql);
    }
    return u"(%1)"_s.arg(parts.join(u" OR "_s));
}

Sql where(const Parameters &filters)
{
    Sql sql;
    QStringList parts;
    if (!filters.value(u"include_deleted"_s).toBool())
        parts.append(u"c.deleted_at IS NULL"_s);
    for (const Condition &condition : Conditions) {
        const auto value = filters.constFind(condition.parameter);
        if (value == filters.cend())
            continue;
        parts.append(condition.sql);
        sql.values.append(*value);
    }
    if (const QVariantList ids = filters.value(u"ids"_s).toList(); !ids.isEmpty()) {
        parts.append(u"c.id IN (%1)"_s.arg(marks(ids.size())));
        sql.values.append(ids);
    }
    if (const QVariantList plans = filters.value(u"active_memberships"_s).toList(); !plans.isEmpty()) {
        parts.append(u"EXISTS (SELECT 1 FROM customer_memberships h WHERE h.customer_id = c.id AND h.status = 'active' "
                     "AND h.membership_id IN (%1))"_s.arg(marks(plans.size())));
        sql.values.append(plans);
    }
    if (const QStringList traits = filters.value(u"is_any"_s).toStringList(); !traits.isEmpty())
        parts.append(anyTrait(traits));
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
    if (query.kind == ReportKind::Customers && !complete) {
        parts.append(u"c.id"_s);
    } else if (query.kind == ReportKind::Grouped) {
        for (const Column *column : query.columns)
            parts.append(orderPart(column, false));
    }
    return u" ORDER BY "_s + parts.join(u", "_s);
}

QString groupBy(const ReportQuery &query)
{
    QStringList parts;
    for (const Column *column : query.columns) {
        if (column->key != "count"_L1)
            parts.append(column->value);
    }
    return parts.isEmpty() ? QString() : QString(u" GROUP BY "_s + parts.join(u", "_s));
}

} // namespace

qint64 countRows(const Database &database, const ReportQuery &query)
{
    const Sql filter = where(query.filters);
    QString text = u"SELECT count(*)"_s + FromCustomers + filter.text;
    if (query.kind == ReportKind::Grouped)
        text = u"SELECT count(*) FROM (SELECT count(*)"_s + FromCustomers + filter.text + groupBy(query) + u")"_s;
    QSqlQuery result = database.run(text, filter.values);
    return result.next() ? result.value(0).toLongLong() : 0;
}

QList<qint64> customerIds(const Database &database, const ReportQuery &query)
{
    const Sql filter = where(query.filters);
    const QString text = u"SELECT c.id"_s + FromAll + filter.text + orderBy(query) + u" LIMIT ? OFFSET ?"_s;
    QSqlQuery result = database.run(text, filter.values + QVariantList { query.limit, query.offset });
    QList<qint64> ids;
    while (result.next())
        ids.append(result.value(0).toLongLong());
    return ids;
}

QList<QJsonObject> customerRows(const Database &database, const ReportQuery &query, const QList<qint64> &ids)
{
    QStringList expressions { u"c.id"_s };
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
    const QString text =
        u"SELECT "_s + expressions.join(u", "_s) + FromAll + u" WHERE c.id IN ("_s + marks(ids.size()) + u")"_s;
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
    const Sql filter = where(query.filters);
    QStringList expressions;
    for (const Column *column : query.columns)
        expressions.append(column->value);
    const QString text = u"SELECT "_s + expressions.join(u", "_s) + FromCustomers + filter.text + groupBy(query)
        + orderBy(query) + u" LIMIT ? OFFSET ?"_s;
    QSqlQuery result = database.run(text, filter.values + QVariantList { query.limit, query.offset });
    QList<QJsonObject> rows;
    while (result.next())
        rows.append(rowOf(query, result, 0));
    return rows;
}

} // namespace rollbook::sandbox
