// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/savegroup.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int padding = 10;
constexpr int iconGap = 6;

} // namespace

SaveGroup::SaveGroup(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    for (const chartpicture::Format format : formats()) {
        const QString suffix = chartpicture::suffix(format);
        auto *button = new QPushButton(suffix.toUpper(), this);
        button->setObjectName(u"chart.save."_s + suffix);
        button->setAccessibleName(tr("Save image as %1").arg(suffix.toUpper()));
        connect(button, &QPushButton::clicked, this, [this, format] { Q_EMIT chosen(format); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    shape();
    setBlocked({});
}

QList<chartpicture::Format> SaveGroup::formats()
{
    return { chartpicture::Format::Png, chartpicture::Format::Svg, chartpicture::Format::Pdf };
}

void SaveGroup::setBlocked(const QString &reason)
{
    setToolTip(reason);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setToolTip(reason.isEmpty() ? button->accessibleName() : reason);
}

QString SaveGroup::label() const
{
    return tr("Save image as");
}

int SaveGroup::labelWidth() const
{
    const QFontMetrics font(metrics::font(metrics::Type::Small));
    return padding + metrics::px(metrics::buttonIcon) + iconGap + font.horizontalAdvance(label()) + padding;
}

/// Style sheets know left and right only, so the round end is told for each direction.
void SaveGroup::shape()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 0 : labelWidth(), 0, mirrored ? labelWidth() : 0, 0);
    for (QPushButton *button : std::as_const(m_buttons)) {
        const QString inner = mirrored ? u"inner-mirrored"_s : u"inner"_s;
        const QString end = mirrored ? u"left"_s : u"right"_s;
        setStyleProperty(button, "joined", button == m_buttons.last() ? end : inner);
    }
}

void SaveGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        shape();
    QWidget::changeEvent(event);
}

void SaveGroup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), isEnabled() ? tokens.bgSubtle : QColor(), isEnabled() ? tokens.lineButton : tokens.line,
             metrics::radiusControl);
    const int side = metrics::px(metrics::buttonIcon);
    const QRect icon(padding, (height() - side) / 2, side, side);
    const QColor color = isEnabled() ? tokens.text2 : tokens.textDisabled;
    icons::paint(&painter, visual(layoutDirection(), rect(), icon), u"image"_s, color);
    const int left = icon.right() + 1 + iconGap;
    const QRect text(left, 0, labelWidth() - padding - left, height());
    painter.setFont(metrics::font(metrics::Type::Small));
    painter.setPen(color);
    painter.drawText(visual(layoutDirection(), rect(), text), Qt::AlignCenter | Qt::TextDontClip, label());
}

} // namespace rollbook
