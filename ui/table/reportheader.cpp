// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportheader.h"

#include "models/reporttablemodel.h"
#include "ui/table/headersort.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

#include <numeric>

namespace rollbook {

ReportHeader::ReportHeader(ReportTableModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_model(model)
{
    setObjectName(QStringLiteral("reportHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    setMinimumSectionSize(32);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(this, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { onResized(section, width); });
    connect(this, &QHeaderView::sectionMoved, this, &ReportHeader::onMoved);
    connect(this, &QHeaderView::sectionClicked, this, &ReportHeader::onClicked);
}

QString ReportHeader::keyOf(int section) const
{
    return m_model->column(section).key;
}

bool ReportHeader::sortable(int section) const
{
    return section >= 0 && m_model->column(section).sortable;
}

bool ReportHeader::sorted(int section) const
{
    return m_model->headerData(section, Qt::Horizontal, ReportTableModel::SortPriorityRole).toInt() > 0;
}

ColumnPadding ReportHeader::padding(int section) const
{
    const int visual = visualIndex(section);
    return columnPadding(m_model->column(section), visual == 0, visual == count() - 1);
}

int ReportHeader::minimumWidth(int section) const
{
    const ColumnPadding inner;
    const ColumnPadding own = padding(section);
    return minimumColumnWidth(m_model->column(section), m_fonts, m_model->format()) + own.lead - inner.lead + own.trail
        - inner.trail;
}

QSize ReportHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), metrics::px(metrics::tableHeader) };
}

QSize ReportHeader::sectionSizeFromContents(int section) const
{
    const ColumnPadding own = padding(section);
    const QFontMetricsF &fm = m_fonts.metrics(sorted(section) ? FontRole::HeaderSorted : FontRole::Header);
    const int label = qCeil(fm.horizontalAdvance(m_model->column(section).label));
    return { own.lead + label + sortMarkWidth(section) + own.trail, metrics::px(metrics::tableHeader) };
}

void ReportHeader::resetFonts()
{
    m_fonts = TableFonts();
    followColumns();
    updateGeometry();
}

void ReportHeader::setColumnWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    followColumns();
}

QHash<QString, int> ReportHeader::columnWidths() const
{
    return m_widths;
}

QStringList ReportHeader::columnOrder() const
{
    QStringList keys;
    for (int visual = 0; visual < count(); ++visual)
        keys.append(keyOf(logicalIndex(visual)));
    return keys;
}

void ReportHeader::followColumns()
{
    const QScopedValueRollback following(m_following, true);
    QStringList keys;
    for (int section = 0; section < m_model->columnCount(); ++section)
        keys.append(keyOf(section));
    m_frozen = int(keys.indexOf(m_model->source()->report().frozenKey));
    applyOrder(keys == m_keys ? m_order : keys);
    m_keys = keys;
    m_order = columnOrder();
    setFirstSectionMovable(m_frozen < 0);
    fit(viewport()->width());
    m_focused = qBound(0, m_focused, qMax(0, count() - 1));
    m_hovered = -1;
    viewport()->update();
}

void ReportHeader::forgetOrder()
{
    m_keys.clear();
    followColumns();
}

void ReportHeader::fit(int room)
{
    const QScopedValueRollback following(m_following, true);
    const QList<TableColumn> &columns = m_model->source()->columns();
    if (columns.size() != count())
        return;
    QList<int> widths;
    for (int section = 0; section < count(); ++section) {
        // Translated labels may be longer than the catalog's width allows for; the sort mark needs its room too.
        const int standard = qMax(metrics::px(columns.at(section).width), sectionSizeFromContents(section).width());
        widths.append(qMax(minimumWidth(section), m_widths.value(columns.at(section).key, standard)));
    }
    int excess = std::accumulate(widths.begin(), widths.end(), -room);
    for (int section = 0; section < count(); ++section) {
        const bool out = columns.at(section).givesWay && excess > 0;
        excess -= out ? widths.at(section) : 0;
        setSectionHidden(section, out);
    }
    const QStringList sized = m_widths.keys();
    widths = narrowed(widths, excess, columns, { sized.begin(), sized.end() });
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section))
            resizeSection(section, widths.at(section));
}

void ReportHeader::applyOrder(const QStringList &keys)
{
    int visual = 0;
    for (const QString &key : keys)
        if (const int section = m_model->section(key); section >= 0 && section < count())
            moveSection(visualIndex(section), visual++);
    freeze();
}

void ReportHeader::freeze()
{
    if (m_frozen >= 0 && m_frozen < count() && visualIndex(m_frozen) != 0)
        moveSection(visualIndex(m_frozen), 0);
}

void ReportHeader::onMoved()
{
    if (m_following)
        return;
    {
        const QScopedValueRollback following(m_following, true);
        freeze();
    }
    viewport()->update();
    if (const QStringList order = columnOrder(); order != m_order) {
        m_order = order;
        Q_EMIT columnsReordered(order);
    }
}

void ReportHeader::onResized(int section, int newWidth)
{
    if (m_following || section >= m_model->columnCount())
        return;
    const int width = qMax(newWidth, minimumWidth(section));
    if (width != newWidth) {
        const QScopedValueRollback following(m_following, true);
        resizeSection(section, width);
    }
    m_widths.insert(keyOf(section), width);
    Q_EMIT columnResized(keyOf(section), width);
}

void ReportHeader::onClicked(int section)
{
    requestSort(section, m_pressModifiers.testFlag(Qt::ShiftModifier));
}

void ReportHeader::requestSort(int section, bool add)
{
    if (!sortable(section))
        return;
    QList<SortKey> present = m_model->source()->query().sort;
    // Nothing was asked for, but the answer says how it is sorted: the arrow that is seen is the one that turns.
    const QVariant order = m_model->headerData(section, orientation(), ReportTableModel::SortOrderRole);
    if (present.isEmpty() && order.isValid())
        present = { { keyOf(section), order.value<Qt::SortOrder>() } };
    const QList<SortKey> wanted = sortAfterClick(present, keyOf(section), add, m_model->source()->report().maxSortKeys);
    if (wanted != present)
        Q_EMIT sortRequested(wanted);
}

int ReportHeader::frozenWidth() const
{
    return m_frozen >= 0 && m_frozen < count() && offset() > 0 ? sectionSize(m_frozen) : 0;
}

bool ReportHeader::inFrozen(int x) const
{
    const int width = frozenWidth();
    return isRightToLeft() ? x >= viewport()->width() - width : x < width;
}

int ReportHeader::seenX(int section) const
{
    if (section != m_frozen || frozenWidth() == 0)
        return sectionViewportPosition(section);
    return isRightToLeft() ? viewport()->width() - sectionSize(section) : 0;
}

int ReportHeader::sectionAt(int x) const
{
    return inFrozen(x) ? m_frozen : logicalIndexAt(x);
}

} // namespace rollbook
