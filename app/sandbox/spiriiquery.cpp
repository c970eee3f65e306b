// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spiriiquery.h"

#include "sandbox/text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

const QStringList &sortNames()
{
    static const QStringList names { u"id"_s,      u"name"_s,      u"type"_s,     u"ownerName"_s,
                                     u"cpoName"_s, u"createdAt"_s, u"updatedAt"_s };
    return names;
}

QList<ParameterRule> rules()
{
    return { { "limit", Kind::Integer, 1, 1000 },
             { "offset", Kind::Integer, 0 },
             { .name = "sortBy", .kind = Kind::Text, .values = sortNames() },
             { .name = "sortDirection", .kind = Kind::Text, .values = { u"asc"_s, u"desc"_s } },
             { "search", Kind::Text },
             { "customerIds", Kind::Integers },
             { .name = "types",
               .kind = Kind::Texts,
               .values = { u"Private"_s, u"Business"_s, u"CPO"_s, u"CPOSubsidiary"_s } },
             { "ownerId", Kind::Integer },
             { "ancestorId", Kind::Integer },
             { "cpoId", Kind::Integer },
             { "createdAt", Kind::DateTime },
             { "createdAtFrom", Kind::DateTime },
             { "createdAtTo", Kind::DateTime },
             { "updatedAt", Kind::DateTime },
             { "updatedAtFrom", Kind::DateTime },
             { "updatedAtTo", Kind::DateTime } };
}

/// The one spelling of a name that this server uses itself.
QString plainName(const QString &name)
{
    static const QHash<QString, QString> aliases {
        { u"searchQuery"_s, u"search"_s },    { u"q"_s, u"search"_s },
        { u"parentId"_s, u"ownerId"_s },      { u"rootOwnerId"_s, u"ancestorId"_s },
        { u"allOwnerId"_s, u"ancestorId"_s }, { u"customerIds[]"_s, u"customerIds"_s },
        { u"types[]"_s, u"types"_s },
    };
    return aliases.value(name, name);
}

/// Collects the conditions of a query.
class Conditions {
public:
    explicit Conditions(const Parameters &parameters) : m_parameters(parameters) { }

    void compare(const QString &parameter, const QString &expression)
    {
        if (const QVariant value = m_parameters.value(parameter); value.isValid())
            require(expression, { value });
    }

    void isAmong(const QString &parameter, const QString &column)
    {
        const QVariantList wanted = m_parameters.value(parameter).toList();
        if (!wanted.isEmpty())
            require(column + u" IN ("_s + QStringList(wanted.size(), u"?"_s).join(u',') + u')', wanted);
    }

    void require(const QString &condition, const QVariantList &values)
    {
        m_conditions.append(condition);
        m_values.append(values);
    }

    QString where() const
    {
        return m_conditions.isEmpty() ? QString() : QString(u" WHERE "_s + m_conditions.join(u" AND "_s));
    }
    QVariantList values() const { return m_values; }

private:
    const Parameters &m_parameters;
    QStringList m_conditions;
    QVariantList m_values;
};

void addMoments(Conditions &conditions)
{
    for (const auto &[parameter, column] :
         { std::pair(u"createdAt"_s, u"created_at"_s), std::pair(u"updatedAt"_s, u"updated_at"_s) }) {
        conditions.compare(parameter, QString(column + u" = ?"_s));
        conditions.compare(QString(parameter + u"From"_s), QString(column + u" >= ?"_s));
        conditions.compare(QString(parameter + u"To"_s), QString(column + u" <= ?"_s));
    }
}

/// createdAt or updatedAt once they are filtered by, the latter wins; else id. Ascending from a start, else descending.
QString orderOf(const Parameters &parameters)
{
    static const QHash<QString, QString> columns {
        { u"id"_s, u"id"_s },
        { u"name"_s, u"name_key"_s },
        { u"type"_s, u"type"_s },
        { u"ownerName"_s, u"owner_key"_s },
        { u"cpoName"_s, u"cpo_key"_s },
        { u"createdAt"_s, u"created_at"_s },
        { u"updatedAt"_s, u"updated_at"_s },
    };
    const auto filters = [&parameters](const QString &name) {
        return parameters.contains(name) || parameters.contains(name + u"From"_s)
            || parameters.contains(name + u"To"_s);
    };
    const QString usual = filters(u"updatedAt"_s) ? u"updatedAt"_s : filters(u"createdAt"_s) ? u"createdAt"_s : u"id"_s;
    const bool hasStart = parameters.contains(u"createdAtFrom"_s) || parameters.contains(u"updatedAtFrom"_s);
    const QString column = columns.value(parameters.value(u"sortBy"_s, usual).toString());
    const QString direction = parameters.value(u"sortDirection"_s, hasStart ? u"asc"_s : u"desc"_s).toString();
    return u"%1 IS NULL, %1 %2, id %2"_s.arg(column, direction);
}

} // namespace

SpiriiQuery readSpiriiQuery(const QByteArray &encoded, FieldErrors &errors)
{
    RawParameters raw = decodeForm(encoded);
    for (auto &[name, value] : raw.entries)
        name = plainName(name);
    const Parameters parameters = readParameters(rules(), raw, errors);

    Conditions conditions(parameters);
    conditions.isAmong(u"customerIds"_s, u"id"_s);
    conditions.isAmong(u"types"_s, u"type"_s);
    conditions.compare(u"ownerId"_s, u"owner_id = ?"_s);
    conditions.compare(u"cpoId"_s, u"cpo_id = ?"_s);
    conditions.compare(
        u"ancestorId"_s,
        u"id IN (WITH RECURSIVE below(id) AS (SELECT id FROM spirii_customers WHERE owner_id = ? UNION "
        "SELECT c.id FROM spirii_customers c JOIN below b ON c.owner_id = b.id) SELECT id FROM below)"_s);
    if (const QString wanted = parameters.value(u"search"_s).toString().trimmed(); !wanted.isEmpty()) {
        const QString plain = folded(wanted);
        conditions.require(u"(instr(name_key, ?) > 0 OR instr(external_key, ?) > 0 OR instr(id, ?) > 0)"_s,
                           { plain, wanted.toLower(), wanted });
    }
    addMoments(conditions);

    SpiriiQuery query { .where = conditions.where(), .values = conditions.values(), .order = orderOf(parameters) };
    query.limit = parameters.value(u"limit"_s, query.limit).toLongLong();
    query.offset = parameters.value(u"offset"_s, query.offset).toLongLong();
    return query;
}

Reply spiriiCustomers(const Database &database, const SpiriiQuery &query)
{
    QSqlQuery counted = database.run(u"SELECT count(*) FROM spirii_customers"_s + query.where, query.values);
    const qint64 count = counted.next() ? counted.value(0).toLongLong() : 0;
    QSqlQuery rows = database.run(u"SELECT row FROM spirii_customers"_s + query.where + u" ORDER BY "_s + query.order
                                      + u" LIMIT ? OFFSET ?"_s,
                                  query.values + QVariantList { query.limit, query.offset });
    QJsonArray data;
    while (rows.next())
        data.append(QJsonDocument::fromJson(rows.value(0).toString().toUtf8()).object());
    return jsonReply(
        { { u"data"_s, data }, { u"count"_s, count }, { u"limit"_s, query.limit }, { u"offset"_s, query.offset } });
}

} // namespace rollbook::sandbox
