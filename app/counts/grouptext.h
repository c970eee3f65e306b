// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollbook {

struct Period;

/// Words for groups in the user's language: Jan to Dec, Yes and No, "Not stated", "Other (12 groups)", "20–24".
/// A year-month is "Sep 2026" in a cell and "September 2026" in full. Values of a category are shown by the catalog's
/// name for them, else as served: plain text, never markup. The one series of a chart without a split has no words of
/// its own: it is called by the measure.
class GroupText {
    Q_DECLARE_TR_FUNCTIONS(GroupText)
public:
    /// masked: groups that are people are called by their initials (report/mask.h).
    explicit GroupText(const QLocale &locale, bool masked = false) : m_locale(locale), m_masked(masked) { }
    const QLocale &locale() const { return m_locale; }

    /// For table rows and legends: "Sep 2026", "3 Sep 2026", "Q3 2026", "20–24". An unfinished one ends in "*".
    QString cell(const Attribute &attribute, const Group &group) const;
    /// For tooltips and screen readers: "September 2026", without the mark.
    QString full(const Attribute &attribute, const Group &group) const;
    /// For the axis, one or two lines: the second holds the year where it differs from the bar before (null for the
    /// first bar), as in "Dec\n2025". An unfinished one ends in "*".
    QString axis(const Attribute &attribute, const Group &group, const Group *before) const;

    /// "month to date" for the footnote that explains the "*"; empty when nothing is unfinished.
    QString unfinishedNote(const ChartData &data) const;
    /// "Customers by joined month and gender, in quarters". measure is the label of the aggregate.
    QString title(const ChartData &data, const QString &measure) const;
    QString number(qint64 count) const;
    /// "55 %"; "<1 %" for a share that is not zero but rounds to it, empty when whole is zero.
    QString share(qint64 part, qint64 whole) const;

private:
    enum class Length { Short, Full };

    QString text(const Attribute &attribute, const Group &group, Length length) const;
    QString valueText(const Attribute &attribute, const GroupValue &value, Length length) const;
    QString rangeText(qint64 first, qint64 last) const;
    QString periodText(const Period &period, Length length) const;
    QString axisPeriod(const Period &period) const;
    QString hourText(qint64 hour, Length length) const;
    QString monthName(int month, Length length) const;
    QString year(int year) const;
    QString toDate(const Period &period) const;

    QLocale m_locale;
    bool m_masked;
};

} // namespace rollbook
