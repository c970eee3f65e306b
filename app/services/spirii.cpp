// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spirii.h"

#include "services/connectioncheck.h"
#include "services/json.h"
#include "services/parameters.h"
#include "services/servicetext.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

HttpRequest get(const Connection &connection, const QString &path, const Parameters &parameters)
{
    HttpRequest request { .url = addressBelow(connection.baseUrl, path, formEncoded(parameters, ListStyle::Repeat)) };
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"));
    return request;
}

/// Whether a filter on the time `name` is sent, and whether it has a start (createdAtFrom and the like).
struct TimeFilter {
    bool isSet = false;
    bool hasStart = false;
};

const DateRange *rangeIn(const Query &query, const QString &name)
{
    const auto it = query.filters.constFind(name);
    const auto *range = it == query.filters.constEnd() ? nullptr : std::get_if<DateRange>(&*it);
    return range && !range->isEmpty() ? range : nullptr;
}

TimeFilter timeFilter(const Query &query, const QString &name)
{
    const DateRange *range = rangeIn(query, name);
    return { .isSet = range || rangeIn(query, name + "Exact"_L1),
             .hasStart = range
                 && (range->preset != DatePreset::Custom || !std::holds_alternative<std::monostate>(range->from)) };
}

ColumnHeader headerOf(const Column &column, const QList<SortKey> &sort)
{
    ColumnHeader header { .key = column.key, .label = column.label(), .sortable = column.sortable, .sorted = {} };
    if (!sort.isEmpty() && sort.first().key == column.key)
        header.sorted = sort.first().order;
    return header;
}

} // namespace

QString Spirii::id() const
{
    return u"spirii"_s;
}

QString Spirii::label() const
{
    return u"Spirii"_s;
}

QUrl Spirii::defaultBaseUrl() const
{
    return QUrl(u"https://api.spirii.com"_s);
}

QList<ConnectionOption> Spirii::options() const
{
    return {};
}

QString Spirii::secretLabel() const
{
    return ServiceText::tr("API key");
}

/// The reference calls 401 the rights and 403 the key, the page on authentication says it the other way round.
bool Spirii::tellsSecretFromRights() const
{
    return false;
}

HttpRequest Spirii::testRequest(const Connection &connection) const
{
    return get(connection, u"v2/customers"_s, { { u"limit"_s, 1 } });
}

Result<void> Spirii::checkTest(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (object && object->value("data"_L1).isArray())
        return {};
    return failure(object ? json::badAnswer(reply, u"data is missing"_s) : object.error());
}

Result<void> Spirii::checkConnection(const Connection &connection) const
{
    return checkUsual(*this, connection);
}

int Spirii::requestsPerMinute() const
{
    return 115; // documented: 120 for all endpoints together; a margin for clocks that differ
}

QByteArray Spirii::authorization(const Connection &, const QString &secret) const
{
    return "Bearer " + secret.toUtf8();
}

QList<SortKey> Spirii::defaultSort(const Report &, const Query &query) const
{
    const TimeFilter created = timeFilter(query, u"createdAt"_s);
    const TimeFilter updated = timeFilter(query, u"updatedAt"_s);
    const QString key = updated.isSet ? u"updatedAt"_s : created.isSet ? u"createdAt"_s : u"id"_s;
    const bool ascending = created.hasStart || updated.hasStart;
    return { { key, ascending ? Qt::AscendingOrder : Qt::DescendingOrder } };
}

Result<HttpRequest> Spirii::pageRequest(const Connection &connection, const Report &report, const Query &query,
                                        PageRange range) const
{
    if (const auto valid = validate(report, query); !valid)
        return failure(valid.error());
    if (query.sort.size() > 1)
        return failure(invalidOption(u"sortBy"_s, u"one key at most"_s));
    Parameters parameters = filterParameters(connection, report, query);
    if (!query.sort.isEmpty()) {
        const SortKey &sort = query.sort.first();
        const Column *column = report.column(sort.key);
        if (!column || !column->sortable)
            return failure(invalidOption(u"sortBy"_s, u"the service cannot sort by it"_s));
        // The names of the answer's members, but for the two that stand inside others (owner.name, cpo.name).
        const QString name = sort.key == "owner.name"_L1 ? u"ownerName"_s
            : sort.key == "cpo.name"_L1                  ? u"cpoName"_s
                                                         : sort.key;
        parameters << Parameter { u"sortBy"_s, name }
                   << Parameter { u"sortDirection"_s, sort.order == Qt::DescendingOrder ? u"desc"_s : u"asc"_s };
    }
    parameters << Parameter { u"limit"_s, range.size } << Parameter { u"offset"_s, range.first };
    return get(connection, report.dataPath, parameters);
}

/// The answer names no columns, so the headers are told from the catalog: those that were asked for, and the id. The
/// rows keep all their members, also those that the catalog does not know.
Result<Page> Spirii::parsePage(const Report &report, const Query &query, const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QJsonValue rows = object->value("data"_L1);
    const auto count = json::integer(object->value("count"_L1));
    if (!rows.isArray() || !count || *count < 0)
        return failure(json::badAnswer(reply, u"data or count is missing"_s));
    Page page { .total = *count, .headers = {}, .rows = {} };
    const QList<SortKey> sort = query.sort.isEmpty() ? defaultSort(report, query) : query.sort;
    QStringList keys = query.columns.isEmpty() ? report.defaultColumns() : query.columns;
    if (!keys.contains(report.identityKey))
        keys << report.identityKey;
    for (const QString &key : std::as_const(keys))
        if (const Column *column = report.column(key)) {
            page.headers << headerOf(*column, sort);
            page.headers.last().required = key == report.identityKey;
        }
    const QJsonArray served = rows.toArray();
    page.rows.reserve(served.size());
    for (const QJsonValue &row : served)
        page.rows << row.toObject();
    return page;
}

/// {"error": {"type", "code", "message", "param"}}, assumed for this endpoint; else message (text or array), else any.
Error Spirii::errorFrom(const HttpReply &reply) const
{
    Error error { .code = json::codeOf(reply.status), .httpStatus = reply.status, .detail = json::describe(reply) };
    const auto object = json::object(reply);
    if (!object)
        return error;
    const QJsonObject inner = object->value("error"_L1).toObject();
    error.serviceCode = json::firstText(inner, { "code"_L1, "type"_L1 });
    error.message = json::firstText(inner, { "message"_L1 });
    if (error.message.isEmpty())
        error.message = json::texts(object->value("message"_L1)).join(u' ');
    if (error.message.isEmpty())
        error.message = json::firstText(*object, { "error"_L1 });
    const QString parameter = inner.value("param"_L1).toString();
    if (!parameter.isEmpty() && !error.message.isEmpty())
        error.fields.insert(parameter, { error.message });
    return error;
}

} // namespace rollbook
