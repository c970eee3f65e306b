// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbody.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int gap = 4;
constexpr int padding = 8;
constexpr int widest = 260;

QFont keyFont()
{
    return metrics::font(metrics::Type::Small);
}

QFont valueFont()
{
    return metrics::font(metrics::Type::Small, QFont::Medium);
}

} // namespace

ChipBody::ChipBody(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipBody::setParts(const QString &key, const QString &value)
{
    m_key = value.isEmpty() ? key : QString(key + u':');
    m_value = value;
    setAccessibleName(value.isEmpty() ? m_key : QString(m_key + u' ' + value));
    const bool elided = padding + keyWidth() + gap + valueWidth() > metrics::px(widest);
    setToolTip(elided ? plainToolTip(accessibleName()) : QString());
    updateGeometry();
    update();
}

QSize ChipBody::sizeHint() const
{
    const int width = padding + keyWidth() + (m_value.isEmpty() ? gap : gap + valueWidth() + 2);
    return { qMin(width, metrics::px(widest)), metrics::px(metrics::smallControl) };
}

void ChipBody::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setFont(keyFont());
    painter.setPen(tokens.text2);
    const QRect key(padding, 0, qMin(keyWidth(), width() - padding), height());
    painter.drawText(visual(layoutDirection(), rect(), key), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     QFontMetrics(keyFont()).elidedText(m_key, Qt::ElideRight, key.width()));
    painter.setFont(valueFont());
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QRect value(key.right() + 1 + gap, 0, width() - key.right() - 1 - gap, height());
    painter.drawText(visual(layoutDirection(), rect(), value), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     QFontMetrics(valueFont()).elidedText(m_value, Qt::ElideRight, value.width()));
}

void ChipBody::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

int ChipBody::keyWidth() const
{
    return QFontMetrics(keyFont()).horizontalAdvance(m_key) + 1;
}

int ChipBody::valueWidth() const
{
    return QFontMetrics(valueFont()).horizontalAdvance(m_value) + 1;
}

} // namespace rollbook
