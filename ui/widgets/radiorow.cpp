// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/radiorow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int padding = 10;
constexpr int mark = 14;

QFont strong()
{
    return metrics::font(metrics::Type::Small, QFont::Medium);
}

} // namespace

RadioRow::RadioRow(const QString &title, const QString &caption, const QString &count, QWidget *parent)
    : QRadioButton(title, parent),
      m_caption(caption),
      m_count(count)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RadioRow::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void RadioRow::setCount(const QString &count)
{
    m_count = count;
    describe();
}

QSize RadioRow::sizeHint() const
{
    return { minimumSizeHint().width() + QFontMetrics(metrics::font(metrics::Type::Small)).horizontalAdvance(m_caption),
             metrics::px(metrics::tableRow) };
}

QSize RadioRow::minimumSizeHint() const
{
    const QFontMetrics font(strong());
    return { 2 * padding + metrics::px(mark) + 3 * metrics::space2 + font.horizontalAdvance(text())
                 + font.horizontalAdvance(m_count) + 2,
             metrics::px(metrics::tableRow) };
}

void RadioRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), tokens.bgSelect);
    else if (underMouse() && isEnabled())
        painter.fillRect(rect(), tokens.bgHover);

    const Qt::LayoutDirection direction = layoutDirection();
    const int size = metrics::px(mark);
    const QRect radio(padding, (height() - size) / 2, size, size);
    paintRadioMark(&painter, visual(direction, rect(), radio), tokens, isChecked(), isEnabled());

    painter.setFont(strong());
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QRect inner = rect().adjusted(radio.right() + 1 + metrics::space2, 0, -padding, 0);
    painter.drawText(visual(direction, rect(), inner), visualAlignment(direction, Qt::AlignLeft), text());
    painter.drawText(visual(direction, rect(), inner), visualAlignment(direction, Qt::AlignRight), m_count);

    painter.setFont(metrics::font(metrics::Type::Small));
    painter.setPen(isEnabled() ? tokens.text2 : tokens.textDisabled);
    const QRect caption = captionRect();
    painter.drawText(visual(direction, rect(), caption), visualAlignment(direction, Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, caption.width()));
}

bool RadioRow::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

bool RadioRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int needed = QFontMetrics(metrics::font(metrics::Type::Small)).horizontalAdvance(m_caption);
        if (needed > captionRect().width()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_caption), this);
            return true;
        }
    }
    return QRadioButton::event(event);
}

void RadioRow::describe()
{
    setAccessibleDescription(m_count.isEmpty() ? m_caption : QString(m_caption + u", "_s + m_count));
    updateGeometry();
    update();
}

QRect RadioRow::captionRect() const
{
    const QFontMetrics font(strong());
    const int left = padding + metrics::px(mark) + 2 * metrics::space2 + font.horizontalAdvance(text());
    const int right = width() - padding - font.horizontalAdvance(m_count) - metrics::space2;
    return { left, 0, qMax(0, right - left), height() };
}

RadioList::RadioList(QWidget *parent) : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
}

RadioRow *RadioList::addRow(const QString &title, const QString &caption, const QString &count)
{
    auto *row = new RadioRow(title, caption, count, this);
    layout()->addWidget(row);
    return row;
}

void RadioList::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), tokens.bgRaised, tokens.line, metrics::radiusControl);
    for (int i = 1; i < layout()->count(); ++i) {
        const QRect row = layout()->itemAt(i)->geometry();
        painter.fillRect(QRect(row.left(), row.top() - 1, row.width(), 1), tokens.lineRow);
    }
}

} // namespace rollbook
