// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/spaazaindex.h"

namespace rollbook::sandbox {

/// One sentence of a segment, checked and ready to be asked.
struct SpaazaRule {
    SpaazaField field;
    QString op;
    QJsonValue value;
    QDateTime start; ///< also what a relative rule compares with
    QDateTime end;
    double min = 0;
    double max = 0;

    bool holds(const QJsonObject &row) const;
};

/// Which rows an export keeps; without rules all.
struct SpaazaSegment {
    bool any = false; ///< one rule is enough
    QList<SpaazaRule> rules = {};

    bool keeps(const QJsonObject &row) const;
};

/// Reads the segment of a trigger. `now` is what relative rules count from.
/// @returns the complaint, empty when the segment is in order
QString readSpaazaSegment(const QJsonObject &object, const SpaazaIndex &index, const QDateTime &now,
                          SpaazaSegment &segment);

/// The rules of a saved segment of users, empty when there is none of that id: seg-1 (in the Netherlands), seg-2
/// (newcomers of 30 days), seg-3 (in the programme).
QJsonObject savedSpaazaSegment(const QString &id);

/// A moment with its zone, as ISO 8601; invalid when it is none.
QDateTime spaazaMoment(const QJsonValue &value);

/// The first member that is none of these names, empty when there is none.
QString unknownMember(const QJsonObject &object, const QStringList &names);

} // namespace rollbook::sandbox
