// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace rollbook {

/// One sentence of a segment: field, operator, value. Which members are used follows from the operator.
/// (Spaaza, exporting-data/segment-filters.)
struct SegmentRule {
    QString field;          ///< field_name
    QString type;           ///< field_type, for example keyword or date
    QString op;             ///< operator, for example is or relative_less_than
    QJsonValue value = {};  ///< is, is_not, contains, does_not_contain, is_date
    QString startDate = {}; ///< ISO 8601: is_after_date, is_between_date
    QString endDate = {};   ///< ISO 8601: is_before_date, is_between_date
    QString timeFactor = {};
    qint64 timeAmount = 0; ///< with timeFactor: relative_*
    QJsonValue min = {};   ///< number: is_between_number
    QJsonValue max = {};
    QString nestingPath = {}; ///< fields inside another document; empty: not nested

    friend bool operator==(const SegmentRule &, const SegmentRule &) = default;
};

/// Rules that choose people; all of them must hold, or any.
struct Segment {
    enum class Join { All, Any };
    Join join = Join::All;
    QList<SegmentRule> rules = {};

    friend bool operator==(const Segment &, const Segment &) = default;
};

} // namespace rollbook
