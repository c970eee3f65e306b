// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teamupquery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::teamup {

namespace {

template<typename List>
QJsonArray arrayOf(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(item);
    return array;
}

QString isoText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    const int offset = local.offsetFromUtc() / 60;
    const bool whole = local.time().msec() == 0;
    const QString clock = local.toString(whole ? u"yyyy-MM-ddTHH:mm:ss"_s : u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    return u"%1%2%3:%4"_s.arg(clock, offset < 0 ? u"-"_s : u"+"_s)
        .arg(qAbs(offset) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(offset) % 60, 2, 10, QChar(u'0'));
}

class Collector {
public:
    Collector(const Connection &connection, Parameters &parameters)
        : m_zone(connection.zone),
          m_today(connection.today()),
          m_parameters(parameters)
    {
    }

    void add(const Filter &filter, const FilterValue &value)
    {
        std::visit([&](const auto &typed) { append(filter, typed); }, value);
    }

private:
    void append(const Filter &filter, bool value)
    {
        if (value || filter.type != FilterType::Switch)
            m_parameters << Parameter { filter.wireName, value };
    }
    void append(const Filter &filter, qint64 value) { m_parameters << Parameter { filter.wireName, value }; }
    void append(const Filter &filter, const QString &value)
    {
        if (!value.isEmpty())
            m_parameters << Parameter { filter.wireName, value };
    }
    template<typename Item>
    void append(const Filter &filter, const QList<Item> &values)
    {
        if (!values.isEmpty())
            m_parameters << Parameter { filter.wireName, arrayOf(values) };
    }
    void append(const Filter &filter, const DateRange &range)
    {
        if (filter.type == FilterType::DateRange) {
            const DayRange days = daysOf(range, m_today, m_zone);
            append(filter.wireFrom, days.first.toString(Qt::ISODate));
            append(filter.wireTo, days.last.toString(Qt::ISODate));
            return;
        }
        if (const auto from = lowerMoment(range, m_today, m_zone))
            append(filter.wireFrom, isoText(*from, m_zone));
        if (const auto to = upperMoment(range, m_today, m_zone))
            append(filter.wireTo, isoText(*to, m_zone));
    }
    void append(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_parameters << Parameter { name, text };
    }

    QTimeZone m_zone;
    QDate m_today;
    Parameters &m_parameters;
};

QJsonArray sortTexts(const QList<SortKey> &sort)
{
    QJsonArray texts;
    for (const SortKey &key : sort)
        texts.append(key.order == Qt::DescendingOrder ? QString(u'-' + key.key) : key.key);
    return texts;
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QByteArray queryText(const QJsonValue &value)
{
    if (!value.isArray())
        return QUrl::toPercentEncoding(plainText(value));
    QByteArrayList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        items << QUrl::toPercentEncoding(plainText(item));
    return items.join(',');
}

} // namespace

Parameters parametersOf(const Connection &connection, const Report &report, const Query &query)
{
    Parameters parameters;
    const QStringList columns = report.wireColumns(query.columns);
    if (!columns.isEmpty())
        parameters << Parameter { u"columns"_s, arrayOf(columns) };
    QStringList extraIds;
    for (const qint64 id : report.extraColumnIds(query.columns))
        extraIds << QString::number(id);
    if (!extraIds.isEmpty()) // documented as one string of ids; the comma is assumed
        parameters << Parameter { report.extraColumns.parameter, extraIds.join(u',') };
    Collector collector(connection, parameters);
    for (const Filter &filter : report.filters)
        if (const auto value = query.filters.constFind(filter.name); value != query.filters.constEnd())
            collector.add(filter, *value);
    if (const QList<SortKey> sort = report.sortWithTieBreaker(query); !sort.isEmpty())
        parameters << Parameter { u"sort"_s, sortTexts(sort) };
    return parameters;
}

QUrl address(const QUrl &baseUrl, const QString &path, const Parameters &parameters)
{
    QUrl url = baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + (path.startsWith(u'/') ? QString() : u"/"_s) + path, QUrl::StrictMode);
    QByteArrayList pairs;
    for (const Parameter &parameter : parameters)
        pairs << QByteArray(QUrl::toPercentEncoding(parameter.name) + '=' + queryText(parameter.value));
    if (!pairs.isEmpty())
        url.setQuery(QString::fromLatin1(pairs.join('&')), QUrl::StrictMode);
    return url;
}

QJsonObject body(const Parameters &parameters)
{
    QJsonObject object;
    for (const Parameter &parameter : parameters)
        object.insert(parameter.name, parameter.value);
    return object;
}

} // namespace rollbook::teamup
