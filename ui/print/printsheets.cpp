// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printsheets.h"

#include "rows/tablecolumns.h"
#include "ui/print/chartpages.h"
#include "ui/print/tablepages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isTrailing(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Money;
}

bool isFirm(CellKind kind)
{
    switch (kind) {
    case CellKind::Name:
    case CellKind::Phone:
    case CellKind::Number:
    case CellKind::Money:
    case CellKind::Flag:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Booking:
        return true;
    default:
        return false;
    }
}

PrintTable tableOf(const PrintOffer &offer, const QList<QJsonObject> &rows)
{
    PrintTable table;
    const bool frozen = std::any_of(offer.columns.begin(), offer.columns.end(),
                                    [&](const TableColumn &column) { return column.key == offer.report.frozenKey; });
    for (const TableColumn &column : offer.columns) {
        const bool leads = frozen ? column.key == offer.report.frozenKey : table.columns.isEmpty();
        table.columns << PrintColumn { column.label, isTrailing(column.kind), isFirm(column.kind), leads };
    }
    CellFormat format = offer.format;
    format.today = {}; // paper is read on other days: no "Today", and every date with its year
    table.rows = rows.size();
    table.texts = [report = offer.report, columns = offer.columns, rows, format](qsizetype at) {
        const Row row = tableRow(report, columns, rows.at(at));
        QStringList texts;
        for (qsizetype i = 0; i < columns.size(); ++i)
            texts << format.text(row.values.at(i), columns.at(i));
        return texts;
    };
    return table;
}

std::pair<QString, QString> fieldOf(const DetailRecord &record, const Column &column, const CellFormat &format)
{
    const QString text = record.text(column.key, format);
    return { column.label(), text.isEmpty() ? u"–"_s : text };
}

} // namespace

std::unique_ptr<PrintPages> makePages(const PrintOffer &offer, const QList<QJsonObject> &rows, const QPageLayout &paper,
                                      PrintOrientation orientation)
{
    if (offer.chart)
        return std::make_unique<ChartPages>(*offer.chart, offer.frame, paper, orientation);
    if (!offer.card.isEmpty())
        return std::make_unique<CardPages>(offer.card, offer.frame, paper, orientation);
    return std::make_unique<TablePages>(tableOf(offer, rows), offer.frame, paper, orientation);
}

QList<PrintGroup> printGroups(const DetailRecord &record, const DetailLayout &layout, const CellFormat &format)
{
    QList<PrintGroup> groups;
    PrintGroup head;
    for (const QString &key : { layout.nameKey, layout.emailKey, layout.phoneKey, layout.birthKey, layout.identityKey })
        if (const Column *column = layout.nameKey.isEmpty() ? nullptr : record.column(key);
            column && record.isServed(key)) {
            head.title = head.title.isEmpty() ? column->group() : head.title;
            head.fields << fieldOf(record, *column, format);
        }
    for (const DetailGroup &shown : layout.groups) {
        PrintGroup group { shown.title, {} };
        for (const Column &column : shown.counts + shown.fields)
            if (record.isServed(column.key)) // what is not in hand yet is not said to be missing
                group.fields << fieldOf(record, column, format);
        if (group.fields.isEmpty())
            continue;
        if (group.title == head.title)
            head.fields << group.fields;
        else
            groups << group;
    }
    if (!head.fields.isEmpty())
        groups.prepend(head);
    return groups;
}

QString printFileName(const PrintOffer &offer)
{
    return u"%1-%2.pdf"_s.arg(offer.fileStem, QDate::currentDate().toString(Qt::ISODate));
}

} // namespace rollbook
