// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/countstable.h"

#include "models/countsmodel.h"
#include "ui/charts/countsheader.h"
#include "ui/charts/countsview.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int edge = 1; ///< the line beside the chart
constexpr int usualWidth = 411;
constexpr int leastWidth = 260;
constexpr int mostWidth = 480;
constexpr int widestGroup = 200;
constexpr int shortestLabel = 56;

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// The row that shows the same group of the service as `row` did in `before`; -1 when it is gone.
int rowOfGroup(const CountsModel &model, const Group &group)
{
    const QList<ChartBar> &rows = model.data().rows;
    for (int row = 0; row < rows.size(); ++row) {
        const Group &other = rows.at(model.groupOfRow(row)).group;
        if (other.kind == group.kind && other.first == group.first)
            return row;
    }
    return -1;
}

} // namespace

CountsTable::CountsTable(QWidget *parent)
    : QWidget(parent),
      m_model(new CountsModel(this)),
      m_view(new CountsView(m_model, CountsView::Part::Rows, this)),
      m_totals(new CountsView(m_model, CountsView::Part::Totals, this))
{
    m_view->setObjectName(u"counts.rows"_s);
    m_view->setAccessibleName(tr("Counts"));
    m_totals->setObjectName(u"counts.totals"_s);
    m_totals->setAccessibleName(tr("Totals of the counts"));
    setAccessibleName(tr("Counts"));
    setFocusProxy(m_view);
    connectViews();
    arrange();
}

void CountsTable::connectViews()
{
    connect(m_view, &CountsView::barHovered, this, &CountsTable::barHovered);
    connect(m_view, &CountsView::rowChanged, this, &CountsTable::tell);
    connect(m_view, &CountsView::cellActivated, this, &CountsTable::activate);
    connect(m_view, &CountsView::copyRequested, this, &CountsTable::copy);
    QScrollBar *rows = m_view->horizontalScrollBar();
    QScrollBar *totals = m_totals->horizontalScrollBar();
    connect(rows, &QScrollBar::valueChanged, totals, &QScrollBar::setValue);
    connect(totals, &QScrollBar::valueChanged, rows, &QScrollBar::setValue);
    // The mark of the order takes room in its column.
    connect(m_model, &CountsModel::layoutChanged, this, [this] {
        arrange();
        if (m_view->currentRow() >= 0)
            m_view->scrollTo(m_view->currentIndex());
    });
}

void CountsTable::setDrawing(const ChartDrawing &drawing)
{
    const bool sameGroups = drawing.data.group.key == m_model->data().group.key;
    const int before = m_model->groupOfRow(m_view->currentRow());
    const Group group = before < 0 ? Group() : m_model->data().rows.at(before).group;
    const int scrolled = m_view->verticalScrollBar()->value();
    {
        const QScopedValueRollback silent(m_silent, true);
        m_view->setHoveredBar(-1);
        m_view->setCurrentRow(-1);
        m_model->setData(drawing.data, drawing.text(), drawing.measure);
        arrange();
    }
    if (!sameGroups)
        return;
    m_view->verticalScrollBar()->setValue(scrolled);
    if (before >= 0)
        select(rowOfGroup(*m_model, group));
}

void CountsTable::setHovered(int bar)
{
    m_view->setHoveredBar(bar);
}

void CountsTable::setCurrent(int bar)
{
    const QScopedValueRollback silent(m_silent, true);
    // What the chart says back must not move the user to another row of the same bar.
    if (m_view->currentRow() < 0 || barOfRow(m_view->currentRow()) != bar)
        select(m_model->firstRowOfBar(bar));
}

void CountsTable::select(int row)
{
    m_view->setCurrentRow(row);
}

int CountsTable::barOfRow(int row) const
{
    return row < 0 ? -1 : m_model->index(row, 0).data(CountsModel::BarRole).toInt();
}

void CountsTable::tell(int row)
{
    const int bar = barOfRow(row);
    if (bar == m_toldBar)
        return;
    m_toldBar = bar;
    if (!m_silent)
        Q_EMIT currentChanged(bar);
}

void CountsTable::activate(const QModelIndex &index)
{
    // The view's rows are the model's, only the last one is missing.
    if (const int group = m_model->groupOfRow(index.row()); group >= 0)
        Q_EMIT activated(group, index.data(CountsModel::SeriesRole).toInt());
}

void CountsTable::copy() const
{
    if (const QString text = m_model->toTsv(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QSize CountsTable::sizeHint() const
{
    return { qBound(metrics::px(usualWidth), sumOf(neededWidths()) + edge, metrics::px(mostWidth)), 300 };
}

QSize CountsTable::minimumSizeHint() const
{
    return { leastWidth, metrics::px(metrics::tableHeader + 3 * metrics::tableRow) };
}

int CountsTable::cellWidth(int column) const
{
    const int total = m_totals->neededWidth(column);
    // A total has at least as many figures as its parts; a share need not, and names are all different.
    const bool figures = column > 0 && column < m_model->columnCount() - 1;
    return figures ? total : qMin(qMax(total, m_view->neededWidth(column)), metrics::px(widestGroup));
}

QList<int> CountsTable::neededWidths() const
{
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(qMax(cellWidth(column), m_view->header()->neededWidth(column)));
    return widths;
}

QList<int> CountsTable::leastWidths() const
{
    QList<int> widths = neededWidths();
    for (int column = 0; column < widths.size() - 2; ++column)
        widths[column] = qMin(widths.at(column), qMax(cellWidth(column), metrics::px(shortestLabel)));
    return widths;
}

QList<int> CountsTable::widthsFor(int room) const
{
    QList<int> widths = neededWidths();
    const QList<int> least = leastWidths();
    if (sumOf(widths) <= room || sumOf(least) > room)
        return widths;
    for (int excess = sumOf(widths) - room; excess > 0; --excess) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column)
            if (widths.at(column) > least.at(column) && (widest < 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        --widths[widest];
    }
    return widths;
}

void CountsTable::setWidths(QList<int> widths, int room)
{
    const int spare = room - sumOf(widths);
    const int columns = int(widths.size());
    for (int column = 0; column < columns; ++column) {
        if (spare > 0)
            widths[column] += spare / columns + (column < spare % columns ? 1 : 0);
        m_view->setColumnWidth(column, widths.at(column));
        m_totals->setColumnWidth(column, widths.at(column));
    }
}

void CountsTable::arrange()
{
    const bool empty = m_model->rowCount() == 0;
    m_totals->setVisible(!empty);
    const int all = width() - edge;
    const int header = m_view->header()->sizeHint().height();
    const int rows = qMax(0, m_model->rowCount() - 1) * m_view->rowHeight();
    const auto stripHeight = [&](const QList<int> &widths, int room) {
        const int bar = sumOf(widths) > room ? m_totals->horizontalScrollBar()->sizeHint().height() : 0;
        return empty ? 0 : m_totals->rowHeight() + bar;
    };
    QList<int> widths = widthsFor(all);
    int room = all;
    const bool scrolls = header + rows > height() - stripHeight(widths, room);
    if (scrolls) {
        room -= m_view->verticalScrollBar()->sizeHint().width();
        widths = widthsFor(room);
    }
    const int strip = stripHeight(widths, room);
    const int rowsHeight = qMax(header, qMin(header + rows, height() - strip));
    // The views would find out by themselves, but only after they were drawn without.
    m_view->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_view->setGeometry(isRightToLeft() ? 0 : edge, 0, all, rowsHeight);
    m_totals->setHorizontalScrollBarPolicy(sumOf(widths) > room ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_totals->setGeometry(isRightToLeft() ? all - room : edge, rowsHeight, room, strip);
    setWidths(widths, room);
    update();
}

void CountsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CountsTable::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.bgBase);
    // The strip goes on beside the totals, below the scroll bar.
    if (const QRect strip = m_totals->geometry(); m_totals->isVisibleTo(this)) {
        painter.fillRect(0, strip.y(), width(), strip.height(), tokens.bgSubtle);
        painter.fillRect(0, strip.y(), width(), 1, tokens.line);
        painter.fillRect(0, strip.y() + m_totals->rowHeight() - 1, width(), 1, tokens.line);
    }
    painter.fillRect(isRightToLeft() ? width() - edge : 0, 0, edge, height(), tokens.line);
}

void CountsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        m_view->resetFonts();
        m_totals->resetFonts();
        arrange();
        updateGeometry();
        break;
    default:
        break;
    }
}

} // namespace rollbook
