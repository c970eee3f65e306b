// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of a ReportPage: whom they show, and how they walk through the rows.
#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/card/cardwindow.h"
#include "ui/card/cardwindows.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/table/reportview.h"

namespace rollbook {

void ReportPage::connectCards()
{
    m_details->setPhotosShown(m_controller->settings()->showsPhotos());
    connect(m_details, &DetailPanel::photosToggled, this, &ReportPage::showPhotos);
    connect(m_details, &DetailPanel::windowRequested, this, &ReportPage::openCard);
    connect(m_cards, &CardWindows::rowWanted, this, &ReportPage::goToRow);
    connect(m_cards, &CardWindows::made, this, [this](CardWindow *window) {
        window->card()->setPhotosShown(m_controller->settings()->showsPhotos());
        connect(window->card(), &DetailPanel::photosToggled, this, &ReportPage::showPhotos);
    });
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
    goToRow(row);
}

void ReportPage::goToRow(int row)
{
    m_steppedTo = m_controller->model()->row(row) ? -1 : row;
    m_view->goToRow(row);
}

void ReportPage::openCard()
{
    if (m_controller->report().identityKey.isEmpty() || m_chartShown)
        return;
    const Row *current = m_controller->model()->row(shownRow());
    if (m_details->isVisible())
        m_cards->open(m_details->shownRow());
    else if (current)
        m_cards->open(*current);
}

void ReportPage::showPhotos(bool shown)
{
    m_controller->settings()->setShowsPhotos(shown);
    m_details->setPhotosShown(shown);
    for (const CardWindow *window : m_cards->windows())
        window->card()->setPhotosShown(shown);
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
