// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kindtile.h"

#include "counts/kinds.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int tileHeight = 30;
constexpr int gap = 6;

QString iconOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return u"bars"_s;
    case ChartKind::StackedBar:
        return u"stack"_s;
    case ChartKind::PercentBar:
        return u"percent"_s;
    case ChartKind::Line:
        return u"line"_s;
    case ChartKind::Pie:
        return u"pie"_s;
    case ChartKind::Donut:
        return u"donut"_s;
    }
    return {};
}

QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return u"chart.kind.bar"_s;
    case ChartKind::StackedBar:
        return u"chart.kind.stacked"_s;
    case ChartKind::PercentBar:
        return u"chart.kind.percent"_s;
    case ChartKind::Line:
        return u"chart.kind.line"_s;
    case ChartKind::Pie:
        return u"chart.kind.pie"_s;
    case ChartKind::Donut:
        return u"chart.kind.donut"_s;
    }
    return {};
}

QFont fontOf(bool checked)
{
    return metrics::font(metrics::Type::Small, checked ? QFont::DemiBold : QFont::Normal);
}

} // namespace

KindTile::KindTile(ChartKind kind, QWidget *parent) : QRadioButton(Kinds::kindLabel(kind), parent), m_kind(kind)
{
    setObjectName(nameOf(kind));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KindTile::setReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(plainToolTip(reason));
    setAccessibleDescription(reason);
}

QSize KindTile::sizeHint() const
{
    const int text = QFontMetrics(fontOf(true)).horizontalAdvance(QRadioButton::text());
    return { 2 * metrics::space2 + metrics::px(metrics::icon) + gap + text, metrics::px(tileHeight) };
}

QSize KindTile::minimumSizeHint() const
{
    return { 3 * metrics::px(metrics::icon), metrics::px(tileHeight) };
}

QRect KindTile::textRect() const
{
    const int left = metrics::space2 + metrics::px(metrics::icon) + gap;
    return { left, 0, qMax(0, width() - left - metrics::space1), height() };
}

void KindTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    QColor color = isChecked() ? tokens.accentText : underMouse() ? tokens.text : tokens.text2;
    if (!isEnabled()) {
        color = tokens.textDisabled;
        paintBox(&painter, rect(), {}, tokens.line, metrics::radiusControl);
    } else if (isChecked()) {
        paintBox(&painter, rect(), tokens.bgSelect, tokens.accent, metrics::radiusControl, 2);
    } else {
        const QColor fill = isDown() ? tokens.bgTrack : underMouse() ? tokens.bgHover : tokens.bgButton;
        paintBox(&painter, rect(), fill, tokens.lineButton, metrics::radiusControl);
    }

    const int side = metrics::px(metrics::icon);
    const QRect icon(metrics::space2, (height() - side) / 2, side, side);
    icons::paint(&painter, visual(layoutDirection(), rect(), icon), iconOf(m_kind), color);
    painter.setFont(fontOf(isChecked()));
    painter.setPen(color);
    painter.drawText(visual(layoutDirection(), rect(), textRect()),
                     visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect().width()));
}

bool KindTile::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

bool KindTile::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()
        && QFontMetrics(fontOf(isChecked())).horizontalAdvance(text()) > textRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QRadioButton::event(event);
}

} // namespace rollbook
