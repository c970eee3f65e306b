// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int soonDays = 30;

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(DetailText)
};

/// In a plain year someone born on 29 February has a birthday on 1 March.
QDate birthdayIn(int year, const QDate &birthday)
{
    const QDate day(year, birthday.month(), birthday.day());
    return day.isValid() ? day : QDate(year, 3, 1);
}

} // namespace

DetailRecord::DetailRecord(const Report *report, const Row &row) : m_report(report), m_row(row)
{
    m_complete = std::all_of(report->columns.begin(), report->columns.end(),
                             [&](const Column &column) { return isServed(column.key); });
}

bool DetailRecord::isServed(const QString &key) const
{
    return m_complete || !valueAt(m_row.served, key).isUndefined();
}

QVariant DetailRecord::value(const QString &key) const
{
    return typedValue(served(key), m_report->column(key));
}

QJsonValue DetailRecord::served(const QString &key) const
{
    const QJsonValue inTable = valueAt(m_row.served, key);
    return inTable.isUndefined() ? valueAt(m_rest, key) : inTable;
}

QString DetailRecord::text(const QString &key, const CellFormat &format) const
{
    const Column *column = m_report ? m_report->column(key) : nullptr;
    return column ? detailText(value(key), *column, format) : QString();
}

bool DetailRecord::isTrue(const QString &key) const
{
    const QVariant flag = key.isEmpty() ? QVariant() : value(key);
    return flag.userType() == QMetaType::Bool && flag.toBool();
}

bool DetailRecord::isComplete() const
{
    return m_complete;
}

void DetailRecord::complete(const QJsonObject &served)
{
    m_rest = served;
    m_complete = true;
}

QString detailText(const QVariant &value, const Column &column, const CellFormat &format)
{
    TableColumn shown;
    shown.key = column.key;
    shown.kind = column.kind;
    shown.known = column;
    return format.fullText(value, shown);
}

QString birthdayText(const QDate &birthday, const CellFormat &format)
{
    const QString day = format.longDate(birthday);
    if (birthday > format.today)
        return day;
    QDate next = birthdayIn(format.today.year(), birthday);
    if (next < format.today)
        next = birthdayIn(format.today.year() + 1, birthday);
    const qint64 days = format.today.daysTo(next);
    const int age = next.year() - birthday.year();
    if (days == 0)
        return DetailText::tr("%1, turns %2 today").arg(day).arg(age);
    if (days <= soonDays)
        return DetailText::tr("%1, turns %2 in %n day(s)", nullptr, int(days)).arg(day).arg(age);
    return DetailText::tr("%1, %n year(s) old", nullptr, age - 1).arg(day);
}

QString sumText(const QList<Money> &amounts, const CellFormat &format)
{
    QList<Money> sums;
    for (const Money &amount : amounts) {
        auto it = std::find_if(sums.begin(), sums.end(), [&](const Money &sum) {
            return sum.currencyCode == amount.currencyCode && sum.symbol == amount.symbol;
        });
        if (it == sums.end())
            sums << amount;
        else
            it->amount += amount.amount;
    }
    QStringList texts;
    for (Money &sum : sums) {
        sum.amount = std::round(sum.amount * 1000) / 1000; // what adding binary fractions left over
        sum.text.clear();
        texts << format.money(sum);
    }
    return texts.join(u", "_s);
}

} // namespace rollbook
