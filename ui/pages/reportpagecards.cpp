// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of a ReportPage: whom they show, and how they walk through the rows.
#include "models/reporttablemodel.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/table/reportview.h"

namespace rollbook {

void ReportPage::connectCards()
{
    connect(m_details, &DetailPanel::previousRequested, this, [this] { stepRow(-1); });
    connect(m_details, &DetailPanel::nextRequested, this, [this] { stepRow(1); });
    connect(m_view, &ReportView::currentRowChanged, this, [this](int row) {
        if (row != m_steppedTo)
            m_steppedTo = -1;
    });
    connect(m_controller->rows(), &RowSource::rowsChanged, this, [this](qint64 first, qint64 last) {
        if (m_steppedTo >= first && m_steppedTo <= last && m_controller->model()->row(m_steppedTo))
            m_view->goToRow(std::exchange(m_steppedTo, -1));
        if (m_view->currentRow() >= first && m_view->currentRow() <= last)
            refreshDetails();
    });
}

void ReportPage::stepRow(int by)
{
    const int row = shownRow() + by;
    if (shownRow() < 0 || row < 0 || row >= m_controller->model()->rowCount())
        return;
    m_steppedTo = m_controller->model()->row(row) ? -1 : row;
    m_view->goToRow(row);
}

void ReportPage::copyContact(Contact part)
{
    if (m_controller->report().identityKey.isEmpty() || m_chartShown)
        return;
    if (m_details->isHidden())
        setDetailsOpen(true); // so that it is seen whose it is
    m_details->copyContact(part);
}

} // namespace rollbook
