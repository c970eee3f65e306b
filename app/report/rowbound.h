// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "report/strictreader.h"

#include <QDate>

namespace rollbook {

/// Rows that a service cannot filter, though it can sort by what makes them so: they stand at the ends of that order,
/// which is read until a value passes the bound.
struct RowBound {
    enum class Kind {
        Yes,             ///< the column says yes
        BirthdayThisWeek ///< the column says how many days it is until a birthday
    };
    Kind kind = Kind::Yes;
    QString column; ///< the report is read in its order
    QString date;   ///< BirthdayThisWeek: the column with the date of birth

    friend bool operator==(const RowBound &, const RowBound &) = default;
};

/// Whether the report has what the bound needs.
bool canRead(const Report &report, const RowBound &bound);

/// The day that it is, and where weeks begin.
struct BoundDay {
    QDate today;
    Qt::DayOfWeek firstOfWeek = Qt::Monday;

    QDate weekBegin() const;
    QDate weekEnd() const { return weekBegin().addDays(6); }
    friend bool operator==(const BoundDay &, const BoundDay &) = default;
};

/// Whether somebody who was born on that day has a birthday in these days. Who was born on 29 February has it on
/// 1 March in other years.
bool hasBirthday(const QDate &born, const QDate &first, const QDate &last);

/// The ends of the order that have to be read, in turn.
QList<Qt::SortOrder> endsOf(const RowBound &bound, const BoundDay &day);

enum class BoundVerdict {
    Take,
    Leave,
    Past ///< it and all behind it are not meant
};

/// What a served row is in a reading from that end. Rows without a value stand at one of the ends; whether any had one
/// before tells at which.
BoundVerdict judge(const RowBound &bound, const BoundDay &day, Qt::SortOrder end, const QJsonObject &row,
                   bool valuesSeen);

/// As part of a saved view: {"kind": "yes", "column": …}.
QJsonObject toJson(const RowBound &bound);
/// The bound that toJson() wrote; what is wrong is left in the reader.
RowBound readRowBound(StrictReader &reader);

} // namespace rollbook
