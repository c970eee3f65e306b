// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/naventry.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace rollbook {

namespace {

constexpr int inset = 8;

} // namespace

NavEntry::NavEntry(const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent),
      m_iconName(iconName)
{
    setText(label);
    setAccessibleName(label);
    setFont(metrics::font(metrics::Type::Body));
    setFixedHeight(metrics::px(metrics::sidebarEntry));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void NavEntry::setFace(const QString &iconName, const QString &label)
{
    m_iconName = iconName;
    setText(label);
    setAccessibleName(label);
    setCompact(m_compact);
}

void NavEntry::setCaption(const QString &caption)
{
    if (m_caption == caption)
        return;
    m_caption = caption;
    setAccessibleDescription(caption);
    refreshToolTip();
    update();
}

void NavEntry::setRing(bool shown, double share)
{
    if (m_ring == shown && qFuzzyCompare(1 + m_share, 1 + share))
        return;
    m_ring = shown;
    m_share = share;
    update();
}

void NavEntry::setCompact(bool compact)
{
    m_compact = compact;
    refreshToolTip();
    updateGeometry();
    update();
}

void NavEntry::setCaptionFresh(bool fresh)
{
    m_captionFresh = fresh;
    update();
}

void NavEntry::setHint(const QString &hint)
{
    m_hint = hint;
    refreshToolTip();
}

void NavEntry::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void NavEntry::setLabel(const QString &label)
{
    setText(label);
    setShortcut({}); // an ampersand in a name is no key
    setAccessibleName(label);
    refreshToolTip();
}

void NavEntry::refreshToolTip()
{
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    const bool hidden = m_compact || QFontMetrics(widest).horizontalAdvance(text()) > labelRoom();
    QStringList lines;
    if (hidden)
        lines << text();
    if (!m_hint.isEmpty())
        lines << m_hint;
    setToolTip(plainToolTip(lines.join(u'\n')));
}

void NavEntry::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    refreshToolTip();
}

int NavEntry::captionRoom() const
{
    const QFontMetrics caption(metrics::font(metrics::Type::Caption));
    return m_caption.isEmpty() ? 0 : caption.horizontalAdvance(m_caption) + inset;
}

int NavEntry::labelRoom() const
{
    return width() - (inset + 2 + metrics::px(metrics::icon) + inset) - inset - captionRoom();
}

QSize NavEntry::sizeHint() const
{
    return { m_compact ? metrics::px(40) : metrics::px(metrics::sidebarWidth - 16), height() };
}

QSize NavEntry::minimumSizeHint() const
{
    return { metrics::px(40), height() };
}

void NavEntry::paintMark(QPainter *painter, const QRect &box) const
{
    const Tokens &tokens = tokensOf(this);
    if (!m_ring) {
        icons::paint(painter, box, m_iconName, isChecked() ? tokens.accentText : tokens.text2);
        return;
    }
    paintRing(painter, QRectF(box).adjusted(2, 2, -2, -2), tokens, m_share, 2.2);
}

void NavEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    const QRectF frame = QRectF(rect()).adjusted(2, 0.5, -2, -0.5);
    if (isChecked())
        paintBox(&painter, frame, tokens.bgActiveSide, tokens.line, metrics::radiusControl);
    else if (underMouse() && isEnabled())
        paintBox(&painter, frame, tokens.bgHoverSide, {}, metrics::radiusControl);
    if (hasFocus())
        paintBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), {}, tokens.focus, metrics::radiusControl, 2);

    const int side = metrics::px(metrics::icon);
    const QRect mark(m_compact ? (width() - side) / 2 : inset + 2, (height() - side) / 2, side, side);
    paintMark(&painter, visual(layoutDirection(), rect(), mark));
    if (m_compact)
        return;

    QFont labelFont = font();
    labelFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    const QFont captionFont = metrics::font(metrics::Type::Caption);
    const int captionWidth = captionRoom();
    const QRect label(mark.right() + 1 + inset, 0, labelRoom(), height());
    painter.setFont(labelFont);
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    painter.drawText(visual(layoutDirection(), rect(), label),
                     visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(labelFont).elidedText(text(), Qt::ElideRight, label.width()));
    painter.setFont(captionFont);
    painter.setPen(m_captionFresh ? tokens.text2 : tokens.text3);
    const QRect caption(width() - inset - captionWidth, 0, captionWidth, height());
    painter.drawText(visual(layoutDirection(), rect(), caption),
                     visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter), m_caption);
}

} // namespace rollbook
