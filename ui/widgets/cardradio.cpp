// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardradio.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int cardHeight = 52;
constexpr int mark = 14;

int textLeft()
{
    return metrics::space3 + metrics::px(metrics::icon) + 10;
}

} // namespace

CardRadio::CardRadio(const QString &iconName, const QString &title, const QString &caption, QWidget *parent)
    : QRadioButton(title, parent),
      m_iconName(iconName),
      m_caption(caption)
{
    setAccessibleDescription(caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardRadio::sizeHint() const
{
    const int title = QFontMetrics(metrics::font(metrics::Type::Small, QFont::DemiBold)).horizontalAdvance(text());
    const int caption = QFontMetrics(metrics::font(metrics::Type::Small)).horizontalAdvance(m_caption);
    return { textLeft() + qMax(title, caption) + 10 + metrics::px(mark) + metrics::space3, metrics::px(cardHeight) };
}

/// The caption gives way, the title never.
QSize CardRadio::minimumSizeHint() const
{
    const int title = QFontMetrics(metrics::font(metrics::Type::Small, QFont::DemiBold)).horizontalAdvance(text());
    return { textLeft() + title + 10 + metrics::px(mark) + metrics::space3, metrics::px(cardHeight) };
}

int CardRadio::captionRoom() const
{
    return width() - metrics::space3 - metrics::px(mark) - textLeft() - 4;
}

void CardRadio::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    const int wanted = QFontMetrics(metrics::font(metrics::Type::Small)).horizontalAdvance(m_caption);
    setToolTip(wanted > captionRoom() ? plainToolTip(m_caption) : QString());
}

void CardRadio::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (isChecked())
        paintBox(&painter, rect(), tokens.accentSoft, isEnabled() ? tokens.accent : tokens.line, metrics::radiusCard,
                 2);
    else
        paintBox(&painter, rect(), underMouse() ? tokens.bgHover : tokens.bgRaised, tokens.lineButton,
                 metrics::radiusCard);

    const QColor text = isEnabled() ? tokens.text : tokens.textDisabled;
    const int side = metrics::px(metrics::icon);
    const QRect icon(metrics::space3, (height() - side) / 2, side, side);
    icons::paint(&painter, visual(layoutDirection(), rect(), icon), m_iconName,
                 isEnabled() && isChecked() ? tokens.accentText : text);

    const int markSize = metrics::px(mark);
    const QRect radio(width() - metrics::space3 - markSize, (height() - markSize) / 2, markSize, markSize);
    paintRadioMark(&painter, visual(layoutDirection(), rect(), radio), tokens, isChecked(), isEnabled());

    const int lineHeight = metrics::px(16);
    const int top = height() / 2 - lineHeight;
    const int textWidth = captionRoom();
    const QRect title(textLeft(), top, textWidth, lineHeight);
    painter.setFont(metrics::font(metrics::Type::Small, QFont::DemiBold));
    painter.setPen(text);
    painter.drawText(visual(layoutDirection(), rect(), title), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     QRadioButton::text());
    painter.setFont(metrics::font(metrics::Type::Small));
    painter.setPen(isEnabled() ? tokens.text2 : tokens.textDisabled);
    painter.drawText(visual(layoutDirection(), rect(), title.translated(0, lineHeight)),
                     visualAlignment(layoutDirection(), Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, textWidth));
}

bool CardRadio::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

} // namespace rollbook
