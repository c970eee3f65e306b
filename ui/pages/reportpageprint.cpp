// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ReportPage puts on paper.
#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/card/cardwindow.h"
#include "ui/card/cardwindows.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/shownbar.h"
#include "ui/print/printdialog.h"
#include "ui/table/reportview.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype sampleRows = 100;

QString stemOf(QString words)
{
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = u'-';
    return words.toLower();
}

} // namespace

void ReportPage::startPrint()
{
    if (m_print)
        return;
    CardWindow *card = m_cards->active();
    const PrintOffer offer = card ? cardOffer(card) : m_chartShown ? chartOffer() : rowsOffer();
    if (offer.hasRows() && (offer.total <= 0 || offer.columns.isEmpty()))
        return; // nothing is in sight
    m_print = new PrintDialog(offer, m_controller->client(), m_controller->settings()->exportFolder(),
                              card ? card : window());
    m_print->open();
}

/// What every page says.
PrintOffer ReportPage::printOffer() const
{
    PrintOffer offer { .report = m_controller->report(),
                       .query = m_controller->query(),
                       .format = m_controller->model()->format() };
    const QString now = offer.format.dateTime(QDateTime::currentDateTimeUtc());
    //: the foot of a printed page: %1 is the name of a connection, %2 date and time
    offer.frame.origin = tr("%1, printed %2").arg(m_controller->client()->connection().name, now);
    offer.frame.title = offer.report.label();
    offer.frame.locale = offer.format.locale;
    offer.frame.direction = layoutDirection();
    offer.fileStem = offer.report.fileStem.isEmpty() ? stemOf(offer.report.id) : offer.report.fileStem;
    return offer;
}

PrintOffer ReportPage::chartOffer() const
{
    PrintOffer offer = printOffer();
    if (!m_chart || !m_chart->drawing())
        return offer;
    offer.chart = *m_chart->drawing();
    offer.frame.title = offer.chart->title;
    offer.fileStem += u"-chart"_s;
    return offer;
}

PrintOffer ReportPage::rowsOffer() const
{
    PrintOffer offer = printOffer();
    const RowSource *rows = m_controller->rows();
    const ReportTableModel *model = m_controller->model();
    const ReportHeader *header = m_view->header();
    offer.query = rowsQuery();
    offer.total = rows->total();
    offer.frame.sentence = ShownBar::sentenceOf(*m_controller);
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
            offer.columns << model->column(section);
    const QList<qint64> loaded = rows->loadedRows();
    for (const qint64 row : loaded.first(qMin(sampleRows, loaded.size())))
        offer.sample << model->row(int(row))->served;
    offer.selectedIds = m_view->selectedIds();
    for (const qint64 id : std::as_const(offer.selectedIds))
        if (const Row *row = model->row(model->rowOfId(id)))
            offer.selected << row->served;
    if (offer.selected.size() < offer.selectedIds.size() && !offer.report.idsFilter.isEmpty())
        offer.selected.clear(); // they are read
    else
        offer.selectedIds.resize(offer.selected.size());
    return offer;
}

PrintOffer ReportPage::cardOffer(const CardWindow *window) const
{
    PrintOffer offer = printOffer();
    const auto record = window->card()->shownRecord();
    if (!record)
        return offer;
    const QString noun = offer.report.noun(1);
    offer.card = printGroups(*record, window->card()->detailLayout(), offer.format);
    //: the head of a printed page: %1 is "Customer", %2 a number
    offer.frame.title = tr("%1 %2").arg(QString(noun.left(1).toUpper() + noun.mid(1))).arg(record->id());
    offer.fileStem = stemOf(offer.frame.title);
    return offer;
}

} // namespace rollbook
