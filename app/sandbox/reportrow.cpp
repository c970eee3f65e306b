// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportrow.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QJsonValue cellValue(Cell cell, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (cell) {
    case Cell::Integer:
        return value.toLongLong();
    case Cell::Boolean:
        return value.toBool();
    case Cell::Instant:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODate);
    case Cell::Money:
        return money(value.toLongLong());
    case Cell::Object:
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    case Cell::List:
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    case Cell::Text:
    case Cell::Date:
        break;
    }
    return value.toString();
}

QJsonValue extraValue(const ExtraColumn &extra, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (extra.type == "boolean"_L1)
        return value.toBool();
    return QJsonValue::fromVariant(value);
}

/// A group without any value, such as the family of someone who has none, is null as a whole.
QJsonValue groupValue(const QJsonObject &group)
{
    for (const QJsonValue value : group) {
        if (!value.isNull())
            return group;
    }
    return QJsonValue::Null;
}

QJsonObject header(const QString &label, const QString &key, bool sortable, bool isId)
{
    return { { u"label"_s, label },
             { u"key"_s, key },
             { u"sortable"_s, sortable },
             { u"holds_customer_id"_s, isId },
             { u"required"_s, isId } };
}

} // namespace

QJsonObject money(qint64 pence)
{
    const qint64 amount = std::abs(pence);
    const QString text =
        u"%1£%2.%3"_s.arg(pence < 0 ? u"-"_s : QString()).arg(amount / 100).arg(amount % 100, 2, 10, QChar(u'0'));
    return { { u"decimal"_s, static_cast<double>(pence) / 100.0 },
             { u"string"_s, text },
             { u"iso_currency_code"_s, u"gbp"_s },
             { u"currency_symbol"_s, u"£"_s },
             { u"currency_symbol_position"_s, u"before"_s } };
}

QJsonObject rowOf(const ReportQuery &query, const QSqlQuery &result, int first)
{
    QJsonObject row;
    QMap<QString, QJsonObject> groups;
    int index = first;
    for (const Column *column : query.columns) {
        const QJsonValue value = cellValue(column->cell, result.value(index++));
        const QString key = column->key;
        const qsizetype dot = key.indexOf(u'.');
        if (dot < 0)
            row.insert(key, value);
        else
            groups[key.left(dot)].insert(key.mid(dot + 1), value);
    }
    if (query.kind == ReportKind::Customers) {
        for (const ExtraColumn &extra : query.extras)
            groups[u"extra_customer_fields"_s].insert(QString::number(extra.id),
                                                      extraValue(extra, result.value(index++)));
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        row.insert(it.key(), groupValue(it.value()));
    return row;
}

QJsonArray headersOf(const ReportQuery &query)
{
    QJsonArray headers;
    for (const Column *column : query.columns) {
        const bool isId = query.kind == ReportKind::Customers && column->key == "id"_L1;
        QJsonObject object = header(column->label, column->key, !column->order.isEmpty(), isId);
        for (qsizetype priority = 0; priority < query.sort.size(); ++priority) {
            const SortKey &sort = query.sort.at(priority);
            if (sort.column != column || object.contains(u"sorted"_s))
                continue;
            object.insert(
                u"sorted"_s,
                QJsonObject { { u"order"_s, sort.descending ? u"desc"_s : u"asc"_s }, { u"priority"_s, priority } });
        }
        headers.append(object);
    }
    if (query.kind == ReportKind::Customers) {
        for (const ExtraColumn &extra : query.extras)
            headers.append(header(extra.label, extra.key(), false, false));
    }
    return headers;
}

QJsonValue valueAt(const QJsonObject &row, QStringView key)
{
    QJsonValue value = row;
    for (const QStringView part : key.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

} // namespace rollbook::sandbox
