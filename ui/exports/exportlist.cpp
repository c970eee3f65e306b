// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportlist.h"

#include "ui/exports/exportorder.h"
#include "ui/exports/exportrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/readers.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int lineHeight = 2;

class DropLine final : public QWidget {
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(this).accent); }
};

} // namespace

ExportList::ExportList(QWidget *tabFrom, QWidget *parent)
    : QScrollArea(parent),
      m_tabFrom(tabFrom),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_more(new QPushButton(tr("Show older"), m_content)),
      m_dropLine(new DropLine(m_content))
{
    readers::setRole(this, QAccessible::List);
    setAccessibleName(tr("Downloads"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setObjectName(u"downloads.older"_s);
    m_more->setProperty("kind", u"link"_s);
    m_more->setProperty("measure", u"small"_s);
    m_more->hide();
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_column->addStretch();
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_dropLine->setObjectName(u"downloads.dropline"_s);
    connect(m_more, &QPushButton::clicked, this, &ExportList::moreRequested);
}

QList<ExportRow *> ExportList::rows() const
{
    QList<ExportRow *> rows;
    for (const int id : m_order)
        rows << m_rows.value(id);
    return rows;
}

ExportRow *ExportList::addRow(int id)
{
    auto *row = new ExportRow(m_content);
    row->setObjectName(u"download.%1"_s.arg(id));
    connect(row, &ExportRow::draggedTo, this, [this, id](const QPoint &position) { drag(id, position); });
    connect(row, &ExportRow::dropped, this, [this, id] { drop(id); });
    connect(row, &ExportRow::dragCancelled, m_dropLine, &QWidget::hide);
    m_rows.insert(id, row);
    return row;
}

void ExportList::arrange(const QList<int> &ids)
{
    if (ids == m_order)
        return;
    const QSet<int> kept(ids.begin(), ids.end());
    const bool hadMore = m_more->hasFocus();
    int fresh = 0;
    qsizetype lost = -1; // where the focus was, when its row goes
    for (const int id : std::as_const(m_order)) {
        if (kept.contains(id))
            continue;
        ExportRow *row = m_rows.take(id);
        if (row->isAncestorOf(window()->focusWidget()) || row->hasFocus())
            lost = m_order.indexOf(id);
        row->cancelDrag();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (int i = 0; i < ids.size(); ++i) {
        ExportRow *row = m_rows.value(ids.at(i));
        if (!fresh && !m_order.contains(ids.at(i)))
            fresh = ids.at(i);
        if (m_column->indexOf(row) != i) {
            m_column->removeWidget(row);
            m_column->insertWidget(i, row);
        }
    }
    m_order = ids;
    m_before = -1; // what is dragged finds its new place with the next move of the mouse
    m_dropLine->hide();
    chainTabs();
    if (hadMore && fresh)
        focusRow(m_order.indexOf(fresh));
    else if (lost >= 0)
        focusRow(qMin(lost, m_order.size() - 1));
}

void ExportList::chainTabs()
{
    QWidget *last = m_tabFrom;
    const QList<ExportRow *> all = rows();
    for (ExportRow *row : all) {
        const QList<QWidget *> stops = row->tabStops();
        for (QWidget *stop : stops) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
    setTabOrder(last, m_more);
}

void ExportList::setMore(bool more)
{
    m_more->setVisible(more);
}

/// Those that the row can change places with, itself included, top to bottom.
QList<ExportRow *> ExportList::bandOf(const ExportRow *row) const
{
    QList<ExportRow *> band = rows();
    band.removeIf([&](const ExportRow *other) { return !inOneBand(row->entry(), other->entry()); });
    return band;
}

void ExportList::drag(int id, const QPoint &globalPosition)
{
    const ExportRow *dragged = row(id);
    const QPoint at = m_content->mapFromGlobal(globalPosition);
    const QList<ExportRow *> band = bandOf(dragged);
    const qsizetype own = band.indexOf(dragged);
    qsizetype slot = 0; // the gap above the slot-th
    while (slot < band.size() && at.y() > band.at(slot)->geometry().center().y())
        ++slot;
    ensureVisible(0, at.y(), 0, metrics::px(metrics::downloadRow));
    m_before = -1;
    m_dropLine->setVisible(slot != own && slot != own + 1);
    if (m_dropLine->isHidden())
        return;
    m_before = slot < band.size() ? band.at(slot)->entry().id : 0;
    const int y = slot < band.size() ? band.at(slot)->y() : band.last()->geometry().bottom() + 1;
    m_dropLine->setGeometry(0, qMax(0, y - lineHeight / 2 - 1), m_content->width(), lineHeight);
    m_dropLine->raise();
}

void ExportList::drop(int id)
{
    m_dropLine->hide();
    if (const int before = std::exchange(m_before, -1); before >= 0)
        Q_EMIT moveRequested(id, before);
}

bool ExportList::cancelDrag()
{
    m_before = -1;
    for (ExportRow *row : std::as_const(m_rows)) {
        if (row->isDragged()) {
            row->cancelDrag();
            return true;
        }
    }
    return false;
}

void ExportList::focusRow(qsizetype at)
{
    ExportRow *row = m_rows.value(m_order.value(at));
    if (!row)
        return;
    row->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(row, 0, 0);
}

void ExportList::step(ExportRow *from, int by)
{
    focusRow(m_order.indexOf(from->entry().id) + by);
}

void ExportList::stepInQueue(ExportRow *from, int by)
{
    const QList<ExportRow *> band = bandOf(from);
    const qsizetype to = band.indexOf(from) + by;
    if (band.isEmpty() || to < 0 || to >= band.size())
        return;
    const qsizetype before = by < 0 ? to : to + 1;
    Q_EMIT moveRequested(from->entry().id, before < band.size() ? band.at(before)->entry().id : 0);
    from->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(from, 0, 0);
}

void ExportList::keyPressEvent(QKeyEvent *event)
{
    auto *row = qobject_cast<ExportRow *>(QApplication::focusWidget());
    const bool moves = event->modifiers() == Qt::AltModifier;
    if (!row || (event->modifiers() != Qt::NoModifier && !moves && event->modifiers() != Qt::KeypadModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        moves ? stepInQueue(row, -1) : step(row, -1);
        return;
    case Qt::Key_Down:
        moves ? stepInQueue(row, 1) : step(row, 1);
        return;
    case Qt::Key_Home:
        focusRow(0);
        return;
    case Qt::Key_End:
        focusRow(m_order.size() - 1);
        return;
    case Qt::Key_Delete:
        if (isFinal(row->entry().progress.state)) {
            Q_EMIT row->wanted(ExportAction::Remove);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace rollbook
