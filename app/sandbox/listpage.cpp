// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listpage.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

ListPage::ListPage(const ListRequest &request, QList<ParameterRule> rules) : m_request(request)
{
    rules.append({ { "page", Kind::Integer, 1, 1'000'000'000 },
                   { "page_size", Kind::Integer, 1, 100 },
                   { .name = "format", .kind = Kind::Text, .values = { u"json"_s } }, // xml is not practised here
                   { "fields", Kind::Texts },
                   { "expand", Kind::Texts } });
    m_raw = decodeForm(request.query);
    m_parameters = readParameters(rules, m_raw, m_errors);
}

void ListPage::require(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values.append(values);
}

void ListPage::equals(QLatin1String parameter, QLatin1String expression)
{
    if (const QVariant wanted = value(parameter); wanted.isValid())
        require(expression + u" = ?"_s, { wanted });
}

void ListPage::isAmong(QLatin1String parameter, QLatin1String expression)
{
    const QVariantList wanted = value(parameter).toList();
    if (!wanted.isEmpty())
        require(expression + u" IN ("_s + QStringList(wanted.size(), u"?"_s).join(u',') + u')', wanted);
}

Reply ListPage::reply(QLatin1String columns, QLatin1String from, QLatin1String order,
                      const std::function<QJsonObject(const QSqlQuery &)> &toJson)
{
    if (!m_errors.isEmpty())
        return invalidReply(m_errors);
    const qint64 page = m_parameters.value(u"page"_s, 1).toLongLong();
    const qint64 size = m_parameters.value(u"page_size"_s, 100).toLongLong();
    QSqlQuery counted = m_request.database.run(u"SELECT count(*) FROM "_s + from + where(), m_values);
    const qint64 count = counted.next() ? counted.value(0).toLongLong() : 0;
    if (page > 1 && (page - 1) * size >= count)
        return notFoundReply();

    QSqlQuery rows = m_request.database.run(u"SELECT "_s + columns + u" FROM "_s + from + where() + u" ORDER BY "_s
                                                + order + u" LIMIT ? OFFSET ?"_s,
                                            m_values + QVariantList { size, (page - 1) * size });
    QJsonArray results;
    while (rows.next())
        results.append(only(toJson(rows)));
    return jsonReply({ { u"count"_s, count },
                       { u"next"_s, page * size < count ? link(page + 1) : QJsonValue(QJsonValue::Null) },
                       { u"previous"_s, page > 1 ? link(page - 1) : QJsonValue(QJsonValue::Null) },
                       { u"results"_s, results } });
}

QString ListPage::where() const
{
    return m_conditions.isEmpty() ? QString() : QString(u" WHERE "_s + m_conditions.join(u" AND "_s));
}

QJsonValue ListPage::link(qint64 page) const
{
    QString query;
    for (const auto &[name, value] : m_raw.entries) {
        if (name != "page"_L1)
            query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value.toString())) + u'&';
    }
    return QString(m_request.url + u'?' + query + u"page="_s + QString::number(page));
}

/// The object with the asked fields only; a dotted name keeps the whole field it begins with.
QJsonObject ListPage::only(const QJsonObject &object) const
{
    const QStringList fields = m_parameters.value(u"fields"_s).toStringList();
    if (fields.isEmpty())
        return object;
    QJsonObject kept;
    for (const QString &field : fields) {
        const QString name = field.section(u'.', 0, 0);
        if (object.contains(name))
            kept.insert(name, object.value(name));
    }
    return kept;
}

} // namespace rollbook::sandbox
