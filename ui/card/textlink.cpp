// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/textlink.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rollbook {

namespace {

QFont linkFont(bool underlined)
{
    QFont font = metrics::font(metrics::Type::Small);
    font.setUnderline(underlined);
    return font;
}

} // namespace

TextLink::TextLink(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLink::setLink(const QString &text, bool leads)
{
    QString shown = text;
    setEnabled(leads);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(text);
    setText(shown.replace(u'&', QStringLiteral("&&"))); // a letter after & would become a key
    updateGeometry();
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(linkFont(false));
    return { metrics.horizontalAdvance(accessibleName()) + 1, qMax(metrics::smallControl, metrics.height()) };
}

QSize TextLink::minimumSizeHint() const
{
    return { 0, metrics::smallControl };
}

int TextLink::heightForWidth(int width) const
{
    return qMax(metrics::smallControl, int(std::ceil(layOut(width, nullptr))));
}

qreal TextLink::layOut(qreal width, QPainter *painter) const
{
    QTextLayout layout(accessibleName(), linkFont(isEnabled() && (underMouse() || hasFocus())));
    // A number reads from its plus sign on in every window.
    QTextOption option((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, QPointF(0, (this->height() - height) / 2));
    return height;
}

void TextLink::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokens.accentText : tokens.text);
    layOut(width(), &painter);
}

bool TextLink::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace rollbook
