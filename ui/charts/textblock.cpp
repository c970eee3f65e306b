// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rollbook {

namespace {

QStringList wrapped(const QString &text, const QFont &font, qreal width, int mostLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart()).simplified();
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, const QColor &color, qreal width, int mostLines)
    : m_font(font),
      m_color(color),
      m_lineHeight(std::ceil(QFontMetricsF(font).height()) + 2)
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (!plain.isEmpty() && width >= 1)
        m_lines = wrapped(plain, font, width, mostLines);
}

qreal TextBlock::height() const
{
    return m_lineHeight * qreal(m_lines.size());
}

void TextBlock::paint(QPainter *painter, const QRectF &rect, Qt::Alignment alignment) const
{
    painter->save();
    painter->setFont(m_font);
    painter->setPen(m_color);
    painter->setLayoutDirection(QGuiApplication::layoutDirection());
    QRectF line(rect.left(), rect.top(), rect.width(), m_lineHeight);
    for (const QString &text : m_lines) {
        painter->drawText(line, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
        line.translate(0, m_lineHeight);
    }
    painter->restore();
}

} // namespace rollbook
