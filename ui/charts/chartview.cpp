// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/chartgraphics.h"
#include "ui/charts/charttip.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

namespace rollbook {

namespace {

constexpr int pageOfBars = 5;
constexpr int mostSmooth = 400;

bool isRound(ChartKind kind)
{
    return kind == ChartKind::Pie || kind == ChartKind::Donut;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QGraphicsView(parent), m_tip(new ChartTip(viewport()))
{
    ChartAccess::install();
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setProperty("focusRing", true);
}

ChartView::~ChartView() = default;

void ChartView::setDrillAsker(DrillAsker asker)
{
    m_asker = std::move(asker);
}

void ChartView::setDrawing(const ChartDrawing &drawing)
{
    // Another count of the same groups keeps the place one was at.
    const bool sameGroups = m_drawing && m_drawing->data.group == drawing.data.group
        && m_current < drawing.data.bars.size() && m_current >= 0
        && m_drawing->data.bars.at(m_current).group.first == drawing.data.bars.at(m_current).group.first;
    m_drawing = drawing;
    if (!sameGroups)
        m_current = -1;
    m_hovered = -1;
    rebuild();
}

void ChartView::clear()
{
    m_drawing.reset();
    m_current = -1;
    m_hovered = -1;
    rebuild();
}

const ChartDrawing *ChartView::drawing() const
{
    return m_drawing ? &*m_drawing : nullptr;
}

int ChartView::bars() const
{
    return m_drawing ? int(m_drawing->data.bars.size()) : 0;
}

int ChartView::current() const
{
    return m_current;
}

QRect ChartView::barArea(int bar) const
{
    return m_graphics ? m_graphics->barRect(bar).toAlignedRect() : QRect();
}

void ChartView::rebuild()
{
    delete m_graphics;
    m_graphics = nullptr;
    m_hit = {};
    m_pressed = {};
    m_tip->hide();
    viewport()->unsetCursor();
    if (m_drawing) {
        // Bars are whole pixels; of thousands of points smooth lines take too long and show no more.
        const bool smoothLine = m_drawing->kind == ChartKind::Line && bars() <= mostSmooth;
        setRenderHint(QPainter::Antialiasing, smoothLine || isRound(m_drawing->kind));
        m_graphics = new ChartGraphics(*m_drawing, tokensOf(this));
        m_graphics->setCurrent(m_current);
        m_graphics->setHovered(m_hovered);
        scene()->addItem(m_graphics);
        fit();
    }
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void ChartView::fit()
{
    const QSizeF size = viewport()->size();
    scene()->setSceneRect(QRectF({}, size));
    if (m_graphics)
        m_graphics->resize(size);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
    refreshTip();
}

void ChartView::setHovered(int bar)
{
    m_hovered = bar;
    if (m_graphics)
        m_graphics->setHovered(bar);
}

void ChartView::setCurrent(int bar)
{
    m_current = bar >= 0 && bar < bars() ? bar : -1;
    if (m_graphics)
        m_graphics->setCurrent(m_current);
    refreshTip();
}

ChartHit ChartView::hitAt(const QPoint &position) const
{
    return m_graphics ? m_graphics->hitAt(mapToScene(position)) : ChartHit();
}

DrillDown ChartView::ask(int bar, int series) const
{
    return m_asker && bar >= 0 && bar < bars() ? m_asker(bar, series) : DrillDown();
}

void ChartView::point(const ChartHit &hit)
{
    if (hit == m_hit)
        return;
    m_hit = hit;
    if (hit.bar >= 0 && ask(hit.bar, hit.series).isPossible())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    refreshTip();
    if (hit.bar == m_hovered)
        return;
    setHovered(hit.bar);
    Q_EMIT barHovered(hit.bar);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    point(hitAt(event->position().toPoint()));
    event->accept();
}

void ChartView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    point({});
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_byKeyboard = false;
    m_pressed = hitAt(event->position().toPoint());
    point(m_pressed);
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const ChartHit pressed = std::exchange(m_pressed, {});
    event->accept();
    if (pressed.bar < 0 || pressed != hitAt(event->position().toPoint()))
        return;
    goTo(pressed.bar);
    activate(pressed.bar, pressed.series);
}

void ChartView::activate(int bar, int series)
{
    if (ask(bar, series).isPossible())
        Q_EMIT activated(bar, series);
}

void ChartView::goTo(int bar)
{
    if (bar == m_current || bar < 0 || bar >= bars())
        return;
    setCurrent(bar);
    announce(bar);
    Q_EMIT currentChanged(bar);
}

void ChartView::announce(int bar)
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(bar);
    QAccessible::updateAccessibility(&event);
}

bool ChartView::walk(int key)
{
    const bool round = m_drawing && isRound(m_drawing->kind);
    const int last = bars() - 1;
    const auto step = [&](int by) { return m_current < 0 ? (by > 0 ? 0 : last) : qBound(0, m_current + by, last); };
    int bar = -1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!round)
            return false;
        bar = step(key == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        bar = step(key == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar = step(key == Qt::Key_PageDown ? pageOfBars : -pageOfBars);
        break;
    case Qt::Key_Home:
        bar = 0;
        break;
    case Qt::Key_End:
        bar = last;
        break;
    default:
        return false;
    }
    m_byKeyboard = true;
    point({});
    goTo(bar);
    refreshTip();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->ignore();
    if (!plain || bars() == 0)
        return;
    if (event->key() == Qt::Key_Escape) {
        event->setAccepted(m_tip->isVisible());
        m_byKeyboard = false;
        m_tip->hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (m_current < 0)
            return;
        event->accept();
        activate(m_current);
    } else {
        event->setAccepted(walk(event->key()));
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_byKeyboard = true;
    refreshTip();
    if (m_current >= 0)
        announce(m_current);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    // Back from another window one is where one was.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = false;
    refreshTip();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::refreshTip()
{
    if (m_graphics && m_hit.bar >= 0)
        showTip(m_hit.bar, m_hit.series);
    else if (m_graphics && m_byKeyboard && hasFocus() && m_current >= 0)
        showTip(m_current, -1);
    else
        m_tip->hide();
}

void ChartView::showTip(int bar, int series)
{
    m_tip->setText(tipText(*m_drawing, tokensOf(this), bar, series, ask(bar, series).note));
    placeTip(bar);
    m_tip->show();
}

void ChartView::placeTip(int bar)
{
    const QRect area = viewport()->rect();
    m_tip->fit(area.width());
    m_tip->move(tipPlace(m_tip->size(), area, m_graphics->barRect(bar), m_graphics->areas()));
}

QString ChartView::barText(int bar) const
{
    if (bar < 0 || bar >= bars())
        return {};
    const ChartData &data = m_drawing->data;
    const ChartBar &shown = data.bars.at(bar);
    const GroupText text = m_drawing->text();
    const QString name = text.full(data.group, shown.group);
    const QString count = text.number(shown.total);
    const QString share = text.share(shown.total, data.total);
    //: %1 is a group, %2 a number
    QString words = share.isEmpty() ? tr("%1: %2.").arg(name, count)
                                    //: %1 is a group, %2 a number, %3 its share in percent
                                    : tr("%1: %2, %3.").arg(name, count, share);
    if (data.split.isNull())
        return words;
    QStringList parts;
    for (int series = 0; series < data.series.size(); ++series) {
        const QString part = text.full(data.split, data.series.at(series));
        parts << QString(part + u' ' + text.number(shown.counts.value(series)));
    }
    return QString(words + u' ' + m_drawing->locale.createSeparatedList(parts) + u'.');
}

} // namespace rollbook
