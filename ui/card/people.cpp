// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Naming {
    QLatin1StringView column;
    QLatin1StringView id; ///< key of the row id; in a list, the member of each entry
};
constexpr Naming namings[] = {
    { "family.managers"_L1, "id"_L1 },
    { "referring_member.name"_L1, "referring_member.id"_L1 },
};

QString idKeyOf(const Column &column)
{
    for (const Naming &naming : namings)
        if (column.key == naming.column)
            return naming.id;
    return {};
}

NamedPerson personOf(const QJsonValue &id, const QJsonValue &name)
{
    return { id.toInteger(), name.toString() };
}

} // namespace

bool namesPeople(const Column &column)
{
    return !idKeyOf(column).isEmpty();
}

QList<NamedPerson> peopleOf(const DetailRecord &record, const Column &column)
{
    QList<NamedPerson> people;
    const QString idKey = idKeyOf(column);
    const QJsonValue served = record.served(column.key);
    if (column.type != ColumnType::NameList) {
        if (served.isString())
            people << personOf(record.served(idKey), served);
        return people;
    }
    const QJsonArray entries = served.toArray();
    for (const QJsonValue &entry : entries)
        people << personOf(entry.toObject().value(idKey), entry.toObject().value("name"_L1));
    people.removeIf([](const NamedPerson &person) { return person.name.isEmpty(); });
    return people;
}

} // namespace rollbook
