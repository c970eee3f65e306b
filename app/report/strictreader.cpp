// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strictreader.h"

namespace rollbook {

StrictReader::StrictReader(QString name, const QJsonValue &value) : m_name(std::move(name)), m_object(value.toObject())
{
    if (!value.isObject())
        m_wrong = m_name;
}

QJsonValue StrictReader::value(const QString &key)
{
    m_read.insert(key);
    if (!has(key))
        refuse(key);
    return m_object.value(key);
}

bool StrictReader::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        refuse(key);
    return found.toBool();
}

qint64 StrictReader::integer(const QString &key)
{
    const QJsonValue found = value(key);
    // Another default tells a fraction or a text from the number that happens to be the first default.
    if (found.toInteger(0) != found.toInteger(1))
        refuse(key);
    return found.toInteger();
}

QString StrictReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        refuse(key);
    return found.toString();
}

QStringList StrictReader::texts(const QString &key)
{
    QStringList list;
    const QJsonArray found = array(key);
    for (const QJsonValue &entry : found) {
        if (!entry.isString())
            refuse(key);
        list << entry.toString();
    }
    return list;
}

QJsonObject StrictReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        refuse(key);
    return found.toObject();
}

QJsonArray StrictReader::array(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key);
    return found.toArray();
}

StrictReader StrictReader::within(const QString &name, const QJsonValue &value) const
{
    return { m_name + u'.' + name, value };
}

void StrictReader::take(const StrictReader &part)
{
    if (m_wrong.isEmpty())
        m_wrong = part.wrong();
}

void StrictReader::refuse(const QString &key)
{
    if (m_wrong.isEmpty())
        m_wrong = m_name + u'.' + key;
}

QString StrictReader::wrong() const
{
    if (!m_wrong.isEmpty())
        return m_wrong;
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_read.contains(it.key()))
            return m_name + u'.' + it.key();
    return {};
}

} // namespace rollbook
