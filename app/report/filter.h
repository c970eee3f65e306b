// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/daterange.h"
#include "report/segment.h"
#include "report/segmentvocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace rollbook {

/// What a filter's editor is and which FilterValue it holds.
/// Switch is a boolean that is either sent as true or not at all. Enum is one of the choices, or of a list of the
/// service when it has a source. Moment is one exact time.
enum class FilterType {
    Boolean,
    Switch,
    EnumList,
    IdList,
    Integer,
    Text,
    DateRange,
    DateTimeRange,
    Enum,
    TextList,
    Moment,
    Segment
};

/// bool: Boolean, Switch. qint64: Integer. QString: Text, Enum (wire value). QStringList: EnumList (wire values),
/// TextList. QList<qint64>: IdList. DateRange: both ranges; Moment, which is its lower bound. Segment: Segment.
using FilterValue = std::variant<bool, qint64, QString, QStringList, QList<qint64>, DateRange, Segment>;

/// How a moment is written.
enum class TimeFormat {
    Offset,     ///< 2026-03-31T18:00:00+02:00, in the connection's zone
    Utc,        ///< 2026-03-31T16:00:00.000Z
    EpochMillis ///< 1774972800000
};

struct FilterChoice {
    QString value; ///< as on the wire
    QString labelText;

    QString label() const;

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// What the catalog says of one filter of a report.
struct Filter {
    QString name; ///< key in Query::filters; for ranges the part that both wire names share
    FilterType type = FilterType::Text;
    QString labelText;
    QString groupText; ///< section of the form; filters of one section stand together
    QString hintText;  ///< one line below the editor, may be empty
    QString wireName;  ///< parameter name; empty for ranges
    QString wireFrom;  ///< ranges: name of the inclusive lower bound
    QString wireTo;    ///< ranges: name of the inclusive upper bound
    QList<FilterChoice> choices;
    QString source; ///< list of the service that names the ids (for example "memberships"), may be empty
    SegmentVocabulary vocabulary = {}; ///< Segment: the words that are known
    TimeFormat timeFormat = TimeFormat::Offset;
    bool required = false; ///< nothing is sent without it
    bool assumed = false;  ///< the wire name stands in no material of the service
    bool presets = false;  ///< date ranges that offer Today, Last 7 days …
    bool advanced = false; ///< folded away until opened

    QString label() const;
    QString group() const;
    QString hint() const;
    /// Wire names in use: one, or the two bounds of a range.
    QStringList wireNames() const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace rollbook
