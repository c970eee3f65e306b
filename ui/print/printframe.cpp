// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printframe.h"

#include "ui/print/printtext.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int titleSize = 140;
constexpr int footSize = 75;
constexpr int gap = 80; ///< between body and footer
constexpr int lineWidth = 5;

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

qreal titleHeight(const QString &title, qreal width)
{
    const QFont font = printtext::font(titleSize, QFont::DemiBold);
    return title.isEmpty() ? 0 : printtext::lines(title, font, width) * printtext::lineHeight(font);
}

qreal footLine()
{
    return printtext::lineHeight(printtext::font(footSize));
}

qreal sentenceHeight(const QString &sentence, qreal width)
{
    return sentence.isEmpty() ? 0 : printtext::lines(sentence, printtext::font(footSize), width) * footLine();
}

} // namespace

QSizeF printSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Inch).size() * printtext::unitsPerInch;
}

QRectF PrintFrame::body(const QSizeF &page) const
{
    const qreal top = title.isEmpty() ? 0 : titleHeight(title, page.width()) + gap / 2.0;
    const qreal foot = footLine() + sentenceHeight(sentence, page.width()) + gap;
    return { 0, top, page.width(), page.height() - top - foot };
}

void PrintFrame::paint(QPainter *painter, const QSizeF &page, int number, int count) const
{
    const Tokens &tokens = Tokens::light();
    const QFont foot = printtext::font(footSize);
    painter->setPen(tokens.text);
    printtext::draw(painter, QRectF(QPointF(), page), title, printtext::font(titleSize, QFont::DemiBold),
                    { .direction = direction });
    const qreal sentences = sentenceHeight(sentence, page.width());
    QRectF line(0, page.height() - footLine() - sentences, page.width(), sentences);
    painter->fillRect(QRectF(0, line.top() - gap / 4.0, page.width(), lineWidth), tokens.line);
    painter->setPen(tokens.text2);
    printtext::draw(painter, line, sentence, foot, { .direction = direction });
    line = QRectF(0, page.height() - footLine(), page.width(), footLine());
    painter->setPen(tokens.text3);
    printtext::draw(painter, line, origin, foot, { .direction = direction });
    //: the foot of a printed page
    const QString place = PrintText::tr("Page %1 of %2").arg(locale.toString(number + 1), locale.toString(count));
    printtext::draw(painter, line, place, foot, { .trailing = true, .direction = direction });
}

} // namespace rollbook
