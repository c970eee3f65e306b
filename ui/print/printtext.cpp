// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook::printtext {

namespace {

constexpr qreal pitch = 1.45;  ///< of lines, in sizes: there is room for the marks of every script
constexpr qreal ascent = 1.06; ///< from a line's top to where its letters stand
constexpr qreal slack = 2;     ///< so that rounding wraps nothing

void wrap(QTextLayout *layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
}

/// Rows are of one paragraph.
QString oneParagraph(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

} // namespace

QFont font(int size, QFont::Weight weight)
{
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal lineHeight(const QFont &font)
{
    return std::ceil(font.pixelSize() * pitch);
}

qreal width(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(oneParagraph(text))) + slack;
}

qreal widestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    const QStringList words = oneParagraph(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = qMax(widest, width(word, font));
    return widest;
}

int lines(const QString &text, const QFont &font, qreal width)
{
    if (text.isEmpty())
        return 1;
    QTextLayout layout(oneParagraph(text), font);
    wrap(&layout, width, Qt::AlignLeft);
    return layout.lineCount();
}

void draw(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const Place &place)
{
    if (text.isEmpty())
        return;
    const bool right = place.trailing != (place.direction == Qt::RightToLeft);
    QTextLayout layout(oneParagraph(text), font);
    wrap(&layout, rect.width(), (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    const int end =
        place.mostLines < 0 ? layout.lineCount() : qMin(layout.lineCount(), place.firstLine + place.mostLines);
    for (int i = place.firstLine; i < end; ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal top = (i - place.firstLine) * lineHeight(font) + ascent * font.pixelSize() - line.ascent();
        line.draw(painter, rect.topLeft() + QPointF(0, top));
    }
}

} // namespace rollbook::printtext
