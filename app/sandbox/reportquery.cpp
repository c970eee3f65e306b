// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportquery.h"

#include "sandbox/timeframe.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QList<ParameterRule> bodyRules(const ReportDefinition &report)
{
    QList<ParameterRule> rules { { "columns", Kind::Texts },
                                 { "sort", Kind::Texts },
                                 { .name = "format", .kind = Kind::Text, .values = { u"csv"_s, u"json"_s } } };
    if (report.extraFields)
        rules.append({ "extra_customer_fields", Kind::Text });
    for (const FilterRule &filter : report.filters)
        rules.append(filter.parameter);
    return rules;
}

QList<ParameterRule> dataRules(const ReportDefinition &report)
{
    QList<ParameterRule> rules = bodyRules(report);
    rules.append({ { "limit", Kind::Integer, 0, 100 },
                   { "offset", Kind::Integer, 0 },
                   { "page", Kind::Integer, 1, 1'000'000'000 },
                   { "page_size", Kind::Integer, 0, 100 } });
    return rules;
}

void readColumns(ReportQuery &query, const QStringList &names, FieldErrors &errors)
{
    const ReportDefinition &report = *query.report;
    for (const QString &name : names.isEmpty() ? report.defaults : names) {
        const QList<const Column *> found = report.named(name);
        if (found.isEmpty())
            errors[u"columns"_s].append(u"“%1” is not a column of this report."_s.arg(name));
        for (const Column *column : found) {
            if (!query.columns.contains(column))
                query.columns.append(column);
        }
    }
    if (names.isEmpty() && report.grouped)
        errors[u"columns"_s].append(u"At least one column is required."_s);
    const Column *id = report.grouped ? nullptr : report.named(u"id"_s).constFirst();
    if (id && !query.columns.contains(id))
        query.columns.prepend(id);
}

/// The column that a sort name means; a group of several cannot be sorted by.
const Column *sortColumn(const ReportQuery &query, const QString &name)
{
    const auto found = query.report->named(name);
    if (found.size() != 1)
        return nullptr;
    // A group has only the values that it is grouped by, and what is counted.
    const Column *column = found.constFirst();
    return !query.report->grouped || column->aggregate || query.columns.contains(column) ? column : nullptr;
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

/// Puts the ends of the timeframe in its place.
void readTimeframe(const ReportContext &context, const FilterRule &rule, QVariant &value, FieldErrors &errors)
{
    const QString text = value.toString();
    const auto period = parseTimeframe(text, context.today);
    if (!period) {
        errors[QString::fromLatin1(rule.parameter.name)].append(u"“%1” is not a timeframe."_s.arg(text));
        return;
    }
    const auto end = [&](QDate day) -> QVariant {
        if (rule.match == Match::Days)
            return day.toString(Qt::ISODate);
        return firstSecond(day, context.zone).toMSecsSinceEpoch();
    };
    value = QVariantList { end(period->first), end(period->second.addDays(1)) };
}

ReportQuery build(const ReportContext &context, const ReportDefinition &report, Parameters parameters,
                  FieldErrors &errors)
{
    ReportQuery query;
    query.report = &report;
    query.format = parameters.take(u"format"_s).toString();
    const bool columnsWrong = errors.contains(u"columns"_s);
    const QStringList columns = parameters.take(u"columns"_s).toStringList();
    if (!columnsWrong)
        readColumns(query, columns, errors);
    readSort(query, parameters.take(u"sort"_s).toStringList(), errors);
    readExtras(context.database, query, parameters.take(u"extra_customer_fields"_s).toString(), errors);
    query.filters = parameters;
    for (const FilterRule &rule : report.filters) {
        const auto value = query.filters.find(QString::fromLatin1(rule.parameter.name));
        if (value != query.filters.end() && (rule.match == Match::Moments || rule.match == Match::Days))
            readTimeframe(context, rule, *value, errors);
    }
    return query;
}

} // namespace

QString ExtraColumn::key() const
{
    return u"extra_customer_fields.%1"_s.arg(id);
}

ReportQuery readDataQuery(const ReportContext &context, const ReportDefinition &report, const RawParameters &raw,
                          FieldErrors &errors)
{
    constexpr qint64 usual = 50;
    Parameters parameters = readParameters(dataRules(report), raw, errors);
    const QVariant limit = parameters.take(u"limit"_s);
    const QVariant offset = parameters.take(u"offset"_s);
    const QVariant page = parameters.take(u"page"_s);
    const QVariant pageSize = parameters.take(u"page_size"_s);
    ReportQuery query = build(context, report, parameters, errors);
    if (page.isValid() || pageSize.isValid()) { // they win over limit and offset
        query.limit = pageSize.isValid() ? pageSize.toLongLong() : usual;
        query.offset = page.isValid() ? (page.toLongLong() - 1) * query.limit : 0;
    } else {
        query.limit = limit.isValid() ? limit.toLongLong() : usual;
        query.offset = offset.toLongLong();
    }
    return query;
}

ReportQuery readExportBody(const ReportContext &context, const ReportDefinition &report, const RawParameters &raw,
                           FieldErrors &errors)
{
    return build(context, report, readParameters(bodyRules(report), raw, errors), errors);
}

} // namespace rollbook::sandbox
