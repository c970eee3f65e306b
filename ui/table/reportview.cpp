// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportview.h"

#include "models/reporttablemodel.h"
#include "ui/table/headercorner.h"
#include "ui/theme/metrics.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace rollbook {

namespace {

/// Scrolling that pauses this long has come to rest (ms).
constexpr int restTime = 70;

} // namespace

ReportView::ReportView(ReportTableModel *model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_header(new ReportHeader(model, this)),
      m_selection(new RowSelection(model, this)),
      m_painter(model),
      m_rowHeight(metrics::px(metrics::tableRow))
{
    setObjectName(QStringLiteral("reportView"));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true);
    addScrollBarWidget(new HeaderCorner(m_header, this), Qt::AlignTop);

    // The style would draw a box where the scroll bars meet.
    setCornerWidget(new QWidget(this));

    setHorizontalHeader(m_header);
    setModel(model);
    QItemSelectionModel *replaced = selectionModel();
    setSelectionModel(m_selection);
    delete replaced;
    m_header->followColumns();

    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ReportView::reportVisibleRows);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportView::scrolled);
    connect(m_selection, &RowSelection::selectedIdsChanged, this, &ReportView::selectedIdsChanged);
    connect(m_header, &ReportHeader::sectionFocused, this, [this](int section) {
        if (m_model->rowCount() > 0)
            scrollTo(m_model->index(qMax(0, int(topRow())), section));
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ReportView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ReportView::restorePlace);
}

void ReportView::rememberPlace()
{
    const QModelIndex current = currentIndex();
    const Row *row = m_model->row(current.row());
    m_place = { row ? row->id : 0, current.isValid() ? m_model->column(current.column()).key : QString(),
                verticalScrollBar()->value() };
}

void ReportView::restorePlace()
{
    m_painter.forgetAll();
    m_header->followColumns();
    m_selection->follow();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_place.scroll);
    const int row = m_place.id != 0 ? m_model->rowOfId(m_place.id) : -1;
    const int section = m_model->section(m_place.key);
    if (row >= 0 && section >= 0)
        m_selection->setCurrentIndex(m_model->index(row, section), QItemSelectionModel::NoUpdate);
    m_reported = { -1, -1 };
    scrolled();
    viewport()->update();
}

void ReportView::resetFonts()
{
    m_rowHeight = metrics::px(metrics::tableRow);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
    m_painter.resetFonts();
    m_header->resetFonts();
    viewport()->update();
}

void ReportView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange)
        resetFonts();
}

void ReportView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    m_painter.forgetRows(topLeft.row(), bottomRight.row());
    m_selection->follow();
    // Pages that are fetched ahead need no paint.
    if (bottomRight.row() >= topRow() && topLeft.row() <= lastVisibleRow())
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void ReportView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void ReportView::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    viewport()->update();
}

qint64 ReportView::topRow() const
{
    return m_model->rowCount() == 0 ? -1 : rowAtY(0);
}

qint64 ReportView::lastVisibleRow() const
{
    return qMin(rowAtY(qMax(0, viewport()->height() - 1)), m_model->rowCount() - 1);
}

void ReportView::scrollToRow(qint64 row)
{
    executeDelayedItemsLayout();
    const qint64 last = qMax(0, m_model->rowCount() - 1);
    verticalScrollBar()->setValue(
        int(qMin(qBound<qint64>(0, row, last) * m_rowHeight, qint64(verticalScrollBar()->maximum()))));
}

void ReportView::goToRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int section = currentIndex().isValid() ? currentIndex().column() : m_header->logicalIndex(0);
    const QModelIndex index = m_model->index(row, section);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ReportView::scrolled()
{
    const bool moving = m_lastScroll.isValid() && m_lastScroll.elapsed() < restTime;
    m_lastScroll.start();
    m_rest.start(moving ? restTime : 0);
    if (m_hoverY >= 0)
        setHoveredRow(rowAtY(m_hoverY));
    if (const qint64 top = topRow(); top != m_topRow) {
        m_topRow = top;
        Q_EMIT topRowChanged(top);
    }
}

void ReportView::reportVisibleRows()
{
    const std::pair range(topRow(), lastVisibleRow());
    if (range.first < 0 || range == m_reported)
        return;
    m_reported = range;
    m_model->source()->setVisibleRows(range.first, range.second);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_header->fit(event->size().width());
    QTableView::resizeEvent(event);
}

void ReportView::updateGeometries()
{
    QTableView::updateGeometries();
    scrolled();
}

void ReportView::selectAll()
{
    m_selection->selectLoaded();
}

// There is nothing to search through in rows that are not here; finding is the page's business.
void ReportView::keyboardSearch(const QString &) { }

} // namespace rollbook
