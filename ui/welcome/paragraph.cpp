// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/paragraph.h"

#include "ui/theme/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace rollbook {

namespace {

/// Breaks the text of the layout into lines of at most width, and returns how many there are.
int breakLines(QTextLayout *layout, int width, int step)
{
    layout->beginLayout();
    int lines = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, lines * step + (step - line.height()) / 2 });
        ++lines;
    }
    layout->endLayout();
    return lines;
}

QTextOption optionFor(Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

Paragraph::Paragraph(const QString &text, const ParagraphLook &look, QWidget *parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // with it QLabel keeps its height for width through every change
    setFont(metrics::font(look.type));
    setText(text);
}

int Paragraph::iconRoom() const
{
    return m_look.icon.isEmpty() ? 0 : metrics::px(m_look.iconSide) + m_look.iconGap;
}

int Paragraph::lineStep() const
{
    return metrics::px(m_look.lineHeight);
}

QSize Paragraph::sizeHint() const
{
    const int width = iconRoom() + QFontMetrics(metrics::font(m_look.type)).horizontalAdvance(text()) + 1;
    return { width, lineStep() * m_look.leastLines };
}

QSize Paragraph::minimumSizeHint() const
{
    const QFontMetrics font(metrics::font(m_look.type));
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, font.horizontalAdvance(word));
    return { iconRoom() + widest + 1, lineStep() * m_look.leastLines };
}

int Paragraph::heightForWidth(int width) const
{
    QTextLayout layout(text(), metrics::font(m_look.type));
    layout.setTextOption(optionFor(layoutDirection()));
    return lineStep() * qMax(m_look.leastLines, breakLines(&layout, width - iconRoom(), lineStep()));
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = tokensOf(this).*m_look.color;
    if (!m_look.icon.isEmpty()) {
        const int side = metrics::px(m_look.iconSide);
        const QRect icon(0, (lineStep() - side) / 2, side, side);
        icons::paint(&painter, visual(layoutDirection(), rect(), icon), m_look.icon, color);
    }
    QTextLayout layout(text(), metrics::font(m_look.type));
    layout.setTextOption(optionFor(layoutDirection()));
    const QRect room = visual(layoutDirection(), rect(), rect().adjusted(iconRoom(), 0, 0, 0));
    breakLines(&layout, room.width(), lineStep());
    painter.setPen(color);
    layout.draw(&painter, room.topLeft());
}

} // namespace rollbook
