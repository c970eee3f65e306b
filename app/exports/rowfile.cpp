// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/rowfile.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// A value alone: Qt writes whole documents only, so it goes into an array whose brackets are taken off.
QByteArray jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return "null";
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray quoted(QByteArray text)
{
    const bool special = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
    return special ? QByteArray('"' + text.replace('"', "\"\"") + '"') : text;
}

QByteArray cell(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isString() ? value.toString().toUtf8() : jsonText(value);
}

} // namespace

RowFile::RowFile(QString format, QStringList keys, qint64 rows)
    : m_json(format == "json"_L1),
      m_keys(std::move(keys)),
      m_first(rows == 0)
{
}

QByteArray RowFile::begin() const
{
    if (m_json)
        return "[";
    QByteArrayList cells;
    for (const QString &key : m_keys)
        cells << quoted(key.toUtf8());
    return cells.join(',') + "\r\n";
}

QByteArray RowFile::row(const QJsonObject &served)
{
    const bool first = std::exchange(m_first, false);
    return m_json ? QByteArray((first ? "\n" : ",\n") + jsonRow(served)) : csvRow(served);
}

QByteArray RowFile::end() const
{
    return m_json ? "\n]\n" : QByteArray();
}

QByteArray RowFile::csvRow(const QJsonObject &served) const
{
    QByteArrayList cells;
    for (const QString &key : m_keys)
        cells << quoted(cell(valueAt(served, key)));
    return cells.join(',') + "\r\n";
}

QByteArray RowFile::jsonRow(const QJsonObject &served) const
{
    QByteArrayList members;
    for (const QString &key : m_keys)
        members << QByteArray(jsonText(key) + ':' + jsonText(valueAt(served, key)));
    return '{' + members.join(',') + '}';
}

} // namespace rollbook
