// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

namespace rollbook {

namespace {

constexpr int barHeight = 6;
constexpr int steps = 20;
constexpr int stepMs = 120;

} // namespace

ProgressBar::ProgressBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 1000);
    setValue(0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setState(State state)
{
    m_state = state;
    update();
}

void ProgressBar::setShare(qint64 done, qint64 total)
{
    setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        setValue(qBound(0, int(1000.0 * double(done) / double(total)), 1000));
    updateMotion();
}

QSize ProgressBar::sizeHint() const
{
    return { 148, barHeight };
}

QSize ProgressBar::minimumSizeHint() const
{
    return { 40, barHeight };
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const QRectF track(0, (height() - barHeight) / 2.0, width(), barHeight);
    const bool known = maximum() > minimum();
    QRectF part = track;
    if (known)
        part.setWidth(track.width() * (value() - minimum()) / (maximum() - minimum()));
    else
        part = QRectF(track.left() + track.width() * (m_step * 1.3 / steps - 0.3), track.top(), track.width() * 0.3,
                      barHeight);
    if (layoutDirection() == Qt::RightToLeft)
        part.moveLeft(track.left() + track.right() - part.right());

    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(track, tokens.bgTrack);
    const QColor color = m_state == State::Ok ? tokens.ok : m_state == State::Bad ? tokens.danger : tokens.accent;
    if (part.width() > 0)
        paintBox(&painter, part, color, QColor(), barHeight / 2.0);
}

void ProgressBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    updateMotion();
}

void ProgressBar::hideEvent(QHideEvent *event)
{
    m_motion.stop();
    QProgressBar::hideEvent(event);
}

void ProgressBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_motion.timerId())
        return QProgressBar::timerEvent(event);
    m_step = (m_step + 1) % (steps + 1);
    update();
}

void ProgressBar::updateMotion()
{
    const bool moves = isVisible() && maximum() == minimum();
    if (moves && !m_motion.isActive())
        m_motion.start(stepMs, this);
    else if (!moves)
        m_motion.stop();
}

} // namespace rollbook
