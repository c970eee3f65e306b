// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportquery.h"

#include "sandbox/timeframe.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QList<ParameterRule> bodyRules()
{
    static const QStringList traits { u"new"_s,      u"claimed"_s, u"slipping_away"_s,
                                      u"inactive"_s, u"active"_s,  u"registration_blocked"_s,
                                      u"lead"_s };
    return {
        { "columns", Kind::Texts },
        { "sort", Kind::Texts },
        { .name = "format", .kind = Kind::Text, .values = { u"csv"_s, u"json"_s } },
        { "id_gt", Kind::Integer },
        { "ids", Kind::Integers },
        { "active_memberships", Kind::Integers },
        { .name = "is_any", .kind = Kind::Texts, .values = traits },
        { "is_active", Kind::Boolean },
        { "is_claimed", Kind::Boolean },
        { "is_new", Kind::Boolean },
        { "is_slipping_away", Kind::Boolean },
        { "registration_blocked", Kind::Boolean },
        { "has_account_credit", Kind::Boolean },
        { "include_deleted", Kind::Boolean },
        { "created_at_gte", Kind::DateTime },
        { "created_at_lte", Kind::DateTime },
        { "created_at_timeframe", Kind::Text },
        { "date_of_birth_gte", Kind::Date },
        { "date_of_birth_lte", Kind::Date },
        { "latest_registration_starts_at_gte", Kind::DateTime },
        { "latest_registration_starts_at_lte", Kind::DateTime },
        { "extra_customer_fields", Kind::Text },
    };
}

QList<ParameterRule> dataRules()
{
    QList<ParameterRule> rules = bodyRules();
    rules.append({ { "limit", Kind::Integer, 0, 100 },
                   { "offset", Kind::Integer, 0 },
                   { "page", Kind::Integer, 1, 1'000'000'000 },
                   { "page_size", Kind::Integer, 0, 100 } });
    return rules;
}

void readColumns(ReportQuery &query, const QStringList &names, FieldErrors &errors)
{
    const bool customers = query.kind == ReportKind::Customers;
    for (const QString &name : names) {
        QList<const Column *> found;
        if (customers)
            found = customerColumnsNamed(name);
        else if (const Column *column = groupedColumnNamed(name))
            found = { column };
        if (found.isEmpty())
            errors[u"columns"_s].append(u"“%1” is not a column of this report."_s.arg(name));
        for (const Column *column : found) {
            if (!query.columns.contains(column))
                query.columns.append(column);
        }
    }
    if (names.isEmpty() && customers)
        query.columns = defaultCustomerColumns();
    else if (names.isEmpty())
        errors[u"columns"_s].append(u"At least one column is required."_s);
    const Column *id = &customerColumns().constFirst();
    if (customers && !query.columns.contains(id))
        query.columns.prepend(id);
}

/// The column that a sort name means; a group of several cannot be sorted by.
const Column *sortColumn(const ReportQuery &query, const QString &name)
{
    if (query.kind == ReportKind::Customers) {
        const auto found = customerColumnsNamed(name);
        return found.size() == 1 ? found.constFirst() : nullptr;
    }
    // A group has only the values that it is grouped by, and its count.
    const Column *column = groupedColumnNamed(name);
    return query.columns.contains(column) || name == "count"_L1 ? column : nullptr;
}

void readSort(ReportQuery &query, const QStringList &names, FieldErrors &errors)
{
    for (const QString &text : names) {
        const bool descending = text.startsWith(u'-');
        const QString name = descending ? text.mid(1) : text;
        const Column *column = sortColumn(query, name);
        if (!column || column->order.isEmpty())
            errors[u"sort"_s].append(u"The report cannot be sorted by “%1”."_s.arg(name));
        else
            query.sort.append({ column, descending });
    }
}

void readExtras(const Database &database, ReportQuery &query, const QString &text, FieldErrors &errors)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const qint64 id = part.trimmed().toLongLong(&ok);
        QSqlQuery field = database.run(u"SELECT label, type FROM customer_fields WHERE id = ?"_s, { id });
        if (ok && field.next())
            query.extras.append({ id, field.value(0).toString(), field.value(1).toString() });
        else
            errors[u"extra_customer_fields"_s].append(u"There is no customer field “%1”."_s.arg(part.trimmed()));
    }
}

void readTimeframe(const ReportContext &context, ReportQuery &query, const QString &text, FieldErrors &errors)
{
    const auto period = parseTimeframe(text, context.today);
    if (!period) {
        errors[u"created_at_timeframe"_s].append(u"“%1” is not a timeframe."_s.arg(text));
        return;
    }
    const auto start = [&context](QDate day) { return firstSecond(day, context.zone).toMSecsSinceEpoch(); };
    query.filters.insert(u"created_from"_s, start(period->first));
    query.filters.insert(u"created_before"_s, start(period->second.addDays(1)));
}

ReportQuery build(const ReportContext &context, ReportKind kind, Parameters parameters, FieldErrors &errors)
{
    ReportQuery query;
    query.kind = kind;
    query.format = parameters.take(u"format"_s).toString();
    const bool columnsWrong = errors.contains(u"columns"_s);
    const QStringList columns = parameters.take(u"columns"_s).toStringList();
    if (!columnsWrong)
        readColumns(query, columns, errors);
    readSort(query, parameters.take(u"sort"_s).toStringList(), errors);
    readExtras(context.database, query, parameters.take(u"extra_customer_fields"_s).toString(), errors);
    const QString timeframe = parameters.take(u"created_at_timeframe"_s).toString();
    query.filters = parameters;
    if (!timeframe.isEmpty())
        readTimeframe(context, query, timeframe, errors);
    return query;
}

} // namespace

QString ExtraColumn::key() const
{
    return u"extra_customer_fields.%1"_s.arg(id);
}

ReportQuery readDataQuery(const ReportContext &context, ReportKind kind, const RawParameters &raw, FieldErrors &errors)
{
    constexpr qint64 usual = 50;
    Parameters parameters = readParameters(dataRules(), raw, errors);
    const QVariant limit = parameters.take(u"limit"_s);
    const QVariant offset = parameters.take(u"offset"_s);
    const QVariant page = parameters.take(u"page"_s);
    const QVariant pageSize = parameters.take(u"page_size"_s);
    ReportQuery query = build(context, kind, parameters, errors);
    if (page.isValid() || pageSize.isValid()) { // they win over limit and offset
        query.limit = pageSize.isValid() ? pageSize.toLongLong() : usual;
        query.offset = page.isValid() ? (page.toLongLong() - 1) * query.limit : 0;
    } else {
        query.limit = limit.isValid() ? limit.toLongLong() : usual;
        query.offset = offset.toLongLong();
    }
    return query;
}

ReportQuery readExportBody(const ReportContext &context, ReportKind kind, const RawParameters &raw, FieldErrors &errors)
{
    return build(context, kind, readParameters(bodyRules(), raw, errors), errors);
}

} // namespace rollbook::sandbox
