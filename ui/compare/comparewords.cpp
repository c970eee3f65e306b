// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewords.h"

#include "ui/pages/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::comparewords {

namespace {

constexpr qsizetype mostColumns = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

bool otherFilters(const CompareOffer &offer, const EarlierSide &side)
{
    if (side.query)
        return side.query->filters != offer.query.filters;
    if (side.words.isEmpty())
        return false;
    return side.words != filtertext::sentence(offer.report, offer.query.filters, offer.context);
}

QString columnList(const QStringList &labels)
{
    if (labels.size() <= mostColumns)
        return labels.join(u", "_s);
    //: %1 are names of columns
    return Words::tr("%1 and %Ln more", nullptr, int(labels.size() - mostColumns))
        .arg(labels.first(mostColumns).join(u", "_s));
}

} // namespace

QString sentence(const Comparison &comparison, const FilterContext &context)
{
    const QString since = context.format().dateTime(comparison.before);
    if (comparison.rows.isEmpty())
        //: %1 is date and time
        return Words::tr("Nothing changed since %1").arg(since);
    const QStringList counts { Words::tr("%Ln added", nullptr, int(comparison.added)),
                               Words::tr("%Ln gone", nullptr, int(comparison.gone)),
                               Words::tr("%Ln changed", nullptr, int(comparison.changed)) };
    //: %1 is "12 added, 3 gone, 41 changed", %2 date and time
    return Words::tr("%1 since %2").arg(counts.join(u", "_s), since);
}

QString doubts(const Comparison &comparison, const CompareOffer &offer, const EarlierSide &side)
{
    QStringList doubts;
    if (comparison.nothingShared())
        doubts << Words::tr("No row is in both: the file may be of another report.");
    if (side.incomplete)
        doubts << Words::tr("The export was not complete.");
    if (side.touched)
        doubts << Words::tr("The file was changed after its export.");
    if (otherFilters(offer, side))
        doubts << Words::tr("Other filters were set then, so rows may be added or gone because of them.");
    if (!comparison.onlyNow.isEmpty())
        doubts << Words::tr("Only in this view, so not compared: %1.").arg(columnList(comparison.onlyNow));
    if (!comparison.onlyBefore.isEmpty())
        doubts << Words::tr("Only before, so not compared: %1.").arg(columnList(comparison.onlyBefore));
    if (const qint64 repeated = comparison.repeatedBefore + comparison.repeatedNow; repeated > 0)
        doubts << Words::tr("%Ln rows have an id that stands there twice and are left out.", nullptr, int(repeated));
    if (const qint64 nameless = comparison.namelessBefore + comparison.namelessNow; nameless > 0)
        doubts << Words::tr("%Ln rows have no id and are left out.", nullptr, int(nameless));
    return doubts.join(u' ');
}

QString failure(const Error &error, const QString &service)
{
    const bool spoken = error.httpStatus == 0 && !error.message.isEmpty()
        && (error.code == ErrorCode::BadAnswer || error.code == ErrorCode::NotFound || error.code == ErrorCode::TooLarge
            || error.code == ErrorCode::NotConvertible);
    return spoken ? error.message : errorSentence(error, service);
}

QString nothing(std::optional<Change> change)
{
    if (!change)
        return Words::tr("Nothing changed.");
    switch (*change) {
    case Change::Added:
        return Words::tr("Nothing was added.");
    case Change::Gone:
        return Words::tr("Nothing is gone.");
    case Change::Changed:
        break;
    }
    return Words::tr("No row has changed.");
}

QString caption(const EarlierSide &side, const CompareOffer &offer)
{
    QStringList parts;
    if (!side.snapshot.isEmpty())
        parts << Words::tr("Snapshot");
    if (side.asOf.isValid())
        parts << offer.context.format().dateTime(side.asOf);
    if (side.query || !side.words.isEmpty())
        parts << (otherFilters(offer, side) ? Words::tr("other filters") : Words::tr("same filters"));
    return parts.join(u" \u00b7 "_s);
}

} // namespace rollbook::comparewords
