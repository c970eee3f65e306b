// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokenpill.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int pillHeight = 20;
constexpr int padding = 8;
constexpr int widest = 220;

} // namespace

TokenPill::TokenPill(const QString &id, const QString &label, QWidget *parent)
    : QFrame(parent),
      m_id(id),
      m_remove(new QToolButton(this))
{
    m_remove->setObjectName(u"remove"_s);
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setProperty("measure", u"small"_s);
    m_remove->setProperty("square", true);
    m_remove->setProperty("quiet", true);
    m_remove->setIcon(icons::icon(u"close"_s));
    m_remove->setIconSize(QSize(12, 12) * metrics::scale());
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QAbstractButton::clicked, this, &TokenPill::removeRequested);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLabel(label);
}

QString TokenPill::id() const
{
    return m_id;
}

void TokenPill::setLabel(const QString &label)
{
    m_label = label;
    m_remove->setAccessibleName(tr("Remove %1").arg(label));
    setAccessibleName(label);
    setToolTip(sizeHint().width() >= metrics::px(widest) ? plainToolTip(label) : QString());
    updateGeometry();
    update();
}

QSize TokenPill::sizeHint() const
{
    const int text = QFontMetrics(metrics::font(metrics::Type::Caption)).horizontalAdvance(m_label) + 1;
    const int height = metrics::px(metrics::smallControl);
    return { qMin(padding + text + height - 3, metrics::px(widest)), height };
}

void TokenPill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const int visibleHeight = metrics::px(pillHeight);
    QPainter painter(this);
    paintBox(&painter, QRectF(0, (height() - visibleHeight) / 2, width(), visibleHeight), tokens.bgSubtle, tokens.line,
             visibleHeight / 2.0);
    painter.setFont(metrics::font(metrics::Type::Caption));
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QRect text(padding, 0, width() - padding - height() + 4, height());
    painter.drawText(visual(layoutDirection(), rect(), text), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, text.width()));
}

void TokenPill::resizeEvent(QResizeEvent *event)
{
    const QRect button(width() - height() + 1, 0, height(), height());
    m_remove->setGeometry(visual(layoutDirection(), rect(), button));
    QFrame::resizeEvent(event);
}

} // namespace rollbook
