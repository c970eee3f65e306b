// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "report/catalog.h"

#include <QJsonObject>

#include <optional>

namespace rollbook {

/// Which columns of a report say who somebody is.
struct PeopleColumns {
    QString id;
    QString name;
    QString email; ///< may be empty, like phone
    QString phone;

    QStringList all() const;
    Person person(const QJsonObject &row) const;
};

/// Nothing for a report whose rows are no people by themselves: bookings name some, too.
std::optional<PeopleColumns> peopleColumns(const Report &report);

/// The report that lists a service's people; null: it has none, or only files of them that lead to no rows.
const Report *peopleReport(const Catalog &catalog, const QString &service);

} // namespace rollbook
