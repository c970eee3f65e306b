// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportscope.h"

#include "ui/exports/exportformat.h"
#include "ui/filters/shownwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype namedRows = 3;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

/// How many names the service takes for a column: keys, aliases, and "venue" for all of venue.id and venue.name.
int offeredColumns(const Report &report)
{
    QSet<QString> names;
    for (const Column &column : report.columns) {
        names << column.key << column.key.section(u'.', 0, 0);
        for (const QString &alias : column.aliases)
            names << alias;
    }
    return int(names.size());
}

/// Each row is a person of its own: it has a name itself, not that of somebody it belongs to.
bool rowsArePeople(const Report &report)
{
    return !report.grouped && std::any_of(report.columns.begin(), report.columns.end(), [](const Column &column) {
        return column.privacy == Privacy::Name && !column.key.contains(u'.') && column.type == ColumnType::Text;
    });
}

QString selectedCaption(const ExportOffer &offer)
{
    QStringList names;
    for (const QString &name : offer.selectedNames.first(qMin(namedRows, offer.selectedNames.size())))
        names << name.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const QString listed = names.join(u", "_s);
    const int more = int(offer.selectedIds.size() - names.size());
    if (names.isEmpty() || more == 0)
        return listed;
    return ExportText::tr("%1 and %n more", nullptr, more).arg(listed);
}

} // namespace

ExportOffer offerAgain(ExportOffer page, const ExportRequest &before)
{
    page.query = before.query;
    page.matching = -1;
    page.selectedIds.clear();
    page.selectedNames.clear();
    page.folder = QFileInfo(before.targetPath).absolutePath();
    page.choices = { .format = exportformat::of(before),
                     .excelFriendly = before.savedAs.kind == SavedAs::Kind::SpreadsheetCsv,
                     .protectFormulas = before.savedAs.protectFormulas,
                     .writeReceipt = before.writeReceipt,
                     .openWhenReady = before.openWhenReady };
    page.onlySelected = false;
    page.again = true;
    return page;
}

QList<ExportScope> scopesOf(const ExportOffer &offer)
{
    QList<ExportScope> scopes;
    if (offer.onlySelected)
        return { ExportScope::Selected };
    if (!offer.query.filters.isEmpty())
        scopes << ExportScope::Filtered;
    scopes << ExportScope::Everything;
    if (!offer.report.grouped && !offer.report.idsFilter.isEmpty() && !offer.selectedIds.isEmpty())
        scopes << ExportScope::Selected;
    return scopes;
}

Query queryOf(const ExportOffer &offer, ExportScope scope, const QStringList &columns)
{
    Query query = offer.query;
    query.columns = columns;
    if (scope == ExportScope::Filtered)
        return query;
    query.filters.clear();
    if (scope == ExportScope::Selected) {
        query.filters.insert(offer.report.idsFilter, offer.selectedIds);
        if (!offer.report.deletedFilter.isEmpty())
            query.filters.insert(offer.report.deletedFilter, true);
    }
    return query;
}

QString scopeCaption(const ExportOffer &offer, ExportScope scope)
{
    switch (scope) {
    case ExportScope::Filtered:
        return filtertext::sentence(offer.report, offer.query.filters, offer.context);
    case ExportScope::Everything:
        return offer.report.deletedFilter.isEmpty()
            ? ExportText::tr("No filters")
            : ExportText::tr("No filters, without deleted %1").arg(offer.report.noun());
    case ExportScope::Selected:
        return selectedCaption(offer);
    }
    return {};
}

QString scopeWords(const ExportOffer &offer, ExportScope scope)
{
    switch (scope) {
    case ExportScope::Filtered:
        return shownwords::filters(offer.report, offer.query.filters, offer.context);
    case ExportScope::Everything:
        break;
    case ExportScope::Selected: // who was selected is nobody's business later, in the list of downloads or a receipt
        return ExportText::tr("%n selected row(s)", nullptr, int(offer.selectedIds.size()));
    }
    return scopeCaption(offer, scope);
}

QString personalSentence(const ExportOffer &offer, const QStringList &columns, qint64 rows)
{
    const Report &report = offer.report;
    const QStringList keys = report.wireColumns(columns);
    const bool tells = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        const Column *column = report.column(key);
        return column && column->privacy != Privacy::None;
    });
    // What a custom field holds nobody knows.
    if (!tells && report.extraColumnIds(columns).isEmpty())
        return {};
    if (rows < 0)
        return ExportText::tr("Holds personal data.");
    const QString number = offer.context.locale.toString(rows);
    return rowsArePeople(report)
        ? ExportText::tr("Holds personal data of %1 people.", nullptr, int(rows)).arg(number)
        : ExportText::tr("Holds personal data of up to %1 people.", nullptr, int(rows)).arg(number);
}

QString columnsSentence(const ExportOffer &offer, const QStringList &columns)
{
    const int chosen = int(offer.report.wireColumns(columns).size());
    const int offered = offeredColumns(offer.report);
    QStringList sentences;
    const QString pattern = columns != offer.query.columns ? ExportText::tr("%1 of %2.")
        : offer.again                                      ? ExportText::tr("%1 of %2, as before.")
                                                           : ExportText::tr("%1 of %2, as in the table.");
    sentences << pattern.arg(chosen).arg(offered);
    if (const int extra = int(offer.report.extraColumnIds(columns).size()); extra > 0)
        sentences << ExportText::tr("With %n custom field(s).", nullptr, extra);
    for (const QString &key : columns)
        if (const CompositeColumn *composite = offer.report.composite(key))
            sentences << ExportText::tr("%1 becomes %n yes/no column(s).", nullptr, int(composite->parts.size()))
                             .arg(composite->label());
    return sentences.join(u' ');
}

} // namespace rollbook
