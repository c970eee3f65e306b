// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parameters.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {

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

QString momentText(const QDateTime &moment, TimeFormat format, const QTimeZone &zone)
{
    switch (format) {
    case TimeFormat::Offset:
        return isoText(moment, zone);
    case TimeFormat::Utc:
        return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
    case TimeFormat::EpochMillis:
        return QString::number(moment.toMSecsSinceEpoch());
    }
    return {};
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
        const bool single = filter.type == FilterType::Moment;
        if (const auto from = lowerMoment(range, m_today, m_zone))
            append(single ? filter.wireName : filter.wireFrom, momentText(*from, filter.timeFormat, m_zone));
        if (const auto to = upperMoment(range, m_today, m_zone); to && !single)
            append(filter.wireTo, momentText(*to, filter.timeFormat, m_zone));
    }
    void append(const Filter &, const Segment &) { }
    void append(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_parameters << Parameter { name, text };
    }

    QTimeZone m_zone;
    QDate m_today;
    Parameters &m_parameters;
};

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

Parameters filterParameters(const Connection &connection, const Report &report, const Query &query)
{
    Parameters parameters;
    Collector collector(connection, parameters);
    for (const Filter &filter : report.filters)
        if (const auto value = query.filters.constFind(filter.name); value != query.filters.constEnd())
            collector.add(filter, *value);
    return parameters;
}

QByteArray formEncoded(const Parameters &parameters, ListStyle lists)
{
    QByteArrayList pairs;
    for (const Parameter &parameter : parameters) {
        QByteArrayList values;
        if (parameter.value.isArray()) {
            const QJsonArray items = parameter.value.toArray();
            for (const QJsonValue &item : items)
                values << QUrl::toPercentEncoding(plainText(item));
            if (lists == ListStyle::Comma)
                values = { values.join(',') };
        } else {
            values << QUrl::toPercentEncoding(plainText(parameter.value));
        }
        for (const QByteArray &value : std::as_const(values))
            pairs << QByteArray(QUrl::toPercentEncoding(parameter.name) + '=' + value);
    }
    return pairs.join('&');
}

QUrl addressBelow(const QUrl &baseUrl, const QString &path, const QByteArray &query)
{
    QUrl url = baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + (path.startsWith(u'/') ? QString() : u"/"_s) + path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QJsonObject jsonBody(const Parameters &parameters)
{
    QJsonObject object;
    for (const Parameter &parameter : parameters)
        object.insert(parameter.name, parameter.value);
    return object;
}

} // namespace rollbook
