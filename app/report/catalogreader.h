// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rollbook {

/// Collects the first fault of one catalog file.
class CatalogFaults {
public:
    explicit CatalogFaults(QString fileName) : m_fileName(std::move(fileName)) { }
    void add(const QString &place, const QString &what)
    {
        if (m_first.isEmpty())
            m_first = QStringLiteral("%1: %2: %3").arg(m_fileName, place, what);
    }
    const QString &first() const { return m_first; }

private:
    QString m_fileName;
    QString m_first;
};

/// Reads one JSON object strictly: a missing or mistyped member, and any member that nobody read, is a fault.
class CatalogReader {
public:
    CatalogReader(const QJsonValue &value, QString place, CatalogFaults *faults)
        : m_object(value.toObject()),
          m_place(std::move(place)),
          m_faults(faults)
    {
        if (!value.isObject())
            m_faults->add(m_place, QStringLiteral("is not an object"));
    }
    ~CatalogReader()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            if (!m_read.contains(it.key()))
                m_faults->add(m_place, QStringLiteral("unknown key \"%1\"").arg(it.key()));
    }
    Q_DISABLE_COPY_MOVE(CatalogReader)

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key) { return take(key, QJsonValue::String, true).toString(); }
    QString optionalText(const QString &key) { return take(key, QJsonValue::String, false).toString(); }
    bool optionalFlag(const QString &key, bool fallback = false)
    {
        return take(key, QJsonValue::Bool, false).toBool(fallback);
    }
    int number(const QString &key) { return take(key, QJsonValue::Double, true).toInt(); }
    QStringList texts(const QString &key, bool required)
    {
        QStringList result;
        const QJsonArray items = take(key, QJsonValue::Array, required).toArray();
        for (const QJsonValue &item : items) {
            if (!item.isString() || item.toString().isEmpty())
                m_faults->add(m_place, QStringLiteral("\"%1\" holds something that is no text").arg(key));
            result << item.toString();
        }
        return result;
    }
    /// Calls read(element, place) for each element of an array.
    template<typename Read>
    void each(const QString &key, bool required, Read read)
    {
        const QJsonArray items = take(key, QJsonValue::Array, required).toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            read(items.at(i), QStringLiteral("%1.%2[%3]").arg(m_place, key).arg(i));
    }
    QJsonValue optionalObject(const QString &key) { return take(key, QJsonValue::Object, false); }
    /// One of names, by its position; 0 and a fault when it is none.
    int oneOf(const QString &key, const QStringList &names)
    {
        const QString name = text(key);
        const qsizetype index = names.indexOf(name);
        if (index < 0)
            m_faults->add(
                m_place,
                QStringLiteral("\"%1\" is \"%2\", not one of %3").arg(key, name, names.join(QStringLiteral(", "))));
        return int(qMax<qsizetype>(0, index));
    }
    QString place(const QString &key) const { return QStringLiteral("%1.%2").arg(m_place, key); }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type, bool required)
    {
        m_read.insert(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined()) {
            if (required)
                m_faults->add(m_place, QStringLiteral("\"%1\" is missing").arg(key));
        } else if (value.type() != type) {
            m_faults->add(m_place, QStringLiteral("\"%1\" has the wrong type").arg(key));
        } else if (type == QJsonValue::String && value.toString().isEmpty()) {
            m_faults->add(m_place, QStringLiteral("\"%1\" is empty").arg(key));
        }
        return value;
    }

    QJsonObject m_object;
    QString m_place;
    CatalogFaults *m_faults;
    QSet<QString> m_read;
};

} // namespace rollbook
