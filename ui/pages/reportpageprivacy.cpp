// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ReportPage shows of people.
#include "models/reporttablemodel.h"
#include "ui/card/cardwindows.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportbanners.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/print/printdialog.h"
#include "ui/table/reportview.h"

namespace rollbook {

void ReportPage::setMasked(bool masked)
{
    m_controller->model()->setMasked(masked);
    if (m_chart)
        m_chart->setMasked(masked);
    if (m_banners->partShown())
        m_banners->showPart(partSentence());
    m_details->setFormat(m_controller->model()->format()); // out of sight, too
    m_cards->setFormat(m_controller->model()->format());
    if (masked && m_print)
        m_print->reject(); // it shows people as they were
    refreshDetails();
}

void ReportPage::setRowShown(bool shown)
{
    if (m_cards->setShown(shown)) // the key is held over a card
        shown = false;
    m_rowShown = shown;
    m_controller->model()->setShownRow(shown ? shownRow() : -1);
    refreshDetails();
}

/// A part may be called by a person's name.
QString ReportPage::partSentence() const
{
    if (m_controller->model()->isMasked())
        return tr("From the chart");
    //: %1 is "September 2026 · Gender: Female"
    return tr("From the chart: %1").arg(m_partWords);
}

CellFormat ReportPage::detailFormat(qsizetype rows) const
{
    const ReportTableModel *model = m_controller->model();
    return rows == 1 && m_rowShown ? model->formatOf(shownRow()) : model->format();
}

} // namespace rollbook
