// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectioncheck.h"
#include "services/json.h"
#include "services/teamup.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

ColumnHeader headerOf(const QJsonObject &served)
{
    ColumnHeader header;
    header.key = served.value("key"_L1).toString();
    header.label = served.value("label"_L1).toString();
    if (header.label.isEmpty())
        header.label = header.key;
    header.sortable = served.value("sortable"_L1).toBool();
    header.required = served.value("required"_L1).toBool();
    header.holdsCustomerId = served.value("holds_customer_id"_L1).toBool();
    const QJsonObject sorted = served.value("sorted"_L1).toObject();
    const QString order = sorted.value("order"_L1).toString();
    if (order == "asc"_L1 || order == "desc"_L1)
        header.sorted = order == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    header.sortPriority = int(json::integer(sorted.value("priority"_L1)).value_or(0));
    return header;
}

/// Headers without a key, and repeats of one, cannot be told apart in a row: they are left out.
QList<ColumnHeader> headersOf(const QJsonArray &served)
{
    QList<ColumnHeader> headers;
    QSet<QString> keys;
    for (const QJsonValue &value : served) {
        ColumnHeader header = headerOf(value.toObject());
        if (header.key.isEmpty() || keys.contains(header.key))
            continue;
        keys.insert(header.key);
        headers << std::move(header);
    }
    return headers;
}

/// The look-up's items are not documented to the last field, so several names are tried.
QString personLabel(const QJsonObject &item)
{
    QString name = json::firstText(item, { "full_name"_L1, "name"_L1 });
    if (name.isEmpty())
        name =
            QString(item.value("first_name"_L1).toString() + u' ' + item.value("last_name"_L1).toString()).simplified();
    const QString email = json::firstText(item, { "email"_L1 });
    if (name.isEmpty())
        return email;
    return email.isEmpty() ? name : QString(name + u" · " + email);
}

template<typename Label>
Result<ChoicePage> choicesOf(const HttpReply &reply, Label label)
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QJsonValue results = object->value("results"_L1);
    if (!results.isArray())
        return failure(json::badAnswer(reply, u"results is missing"_s));
    ChoicePage page;
    page.more = !object->value("next"_L1).toString().isEmpty();
    const QJsonArray items = results.toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const auto id = json::integer(item.value("id"_L1));
        if (!id)
            continue;
        const QString text = label(item);
        page.choices << Choice { .id = *id, .label = text.isEmpty() ? QString::number(*id) : text };
    }
    return page;
}

} // namespace

Result<Page> TeamUp::parsePage(const Report &, const Query &, const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QJsonValue rows = object->value("rows"_L1);
    const QJsonValue headers = object->value("column_headers"_L1);
    const auto total = json::integer(object->value("total"_L1));
    if (!rows.isArray() || !headers.isArray() || !total || *total < 0)
        return failure(json::badAnswer(reply, u"total, column_headers or rows is missing"_s));
    Page page { .total = *total, .headers = headersOf(headers.toArray()), .rows = {} };
    const QJsonArray served = rows.toArray();
    page.rows.reserve(served.size());
    for (const QJsonValue &row : served)
        page.rows << row.toObject();
    return page;
}

Result<ExportTicket> TeamUp::parseTicket(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QString id = json::idText(object->value("job"_L1));
    if (id.isEmpty())
        return failure(json::badAnswer(reply, u"job is missing"_s));
    return ExportTicket { .id = id };
}

/// Assumed, because the job's own page is not public: done means a link, and counts that are absent or equal.
Result<ExportStatus> TeamUp::parseStatus(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    ExportStatus status;
    status.completeItems = json::integer(object->value("complete_items"_L1)).value_or(-1);
    status.totalItems = json::integer(object->value("total_items"_L1)).value_or(-1);
    const QString link = object->value("result_url"_L1).toString();
    const bool counted = status.completeItems >= 0 && status.totalItems >= 0;
    status.done = !link.isEmpty() && (!counted || status.completeItems == status.totalItems);
    if (status.done) {
        status.resultUrl = QUrl(link, QUrl::StrictMode);
        if (!status.resultUrl.isValid() || status.resultUrl.host().isEmpty())
            return failure(json::badAnswer(reply, u"result_url is not an address"_s));
    }
    return status;
}

Result<ChoicePage> TeamUp::parseChoices(const QString &, const HttpReply &reply) const
{
    return choicesOf(reply, [](const QJsonObject &item) {
        return json::firstText(item, { "name"_L1, "label"_L1, "full_text"_L1 });
    });
}

Result<ChoicePage> TeamUp::parseSearch(const HttpReply &reply) const
{
    return choicesOf(reply, personLabel);
}

/// The documented envelope, the bare {"detail": …} of the framework behind it, or any other body.
Error TeamUp::errorFrom(const HttpReply &reply) const
{
    Error error { .code = json::codeOf(reply.status), .httpStatus = reply.status, .detail = json::describe(reply) };
    const auto object = json::object(reply);
    if (!object)
        return error;
    error.serviceCode = object->value("code"_L1).toString();
    error.message = json::firstText(*object, { "message"_L1, "detail"_L1, "error"_L1 });
    static const QStringList wrongBusiness { u"provider_invalid"_s, u"provider_header_invalid"_s,
                                             u"provider_header_missing"_s };
    if (wrongBusiness.contains(error.serviceCode))
        blameOption(error, u"provider_id"_s);
    const QJsonObject fields = object->value("field_errors"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (const QStringList messages = json::texts(it.value()); !messages.isEmpty())
            error.fields.insert(it.key(), messages);
    return error;
}

} // namespace rollbook
