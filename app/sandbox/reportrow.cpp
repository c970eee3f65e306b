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

/// Puts a value where its dotted key says.
void insertAt(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object.insert(key, value);
        return;
    }
    QJsonObject inner = object.value(key.left(dot)).toObject();
    insertAt(inner, key.mid(dot + 1), value);
    object.insert(key.left(dot), inner);
}

/// A group without any value, such as the family of someone who has none, is null as a whole.
QJsonValue groupValue(const QJsonObject &group)
{
    QJsonObject result;
    bool any = false;
    for (auto it = group.begin(); it != group.end(); ++it) {
        const QJsonValue value = it->isObject() ? groupValue(it->toObject()) : *it;
        any = any || !value.isNull();
        result.insert(it.key(), value);
    }
    return any ? QJsonValue(result) : QJsonValue(QJsonValue::Null);
}

QJsonObject header(const QString &label, const QString &key, bool sortable)
{
    return { { u"label"_s, label },
             { u"key"_s, key },
             { u"sortable"_s, sortable },
             { u"holds_customer_id"_s, false },
             { u"required"_s, false } };
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
    QJsonObject groups;
    int index = first;
    for (const Column *column : query.columns) {
        const QString key = column->key;
        insertAt(key.contains(u'.') ? groups : row, key, cellValue(column->cell, result.value(index++)));
    }
    if (!query.report->grouped) {
        for (const ExtraColumn &extra : query.extras)
            insertAt(groups, extra.key(), extraValue(extra, result.value(index++)));
    }
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it)
        row.insert(it.key(), groupValue(it->toObject()));
    return row;
}

QJsonArray headersOf(const ReportQuery &query)
{
    QJsonArray headers;
    for (const Column *column : query.columns) {
        QJsonObject object = header(column->label, column->key, !column->order.isEmpty());
        object[u"holds_customer_id"_s] = column->key == query.report->customerKey;
        object[u"required"_s] = !query.report->grouped && column->key == "id"_L1;
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
    if (!query.report->grouped) {
        for (const ExtraColumn &extra : query.extras)
            headers.append(header(extra.label, extra.key(), false));
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
