// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/csv.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QString quoted(const QString &cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString objectText(const QJsonObject &object)
{
    if (object.contains(u"decimal"_s))
        return QString::number(object.value(u"decimal"_s).toDouble(), 'f', 2);
    if (object.contains(u"membership"_s))
        return object.value(u"membership"_s).toObject().value(u"name"_s).toString();
    if (object.contains(u"starts_at"_s))
        return object.value(u"name"_s).toString() + u", "_s + object.value(u"starts_at"_s).toString();
    if (object.contains(u"name"_s))
        return object.value(u"name"_s).toString();
    QStringList lines;
    for (const QString &key :
         { u"first_line"_s, u"second_line"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s }) {
        if (const QString line = object.value(key).toString(); !line.isEmpty())
            lines.append(line);
    }
    return lines.join(u", "_s);
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts.append(quoted(cell));
    return QString(parts.join(u',') + u"\r\n"_s).toUtf8();
}

QString csvText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            parts.append(csvText(item));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace rollbook::sandbox
