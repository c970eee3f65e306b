// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of a ReportPage: what each part says, and who has to know.
#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/charts/charttakeaway.h"
#include "ui/charts/charttoolbar.h"
#include "ui/filters/chipbar.h"
#include "ui/filters/columnchooser.h"
#include "ui/filters/columnlist.h"
#include "ui/filters/filterform.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/errortext.h"
#include "ui/pages/findcontroller.h"
#include "ui/pages/findpopup.h"
#include "ui/pages/pager.h"
#include "ui/pages/reportbanners.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/statepage.h"
#include "ui/table/reportview.h"
#include "ui/table/skeletonrows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/searchfield.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace rollbook {

namespace {

/// Who is offline need not stay and press Retry.
QString lostSentence(const Error &error, const Service &service)
{
    const QString sentence = errorSentence(error, service);
    const bool lost = error.code == ErrorCode::Network || error.code == ErrorCode::Timeout;
    return lost ? QString(sentence + u' ' + ReportPage::tr("Rollbook also tries again by itself.")) : sentence;
}

} // namespace

void ReportPage::connectController()
{
    connect(m_controller, &ReportController::queryChanged, this, &ReportPage::followQuery);
    connect(m_controller, &ReportController::queryChanged, this, &ReportPage::viewStateChanged);
    connect(m_controller, &ReportController::orderChanged, this, &ReportPage::viewStateChanged);
    connect(m_controller, &ReportController::answered, this, [this] {
        if (!m_controller->rows()->error())
            m_banners->clearError();
        m_form->setApplied(m_controller->query().filters);
        showFromTheTop();
        refreshState();
        refreshPager();
        refreshDetails();
    });
    connect(m_controller, &ReportController::failed, this, &ReportPage::showFailure);
    for (const auto signal : { &ReportController::readingChanged, &ReportController::queryChanged })
        connect(m_controller, signal, this, [this] {
            refreshExport();
            refreshPager();
        });
    connect(m_controller, &ReportController::replacingChanged, this, [this](bool replacing) {
        setWaiting(replacing);
        refreshState();
    });
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_view->setDimmed(m_controller->rows()->total() > 0);
        refreshState();
    });
    connect(&m_line, &QTimer::timeout, this, [this] { m_view->setLoadingLine(true); });
    connect(&m_longWait, &QTimer::timeout, this, &ReportPage::refreshState);
    connect(m_controller->client(), &ApiClient::slowedDown, this,
            [this](int seconds) { m_banners->showSlowDown(service().label(), seconds); });
    connect(m_controller->client(), &ApiClient::resumed, m_banners, &ReportBanners::clearSlowDown);
    connect(m_banners, &ReportBanners::retryRequested, m_controller, &ReportController::refresh);
    connect(m_banners, &ReportBanners::stopRequested, this, [this] {
        m_controller->cancel();
        m_banners->clearSlowDown();
    });
    connect(m_banners, &ReportBanners::restoreRequested, this, [this] {
        m_header->findField()->clear();
        m_controller->restoreFilters();
    });
    connect(m_banners, &ReportBanners::chartRequested, this, &ReportPage::chartRequested);
    connect(m_state, &StatePage::refreshRequested, m_controller, &ReportController::refresh);
    connect(m_state, &StatePage::cancelRequested, m_controller, &ReportController::cancel);
    connect(m_state, &StatePage::clearFiltersRequested, this, [this] { m_controller->setFilters({}); });
}

void ReportPage::connectFilters()
{
    connect(m_chips, &ChipBar::formToggled, this, &ReportPage::setFormOpen);
    connect(m_chips, &ChipBar::openRequested, this, &ReportPage::openFilter);
    connect(m_chips, &ChipBar::removeRequested, m_controller, &ReportController::removeFilter);
    connect(m_chips, &ChipBar::clearRequested, this, [this] { m_controller->setFilters({}); });
    connect(m_form, &FilterForm::applyRequested, m_controller, &ReportController::setFilters);
    connect(m_form, &FilterForm::closeRequested, this, [this] { setFormOpen(false); });
    connect(m_form, &FilterForm::choicesWanted, m_controller, &ReportController::wantChoices);
    connect(m_chooser, &ColumnChooser::columnsChanged, m_controller, &ReportController::setColumns);
    connect(m_chooser->list(), &ColumnList::choicesWanted, m_controller, &ReportController::wantChoices);
    connect(m_header, &ReportHeaderBar::columnsRequested, this, &ReportPage::openColumns);
    connect(m_header, &ReportHeaderBar::exportRequested, this, &ReportPage::startExport);
    const QString extraSource = m_controller->report().extraColumns.source;
    connect(m_controller, &ReportController::choicesReady, this,
            [this, extraSource](const QString &source, const QList<Choice> &choices) {
                m_form->setChoices(source, choices);
                m_chips->setChoices(source, choices);
                if (source == extraSource)
                    m_chooser->list()->setExtraChoices(choices);
            });
    connect(m_controller, &ReportController::choicesFailed, this,
            [this, extraSource](const QString &source, const Error &error) {
                const QString sentence = errorSentence(error, service());
                m_form->setChoicesFailed(source, sentence);
                if (source == extraSource)
                    m_chooser->list()->setExtraChoicesFailed(sentence);
            });
}

void ReportPage::connectTable()
{
    ReportHeader *header = m_view->header();
    UiSettings *settings = m_controller->settings();
    const Report report = m_controller->report();
    header->setColumnWidths(settings->columnWidths(report));
    connect(header, &ReportHeader::sortRequested, m_controller, &ReportController::setSort);
    connect(header, &ReportHeader::columnsReordered, m_controller, &ReportController::rememberColumnOrder);
    connect(header, &ReportHeader::columnResized, this,
            [settings, report](const QString &key, int width) { settings->setColumnWidth(report, key, width); });
    connect(m_view, &ReportView::topRowChanged, this, &ReportPage::refreshPager);
    connect(m_view, &ReportView::selectedIdsChanged, this, [this] {
        refreshPager();
        refreshDetails();
    });
    connect(m_view, &ReportView::currentRowChanged, this, [this] {
        if (m_rowShown)
            setRowShown(true); // the other one now
        else
            refreshDetails();
    });
    connect(m_view, &ReportView::rowActivated, this, [this] { setDetailsOpen(true); });
    connect(m_view, &ReportView::contextMenuRequestedFor, this, &ReportPage::showRowMenu);
    connect(m_pager, &Pager::pageRequested, this,
            [this](qint64 page) { m_view->scrollToRow(page * m_controller->rows()->pageSize()); });
    connect(m_pager, &Pager::pageSizeRequested, m_controller, &ReportController::setPageSize);
    connect(m_pager, &Pager::refreshRequested, m_controller, &ReportController::refresh);
    connect(m_details, &DetailPanel::closeRequested, this, [this] { setDetailsOpen(false); });
}

void ReportPage::connectChart()
{
    ChartToolbar *toolbar = m_header->chartToolbar();
    auto *takeaway = new ChartTakeaway(this);
    connect(m_header, &ReportHeaderBar::chartModeRequested, this, &ReportPage::setChartShown);
    connect(m_pane, &ChartPane::tableRequested, this, [this] { setChartShown(false); });
    connect(m_pane, &ChartPane::clearFiltersRequested, this, [this] { m_controller->setFilters({}); });
    connect(m_pane, &ChartPane::drillRequested, this, &ReportPage::drillRequested);
    connect(m_chart, &ChartController::settingsChanged, this, &ReportPage::viewStateChanged);
    const auto refresh = [this, toolbar] { toolbar->setEnabled(m_chart->state() == ChartState::Ready); };
    connect(m_chart, &ChartController::changed, toolbar, refresh);
    refresh();
    connect(toolbar, &ChartToolbar::copyRequested, takeaway,
            [this, takeaway] { takeaway->copyImage(*m_chart->drawing()); });
    connect(toolbar, &ChartToolbar::saveRequested, takeaway, [this, takeaway](chartpicture::Format format) {
        takeaway->save(*m_chart->drawing(), format, m_controller->settings()->exportFolder());
    });
    connect(toolbar, &ChartToolbar::printRequested, takeaway,
            [this, takeaway] { takeaway->print(*m_chart->drawing()); });
    connect(takeaway, &ChartTakeaway::failed, this,
            [this](const Error &error) { m_banners->showError(errorSentence(error, service()), detailsOf(error)); });
}

void ReportPage::connectFind()
{
    SearchField *field = m_header->findField();
    connect(field, &SearchField::textChanged, this, [this](const QString &text) {
        m_find->setText(text);
        m_view->setMarkedText(text);
        m_findPopup->setVisible(!text.isEmpty());
        const QWidget *anchor = m_header->findField();
        m_findPopup->setFixedWidth(qMax(anchor->width(), 300));
        m_findPopup->adjustSize();
        const QPoint below = anchor->mapTo(this, QPoint(anchor->width() - m_findPopup->width(), anchor->height() + 4));
        m_findPopup->move(qMax(8, below.x()), below.y());
        m_findPopup->raise();
        if (!m_find->matches().isEmpty())
            goToMatch(m_find->matchAfter(m_view->currentRow() - 1));
    });
    connect(field, &SearchField::returnPressed, this, [this] {
        if (m_find->matches().isEmpty())
            m_find->searchAll();
        else
            findStep(true);
    });
    auto *searchAll = m_findPopup->findChild<QPushButton *>(QStringLiteral("find.all"));
    setTabOrder(field, searchAll);
    connect(searchAll, &QPushButton::clicked, field, [field] { field->setFocus(Qt::OtherFocusReason); });
    connect(m_findPopup, &FindPopup::stepRequested, this, &ReportPage::findStep);
    connect(m_find, &FindController::found, this, &ReportPage::showMatches);
    connect(m_find, &FindController::searchFailed, this,
            [this](const Error &error) { m_findPopup->showSentence(errorSentence(error, service())); });
}

void ReportPage::showFromTheTop()
{
    // Other rows, or another order: what stood in sight means nothing any more. Columns leave it where it is.
    const Query &query = m_controller->query();
    if (query.filters == m_shownQuery.filters && query.sort == m_shownQuery.sort
        && m_controller->bound() == m_shownBound)
        return;
    m_shownQuery = query;
    m_shownBound = m_controller->bound();
    m_view->scrollToRow(0);
}

void ReportPage::findStep(bool forward)
{
    if (m_find->text().isEmpty()) {
        startFind();
        return;
    }
    goToMatch(forward ? m_find->matchAfter(m_view->currentRow()) : m_find->matchBefore(m_view->currentRow()));
}

void ReportPage::goToMatch(int row)
{
    if (row >= 0)
        m_view->goToRow(row);
}

void ReportPage::showMatches(const QString &text, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        //: %1 is "customers", %2 what the user typed
        m_findPopup->showSentence(tr("No %1 found for \u201c%2\u201d.").arg(m_controller->report().noun(), text));
        return;
    }
    m_findPopup->hide();
    m_controller->showOnly(ids);
    m_banners->showMatches(tr("%Ln matches for \u201c%1\u201d among all %2", nullptr, int(ids.size()))
                               .arg(text, m_controller->report().noun()));
    m_view->setFocus();
}

void ReportPage::showFailure(const Error &error)
{
    QStringList unowned;
    if (!error.fields.isEmpty()) {
        unowned = m_form->showFieldErrors(error.fields);
        if (unowned.size() < error.fields.size())
            setFormOpen(true);
    }
    // A refused key is told where another can be entered.
    if (asksForKey(error))
        m_banners->clearError();
    else if (m_controller->rows()->total() > 0)
        m_banners->showError(lostSentence(error, service()), detailsOf(error));
    refreshState();
    refreshPager();
}

void ReportPage::openFilter(const QString &name)
{
    setFormOpen(true);
    if (!name.isEmpty())
        m_form->openFilter(name);
}

void ReportPage::showRowMenu(int row, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &text, const QIcon &icon, auto action) {
        QAction *entry = menu->addAction(icon, text);
        connect(entry, &QAction::triggered, m_view, action);
        return entry;
    };
    const QIcon none;
    add(tr("Open details"), icons::icon(QStringLiteral("person")), [this] { setDetailsOpen(true); });
    menu->addSeparator();
    add(tr("Copy rows"), icons::themed(QStringLiteral("edit-copy"), QStringLiteral("copy")),
        [this] { m_view->copyRows(false); });
    add(tr("Copy rows with headers"), none, [this] { m_view->copyRows(true); });
    add(tr("Copy cell"), none, [this] { m_view->copyCell(); });
    QAction *emails = add(tr("Copy e-mails"), icons::icon(QStringLiteral("mail")), [this] { m_view->copyEmails(); });
    if (m_controller->model()->isMasked()) {
        emails->setEnabled(false);
        emails->setToolTip(tr("Masked. Ctrl+Shift+M shows personal data."));
    }
    menu->addSeparator();
    add(tr("Copy as CSV"), none, [this] { m_view->copyRowsAs(CopyFormat::Csv); });
    add(tr("Copy as Markdown"), none, [this] { m_view->copyRowsAs(CopyFormat::Markdown); });
    add(tr("Copy as JSON"), icons::icon(QStringLiteral("braces")), [this] { m_view->copyRowsAs(CopyFormat::Json); });
    menu->addSeparator();
    add(tr("Export\u2026"), icons::themed(QStringLiteral("document-export"), QStringLiteral("export")),
        [this] { startExport(); });
    menu->setObjectName(QStringLiteral("rowMenu.%1").arg(row));
    menu->popup(position);
}

} // namespace rollbook
