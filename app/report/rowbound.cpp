// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rowbound.h"

#include "report/page.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The service may count from another day than the one that it is here, and a leap year has a day more.
constexpr int marginDays = 2;
constexpr int daysOfYear = 365;

QDate birthdayIn(int year, const QDate &born)
{
    const QDate day(year, born.month(), born.day());
    return day.isValid() ? day : QDate(year, 3, 1);
}

bool isColumn(const Report &report, const QString &key, ColumnType type)
{
    const Column *column = report.column(key);
    return column && column->type == type;
}

BoundVerdict judgeBirthday(const RowBound &bound, const BoundDay &day, Qt::SortOrder end, const QJsonObject &row,
                           qint64 daysUntil)
{
    const bool past = end == Qt::AscendingOrder
        ? daysUntil > day.today.daysTo(day.weekEnd()) + marginDays
        : daysUntil < daysOfYear - day.weekBegin().daysTo(day.today) - marginDays;
    if (past)
        return BoundVerdict::Past;
    const QDate born = QDate::fromString(valueAt(row, bound.date).toString(), Qt::ISODate);
    return hasBirthday(born, day.weekBegin(), day.weekEnd()) ? BoundVerdict::Take : BoundVerdict::Leave;
}

} // namespace

QDate BoundDay::weekBegin() const
{
    return today.addDays(-((today.dayOfWeek() - int(firstOfWeek) + 7) % 7));
}

bool canRead(const Report &report, const RowBound &bound)
{
    if (report.grouped || report.isExportOnly() || report.identityKey.isEmpty())
        return false;
    if (bound.kind == RowBound::Kind::Yes)
        return isColumn(report, bound.column, ColumnType::Boolean);
    return isColumn(report, bound.column, ColumnType::Integer) && isColumn(report, bound.date, ColumnType::Date);
}

bool hasBirthday(const QDate &born, const QDate &first, const QDate &last)
{
    if (!born.isValid())
        return false;
    for (int year = first.year(); year <= last.year(); ++year)
        if (const QDate day = birthdayIn(year, born); day >= first && day <= last)
            return true;
    return false;
}

QList<Qt::SortOrder> endsOf(const RowBound &bound, const BoundDay &day)
{
    if (bound.kind == RowBound::Kind::Yes)
        return { Qt::DescendingOrder };
    // A birthday that was on Monday is again in almost a year.
    if (day.weekBegin() == day.today)
        return { Qt::AscendingOrder };
    return { Qt::AscendingOrder, Qt::DescendingOrder };
}

BoundVerdict judge(const RowBound &bound, const BoundDay &day, Qt::SortOrder end, const QJsonObject &row,
                   bool valuesSeen)
{
    const QJsonValue value = valueAt(row, bound.column);
    if (value.isNull() || value.isUndefined())
        return valuesSeen ? BoundVerdict::Past : BoundVerdict::Leave;
    if (bound.kind == RowBound::Kind::Yes)
        return value.toBool() ? BoundVerdict::Take : BoundVerdict::Past;
    return judgeBirthday(bound, day, end, row, value.toInteger());
}

QJsonObject toJson(const RowBound &bound)
{
    if (bound.kind == RowBound::Kind::Yes)
        return { { u"kind"_s, u"yes"_s }, { u"column"_s, bound.column } };
    return { { u"kind"_s, u"birthday_this_week"_s }, { u"column"_s, bound.column }, { u"date"_s, bound.date } };
}

RowBound readRowBound(StrictReader &reader)
{
    RowBound bound;
    const QString kind = reader.text(u"kind"_s);
    bound.column = reader.text(u"column"_s);
    if (kind == "birthday_this_week"_L1) {
        bound.kind = RowBound::Kind::BirthdayThisWeek;
        bound.date = reader.text(u"date"_s);
    } else if (kind != "yes"_L1) {
        reader.refuse(u"kind"_s);
    }
    return bound;
}

} // namespace rollbook
