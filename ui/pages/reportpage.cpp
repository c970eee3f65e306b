// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/card/cardwindows.h"
#include "ui/exports/exportdialog.h"
#include "ui/filters/chipbar.h"
#include "ui/filters/columnchooser.h"
#include "ui/filters/columnlist.h"
#include "ui/filters/filterform.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/errortext.h"
#include "ui/pages/findcontroller.h"
#include "ui/pages/findpopup.h"
#include "ui/pages/pager.h"
#include "ui/pages/reportbanners.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/shownbar.h"
#include "ui/pages/statepage.h"
#include "ui/table/reportheader.h"
#include "ui/table/reportview.h"
#include "ui/table/skeletonrows.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

namespace rollbook {

namespace {

constexpr int bothSidesWidth = 1500;
constexpr int detailsWidth = 1280;
constexpr int wordsWidth = 1000;
constexpr int waitMs = 150;
constexpr int lineMs = 300;
constexpr int longWaitMs = 10000;

} // namespace

ReportPage::ReportPage(ReportController *controller, QWidget *parent) : WindowPage(parent), m_controller(controller)
{
    setObjectName(QStringLiteral("report.") + controller->report().id);
    const Report &report = controller->report();
    m_header = new ReportHeaderBar(report.label(), this);
    m_form = new FilterForm(report, controller->context(), this);
    m_chips = new ChipBar(report, controller->context(), this);
    m_banners = new ReportBanners(this);
    m_view = new ReportView(controller->model(), this);
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setAccessibleName(report.label());
    m_skeleton = new SkeletonRows(this);
    m_state = new StatePage(this);
    m_pager = new Pager(report, this);
    m_details = new DetailPanel(report, this);
    m_details->setClient(controller->client());
    m_details->setFormat(controller->model()->format());
    m_cards = new CardWindows(controller, this);
    m_cards->setFormat(controller->model()->format());
    m_chooser = new ColumnChooser(report, this);
    m_find = new FindController(controller->model(), controller->client(), this);
    m_findPopup = new FindPopup(m_find, report.noun(), this);
    m_detailsOpen = controller->settings()->detailsOpen();
    for (QTimer *timer : { &m_wait, &m_line, &m_longWait })
        timer->setSingleShot(true);
    m_wait.setInterval(waitMs);
    m_line.setInterval(lineMs);
    m_longWait.setInterval(longWaitMs);
    layOut();
    if (!report.chart.isNull())
        addChart();
    connectController();
    connectFilters();
    connectTable();
    connectFind();
    connectCards();
    followQuery();
    refreshState();
    refreshSides();
}

void ReportPage::layOut()
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_form);
    auto *center = new QVBoxLayout;
    center->setSpacing(0);
    center->addWidget(m_chips);
    center->addWidget(m_banners);
    auto *tableSide = new QWidget(this);
    auto *tableColumn = new QVBoxLayout(tableSide);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(0);
    auto *tableArea = new QWidget(tableSide);
    m_table = new QStackedLayout(tableArea);
    m_table->addWidget(m_view);
    m_table->addWidget(m_skeleton);
    m_table->addWidget(m_state);
    tableColumn->addWidget(new ShownBar(m_controller, tableSide));
    tableColumn->addWidget(tableArea, 1);
    tableColumn->addWidget(m_pager);
    auto *centerArea = new QWidget(this);
    m_center = new QStackedLayout(centerArea);
    m_center->addWidget(tableSide);
    center->addWidget(centerArea, 1);
    body->addLayout(center, 1);
    left->addLayout(body, 1);
    outer->addLayout(left, 1);
    outer->addWidget(m_details);
}

void ReportPage::addChart()
{
    m_chart = new ChartController(m_controller, this);
    m_pane = new ChartPane(m_chart, m_controller, this);
    m_center->addWidget(m_pane);
    m_header->addChartModes();
    connectChart();
    setChartShown(m_controller->settings()->chartShown(m_controller->report()));
}

void ReportPage::setChartShown(bool shown)
{
    if (!m_pane)
        return;
    m_chartShown = shown;
    m_controller->settings()->setChartShown(m_controller->report(), shown);
    m_header->setChartShown(shown);
    m_center->setCurrentIndex(shown ? 1 : 0);
    m_chart->setActive(shown);
    if (isVisible())
        focusTable();
    Q_EMIT viewStateChanged();
}

QString ReportPage::chartTitle() const
{
    return m_chartShown && m_chart->drawing() ? m_chart->drawing()->title : QString();
}

ViewState ReportPage::viewState() const
{
    ViewState state { .query = m_controller->query(), .chartShown = m_chartShown, .bound = m_controller->bound() };
    if (m_chart)
        state.chart = m_chart->settings();
    if (state.query.reportId.isEmpty())
        state.query = m_controller->firstQuery(m_chartShown ? m_chart->columns() : QStringList());
    else
        state.query.columns = m_controller->shownColumns();
    return state;
}

void ReportPage::showView(const ViewState &state)
{
    m_header->findField()->clear();
    if (m_chart) {
        m_chart->setActive(false); // it would ask for its columns in between
        m_chart->setSettings(state.chart.value_or(m_chart->settings()));
    }
    m_controller->showQuery(state.query, state.bound);
    m_view->header()->forgetOrder();
    if (m_chart)
        setChartShown(state.chartShown);
}

void ReportPage::setChipCorner(QWidget *corner)
{
    m_chips->setCorner(corner);
}

void ReportPage::toggleChart()
{
    setChartShown(!m_chartShown);
}

void ReportPage::showPart(const DrillDown &drill, const QString &words)
{
    m_controller->showPart(drill.filters);
    m_partWords = words;
    m_banners->showPart(partSentence());
}

void ReportPage::fitWindow(int windowWidth)
{
    if (m_windowWidth != windowWidth)
        m_detailsDespiteWidth = false;
    m_windowWidth = windowWidth;
    m_header->setCompact(windowWidth < wordsWidth);
    refreshSides();
}

void ReportPage::refreshSides()
{
    bool form = m_formOpen;
    // Rows without an identity have nothing to tell beyond the table.
    bool details = m_detailsOpen && !m_controller->report().identityKey.isEmpty()
        && (m_windowWidth >= detailsWidth || m_detailsDespiteWidth);
    if (form && details && m_windowWidth < bothSidesWidth)
        (m_formOpenedLast ? details : form) = false;
    m_form->setVisible(form);
    m_details->setVisible(details);
    m_chips->setFormOpen(form);
    if (details)
        refreshDetails();
}

void ReportPage::setFormOpen(bool open)
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_formOpen = open;
    m_formOpenedLast = open;
    refreshSides();
    // Whoever closes the form gives the refused values up; the rows in sight were never touched.
    const auto error = m_controller->rows()->error();
    if (!open && error && error->code == ErrorCode::Refused)
        m_banners->clearError();
    if (!open && hadFocus)
        focusTable();
}

void ReportPage::toggleForm()
{
    setFormOpen(m_form->isHidden());
    if (m_formOpen)
        m_form->openFilter(m_controller->report().filters.constFirst().name);
}

void ReportPage::setDetailsOpen(bool open)
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_detailsOpen = open;
    m_detailsDespiteWidth = open && m_windowWidth < detailsWidth;
    m_formOpenedLast = m_formOpenedLast && !open;
    m_controller->settings()->setDetailsOpen(open);
    refreshSides();
    if (!open && hadFocus)
        m_view->setFocus();
}

void ReportPage::toggleDetails()
{
    setDetailsOpen(m_details->isHidden());
}

void ReportPage::startFind()
{
    if (m_chartShown)
        setChartShown(false); // it finds rows
    m_header->findField()->setFocus(Qt::ShortcutFocusReason);
    m_header->findField()->selectAll();
}

void ReportPage::openColumns()
{
    if (m_chartShown)
        return; // the builder chooses them
    QSet<QString> required;
    QList<ColumnHeader> unknown;
    for (const TableColumn &column : m_controller->rows()->columns()) {
        if (column.required)
            required << column.key;
        if (!column.known && !column.composite && m_controller->report().extraColumnIds({ column.key }).isEmpty())
            unknown << ColumnHeader { .key = column.key, .label = column.label, .sorted = {} };
    }
    m_chooser->list()->setRequired(required);
    m_chooser->list()->setUnknown(unknown);
    m_chooser->popUp(m_controller->query().columns, m_header->columnsButton());
}

void ReportPage::goToPageField()
{
    m_pager->focusPageField();
}

void ReportPage::stepPage(int step)
{
    if (m_chartShown)
        return;
    const qint64 size = m_controller->rows()->pageSize();
    const qint64 page = rowOfPage() / size + step;
    if (page >= 0 && page * size < m_controller->rows()->total())
        m_view->scrollToRow(page * size);
}

bool ReportPage::closeTopmost()
{
    if (m_findPopup->isVisible() || m_header->findField()->hasFocus()) {
        m_header->findField()->clear();
        m_view->setFocus();
    } else if (m_form->isVisible()) {
        setFormOpen(false);
    } else if (m_details->isVisible()) {
        setDetailsOpen(false);
    } else {
        return false;
    }
    return true;
}

QList<QWidget *> ReportPage::areas() const
{
    QList<QWidget *> areas { m_header, m_chips, m_form, m_view, m_pager, m_details };
    if (m_chartShown)
        areas = QList<QWidget *> { m_header, m_chips, m_form } + m_pane->areas();
    return areas;
}

void ReportPage::setWaiting(bool waiting)
{
    if (waiting) {
        m_wait.start();
        m_line.start();
        m_longWait.start();
        return;
    }
    m_wait.stop();
    m_line.stop();
    m_longWait.stop();
    m_view->setDimmed(false);
    m_view->setLoadingLine(false);
}

void ReportPage::refreshState()
{
    const RowSource *rows = m_controller->rows();
    const int filters = int(m_controller->query().filters.size());
    if (rows->total() > 0) {
        m_table->setCurrentWidget(m_view);
    } else if (m_controller->replacing()) {
        if (!m_longWait.isActive() && rows->total() < 0) {
            m_state->showStillWaiting(service().label());
            m_table->setCurrentWidget(m_state);
        } else if (!m_wait.isActive()) {
            m_table->setCurrentWidget(m_skeleton);
        }
    } else if (rows->error()) {
        m_state->showError(errorSentence(*rows->error(), service()), detailsOf(*rows->error()));
        m_table->setCurrentWidget(m_state);
    } else if (rows->total() == 0) {
        if (m_controller->bound())
            m_state->showNoneRead(m_controller->report().noun());
        else if (filters > 0)
            m_state->showNoMatch(m_controller->report().noun(), filters);
        else
            m_state->showEmpty(m_controller->report().noun());
        m_table->setCurrentWidget(m_state);
    } else if (!m_controller->query().reportId.isEmpty()) {
        m_state->showError(errorSentence({ .code = ErrorCode::Cancelled }, service()), {});
        m_table->setCurrentWidget(m_state);
    }
}

/// A row of the page in sight: the first visible one. At the end it is the last, because a short last page never
/// reaches the top.
qint64 ReportPage::rowOfPage() const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool atEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    return qMax<qint64>(0, atEnd ? m_controller->rows()->total() - 1 : m_view->topRow());
}

void ReportPage::refreshPager()
{
    const RowSource *rows = m_controller->rows();
    const auto reading = m_controller->reading();
    m_pager->setAtLeast(reading && !reading->whole);
    m_pager->setRows(rowOfPage(), rows->total(), rows->pageSize());
    m_pager->setSelected(m_view->selectedCount() > 1 ? int(m_view->selectedCount()) : 0);
    m_pager->setUpdated(rows->updatedAt().toTimeZone(m_controller->context().zone), rows->error().has_value());
}

void ReportPage::refreshDetails()
{
    if (!m_details->isVisibleTo(this))
        return;
    QList<Row> chosen;
    const ReportTableModel *model = m_controller->model();
    for (const qint64 id : m_view->selectedIds())
        if (const Row *row = model->row(model->rowOfId(id)))
            chosen << *row;
    if (chosen.isEmpty())
        if (const Row *row = model->row(m_view->currentRow()))
            chosen << *row;
    m_details->setFormat(detailFormat(chosen.size()));
    m_details->setNeighbours(shownRow() > 0, shownRow() >= 0 && shownRow() + 1 < model->rowCount());
    if (chosen.isEmpty() && m_view->currentRow() >= 0 && m_controller->rows()->loading())
        m_details->setAwaited();
    else
        m_details->setRows(chosen, m_controller->rows()->columns());
}

int ReportPage::shownRow() const
{
    const QList<qint64> selected = m_view->selectedIds();
    return m_view->currentRow() >= 0 || selected.isEmpty() ? m_view->currentRow()
                                                           : m_controller->model()->rowOfId(selected.first());
}

void ReportPage::followQuery()
{
    m_chips->setFilters(m_controller->query().filters);
    if (m_controller->canRestoreFilters())
        return;
    m_banners->clearMatches();
}

void ReportPage::open()
{
    const RowSource *rows = m_controller->rows();
    if (rows->total() < 0 && !rows->error() && !m_controller->replacing())
        m_controller->start(m_chartShown ? m_chart->columns() : QStringList());
    focusTable();
}

void ReportPage::cancel()
{
    m_controller->cancel();
}

void ReportPage::refresh()
{
    m_controller->refresh();
}

void ReportPage::focusTable()
{
    if (m_chartShown)
        m_pane->focusChart();
    else
        m_view->setFocus();
}

void ReportPage::setOffline(bool offline)
{
    m_offline = offline;
    refreshExport();
}

QString ReportPage::whyNoExport() const
{
    if (m_offline)
        return tr("Not possible while offline");
    const auto reading = m_controller->reading();
    if (reading && (reading->underWay || m_controller->replacing()))
        return tr("Possible when all are found");
    if (reading && m_controller->rows()->total() == 0)
        return tr("There is nothing to export");
    return {};
}

void ReportPage::refreshExport()
{
    m_header->setExportBlocked(whyNoExport());
}

QList<qint64> ReportPage::idsRead() const
{
    QList<qint64> ids;
    for (qint64 row = 0; row < m_controller->rows()->total(); ++row)
        ids << m_controller->rows()->rowAt(row)->id;
    return ids;
}

Query ReportPage::rowsQuery() const
{
    Query query = m_controller->query();
    if (!m_controller->bound())
        return query;
    const Report &report = m_controller->report();
    query.filters = { { report.idsFilter, idsRead() } };
    if (!report.deletedFilter.isEmpty())
        query.filters.insert(report.deletedFilter, true);
    return query;
}

ExportOffer ReportPage::exportOffer() const
{
    const RowSource *rows = m_controller->rows();
    const ReportTableModel *model = m_controller->model();
    ExportOffer offer { .report = m_controller->report(), .query = m_controller->query(), .matching = rows->total() };
    offer.query.columns = m_view->header()->columnOrder();
    offer.query.columns.removeIf([&](const QString &key) { return !m_controller->query().columns.contains(key); });
    if (!offer.report.idsFilter.isEmpty())
        offer.selectedIds = m_view->selectedIds();
    offer.onlySelected = m_controller->bound().has_value();
    if (offer.onlySelected && offer.selectedIds.isEmpty())
        offer.selectedIds = idsRead();
    const int nameSection = model->section(offer.report.frozenKey);
    for (const qint64 id : std::as_const(offer.selectedIds))
        if (const int row = model->rowOfId(id); row >= 0 && nameSection >= 0 && offer.selectedNames.size() < 4)
            offer.selectedNames << model->index(row, nameSection).data().toString();
    for (const TableColumn &column : rows->columns())
        if (column.required)
            offer.requiredColumns << column.key;
    offer.context = m_controller->context();
    offer.folder = m_controller->settings()->exportFolder();
    offer.choices = m_controller->settings()->exportChoices();
    return offer;
}

void ReportPage::startExport()
{
    if (!exportDialogOpen() && (!m_controller->bound() || whyNoExport().isEmpty()))
        openExportDialog(new ExportDialog(exportOffer(), m_controller->client(), window()), m_controller->settings());
}

void ReportPage::exportAgain(const ExportRequest &before)
{
    if (!exportDialogOpen())
        openExportDialog(new ExportDialog(offerAgain(exportOffer(), before), m_controller->client(), window()),
                         m_controller->settings());
}

const Service &ReportPage::service() const
{
    return m_controller->client()->service();
}

} // namespace rollbook
