// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/countsview.h"

#include "models/countsmodel.h"
#include "ui/charts/countscells.h"
#include "ui/charts/countsheader.h"
#include "ui/table/headercorner.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QToolTip>

namespace rollbook {

namespace {

constexpr int selectionBar = 3;

/// Rows that are, or are not, the totals.
class PartFilter final : public QSortFilterProxyModel {
public:
    PartFilter(CountsView::Part part, QObject *parent) : QSortFilterProxyModel(parent), m_part(part) { }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const bool total = sourceModel()->index(row, 0, parent).data(CountsModel::TotalRole).toBool();
        return total == (m_part == CountsView::Part::Totals);
    }

private:
    const CountsView::Part m_part;
};

} // namespace

CountsView::CountsView(CountsModel *counts, Part part, QWidget *parent)
    : QTableView(parent),
      m_part(part),
      m_rows(new PartFilter(part, this)),
      m_header(new CountsHeader(counts, this)),
      m_cells(new CountsCells(this))
{
    m_rows->setSourceModel(counts);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { m_needed.clear(); });
    dress();
    setHorizontalHeader(m_header);
    setModel(m_rows);
    setItemDelegate(m_cells);
    if (part == Part::Totals) {
        m_header->hide();
        setFocusPolicy(Qt::NoFocus);
        setSelectionMode(NoSelection);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return;
    }
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true);
    addScrollBarWidget(new HeaderCorner(m_header, this), Qt::AlignTop);
    connect(this, &QTableView::clicked, this, &CountsView::cellActivated);
    connect(m_header, &CountsHeader::sectionFocused, this, [this](int section) {
        if (m_rows->rowCount() > 0)
            scrollTo(m_rows->index(qMax(0, rowAt(0)), section));
    });
}

void CountsView::dress()
{
    setShowGrid(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(rowHeight());
}

/// The row of totals has a line above it.
int CountsView::rowHeight() const
{
    return metrics::px(metrics::tableRow) + (m_part == Part::Totals ? 1 : 0);
}

void CountsView::resetFonts()
{
    m_needed.clear();
    verticalHeader()->setDefaultSectionSize(rowHeight());
    m_header->updateGeometry();
    viewport()->update();
}

int CountsView::neededWidth(int column) const
{
    if (const auto known = m_needed.constFind(column); known != m_needed.constEnd())
        return *known; // thousands of texts need not be measured again for every size of the window
    const int columns = m_rows->columnCount();
    const QFontMetrics font(countsFont(m_part == Part::Totals || column == columns - 2));
    int widest = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        widest = qMax(widest, font.horizontalAdvance(m_rows->index(row, column).data().toString()));
    const CountsPadding padding = countsPadding(column, columns);
    return *m_needed.insert(column, padding.lead + widest + padding.trail + 1);
}

void CountsView::setHoveredBar(int bar)
{
    if (bar == m_hoveredBar)
        return;
    m_hoveredBar = bar;
    viewport()->update();
}

bool CountsView::isHovered(const QModelIndex &index) const
{
    return m_hoveredBar >= 0 && index.data(CountsModel::BarRole).toInt() == m_hoveredBar;
}

bool CountsView::isCurrentRow(int row) const
{
    return row == currentRow();
}

void CountsView::setCurrentRow(int row)
{
    if (row < 0)
        return selectionModel()->clear();
    const int column = qMax(0, currentIndex().column());
    setCurrentIndex(m_rows->index(row, column));
}

void CountsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    viewport()->update();
    // The focus alone makes a row the current one without selecting it.
    if (current.isValid())
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT rowChanged(current.row());
}

void CountsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (currentRow() < 0)
        return;
    const QRect row = visualRect(currentIndex());
    const int x = isRightToLeft() ? viewport()->width() - selectionBar : 0;
    QPainter(viewport()).fillRect(x, row.y(), selectionBar, row.height() - 1, tokensOf(this).accent);
}

bool CountsView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        hover(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
        hover({ -1, -1 });
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(index)), viewport(), visualRect(index));
        return true;
    }
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

QString CountsView::toolTipAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_cells->isElided(index) ? index.data().toString() : index.data(Qt::ToolTipRole).toString();
}

void CountsView::hover(const QPoint &position)
{
    if (m_part == Part::Totals)
        return;
    m_mouse = position;
    const QModelIndex index = position.y() < 0 ? QModelIndex() : m_rows->index(rowAt(position.y()), 0);
    const int bar = index.isValid() ? index.data(CountsModel::BarRole).toInt() : -1;
    if (bar == m_hoveredBar)
        return;
    setHoveredBar(bar);
    Q_EMIT barHovered(bar);
}

void CountsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // The selection bar does not scroll sideways.
    if (dx != 0)
        viewport()->update();
    if (dy != 0 && m_mouse.y() >= 0)
        hover(m_mouse);
}

void CountsView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    viewport()->update();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT cellActivated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CountsView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QTableView::mousePressEvent(event);
}

void CountsView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTableView::focusInEvent(event);
    const bool moved =
        m_keyboard && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (moved && currentRow() < 0 && m_rows->rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
}

} // namespace rollbook
