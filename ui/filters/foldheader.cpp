// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/foldheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int lineHeight = 30;
constexpr int gap = 6;

QFont titleFont()
{
    return metrics::font(metrics::Type::Small, QFont::DemiBold);
}

QFont summaryFont()
{
    return metrics::font(metrics::Type::Small);
}

} // namespace

FoldHeader::FoldHeader(const QString &title, QWidget *parent) : QAbstractButton(parent), m_endPadding(metrics::space2)
{
    readers::setFolding(this); // the text is news for readers
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setSummary({});
}

void FoldHeader::setSummary(const QString &summary)
{
    m_summary = summary;
    setAccessibleName(summary.isEmpty() ? text() : tr("%1: %2").arg(text(), summary));
    update();
}

void FoldHeader::setEndPadding(int padding)
{
    m_endPadding = padding;
    update();
}

QSize FoldHeader::sizeHint() const
{
    const int texts =
        QFontMetrics(titleFont()).horizontalAdvance(text()) + QFontMetrics(summaryFont()).horizontalAdvance(m_summary);
    return { texts + metrics::px(metrics::buttonIcon) + 2 * gap + 2 * metrics::space2, metrics::px(lineHeight) };
}

QSize FoldHeader::minimumSizeHint() const
{
    return { metrics::space5, sizeHint().height() };
}

void FoldHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (underMouse())
        paintBox(&painter, rect(), tokens.bgHover, {}, metrics::radiusControl);
    const int side = metrics::px(metrics::buttonIcon);
    const QRect icon(metrics::space2, (height() - side) / 2, side, side);
    icons::paint(&painter, visual(layoutDirection(), rect(), icon),
                 isChecked() ? u"chevron-down"_s : u"chevron-right"_s, tokens.text2);
    const QRect title(icon.right() + 1 + gap, 0, width() - icon.right() - 1 - gap - m_endPadding, height());
    const QFontMetrics titleMetrics(titleFont());
    painter.setFont(titleFont());
    painter.setPen(tokens.text);
    painter.drawText(visual(layoutDirection(), rect(), title), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     titleMetrics.elidedText(text(), Qt::ElideRight, title.width()));
    const QRect summary = title.adjusted(titleMetrics.horizontalAdvance(text()) + gap, 0, 0, 0);
    painter.setFont(summaryFont());
    painter.setPen(tokens.text3);
    painter.drawText(visual(layoutDirection(), rect(), summary), visualAlignment(layoutDirection(), Qt::AlignRight),
                     QFontMetrics(summaryFont()).elidedText(m_summary, Qt::ElideRight, summary.width()));
}

void FoldHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rollbook
