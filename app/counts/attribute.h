// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QJsonObject>

#include <compare>
#include <optional>

namespace rollbook {

/// What a grouped report can be grouped or split by: one of its columns, or a derived group of several.
struct Attribute {
    QString key;
    QStringList columns; ///< wire columns: one; year-month: the year's, the month's; category: also name and id
    Scale scale = Scale::None;
    QString label;
    QString phrase;           ///< the label inside a sentence
    QList<ValueLabel> values; ///< names of known values
    Privacy privacy = Privacy::None;

    bool isNull() const { return key.isEmpty(); }
    /// The values follow each other in time or number, so a line between them says something.
    bool isOrdered() const;
    /// Years, months of a year, and days: scales with a today.
    bool isTime() const;
    /// Many of them can be put together into bins: ages, days, months of years, years.
    bool isBinnable() const;

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// All attributes of a grouped report, derived groups first, then its columns in catalog order; labels translated.
QList<Attribute> attributesOf(const Report &report);
/// By key; null when the report has none of that name.
Attribute attributeOf(const Report &report, const QString &key);

/// One value of an attribute, as a position on its scale.
struct GroupValue {
    bool stated = false; ///< false: the service sent null
    /// Flag: 0 or 1; Number, Year, Month (1 to 12), Hour (0 to 23): itself; Day: Julian day;
    /// YearMonth: year * 12 + month - 1; Category: the id where the group has one, else 0.
    qint64 number = 0;
    QString text; ///< Category: the value as served

    /// By number, then text; what is not stated comes last.
    std::strong_ordering operator<=>(const GroupValue &other) const;
    friend bool operator==(const GroupValue &, const GroupValue &) = default;
};

size_t qHash(const GroupValue &value, size_t seed = 0);

/// A whole number, also one that is sent as a text.
std::optional<qint64> integerOf(const QJsonValue &value);
/// Reads an attribute's value from a served row. A missing, null or unreadable one is not stated.
GroupValue groupValue(const Attribute &attribute, const QJsonObject &row);
/// The catalog's name of a category's value, else the value as served, in one line.
QString categoryLabel(const Attribute &attribute, const QString &value);

} // namespace rollbook
