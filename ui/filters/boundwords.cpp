// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/boundwords.h"

#include "ui/filters/shownwords.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook::boundwords {

namespace {

struct BoundText {
    Q_DECLARE_TR_FUNCTIONS(BoundText)
};

QString counted(const Report &report, qint64 rows, const FilterContext &context)
{
    const int plural = int(qMin<qint64>(rows, std::numeric_limits<int>::max()));
    //: %1 is a number, %2 what is counted: "312 customers"
    return BoundText::tr("%1 %2").arg(context.locale.toString(rows), report.noun(plural));
}

QString stopped(const QString &clause)
{
    //: the end of a sentence
    return BoundText::tr("%1.").arg(clause);
}

} // namespace

QString clause(const Report &report, const RowBound &bound, const BoundDay &day, const FilterContext &context)
{
    if (bound.kind == RowBound::Kind::BirthdayThisWeek)
        //: %1 is "16 – 22 Nov 2026"
        return BoundText::tr("Birthday: %1").arg(filtertext::days({ day.weekBegin(), day.weekEnd() }, context));
    const Column *column = report.column(bound.column);
    //: %1 is a column: "Failed payments: yes"
    return BoundText::tr("%1: yes").arg(column ? column->label() : bound.column);
}

QString progress(const Report &report, const RowBound &bound, const BoundReading &reading, const BoundDay &day,
                 const FilterContext &context)
{
    const QString read = context.locale.toString(reading.read);
    const QString all = counted(report, qMax<qint64>(reading.total, 0), context);
    if (reading.underWay)
        return reading.total < 0 ? BoundText::tr("Reading…")
                                 //: %1 is a number, %2 "493 customers"
                                 : BoundText::tr("Reading in this order: %1 of %2 so far.").arg(read, all);
    if (!reading.whole)
        //: %1 is a number, %2 "493 customers"
        return BoundText::tr("Stopped after %1 of %2: there may be more.").arg(read, all);
    if (endsOf(bound, day).size() > 1)
        //: %1 is a number, %2 "493 customers"
        return BoundText::tr("Read %1 of %2 from both ends of this order.").arg(read, all);
    //: %1 is a number, %2 "493 customers"
    return BoundText::tr("Read %1 of %2 in this order.").arg(read, all);
}

QString sentence(const Report &report, const Query &query, qint64 found, const QList<TableColumn> &columns,
                 const RowBound &bound, const BoundReading &reading, const BoundDay &day, const FilterContext &context)
{
    const QString count = counted(report, found, context);
    QList<SortKey> keys = query.sort;
    keys.removeIf([&](const SortKey &key) { return key.key == bound.column; });
    keys.prepend({ bound.column, endsOf(bound, day).constFirst() });
    QStringList sentences {
        //: %1 is "12 customers"
        stopped(reading.whole ? count : BoundText::tr("At least %1").arg(count)),
        stopped(clause(report, bound, day, context)), shownwords::filters(report, query.filters, context),
        stopped(shownwords::sort(report, keys, columns)), progress(report, bound, reading, day, context)
    };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace rollbook::boundwords
