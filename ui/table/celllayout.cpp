// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celllayout.h"

#include <QTextOption>

namespace rollbook {

namespace {

QStaticText staticText(const QString &text, const QFont &font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Right-to-left text without a width would be laid out at the far end of an endless line.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    result.setTextOption(option);
    result.prepare({}, font);
    return result;
}

QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

/// Sets text and the size of textBox; true when it had to be cut.
bool fit(CellPart *part, const QString &text, const TableFonts &fonts, qreal room, qreal *fullWidth)
{
    const QFont &font = fonts.font(part->font);
    const QString line = oneLine(text);
    part->text = staticText(line, font);
    *fullWidth = part->text.size().width();
    const bool elided = room >= 0 && *fullWidth > room;
    if (elided)
        part->text = staticText(fonts.metrics(part->font).elidedText(line, Qt::ElideRight, room), font);
    part->textBox.setSize(part->text.size());
    return elided;
}

void place(CellPart *part, qreal x, qreal height)
{
    part->textBox.moveTo(x, qRound((height - part->textBox.height()) / 2));
}

} // namespace

qreal addText(CellLayout *layout, CellPart part, const QString &text, const TableFonts &fonts, qreal x, qreal room,
              qreal height)
{
    qreal fullWidth = 0;
    layout->elided |= fit(&part, text, fonts, room, &fullWidth);
    place(&part, x, height);
    layout->width = qMax(layout->width, x + fullWidth);
    const qreal taken = part.textBox.width();
    layout->parts.append(std::move(part));
    return taken;
}

qreal addLabel(CellLayout *layout, CellPart part, const QString &text, const TableFonts &fonts, qreal x, qreal room,
               qreal height, qreal inset)
{
    qreal fullWidth = 0;
    layout->elided |= fit(&part, text, fonts, room < 0 ? room : qMax(0.0, room - 2 * inset), &fullWidth);
    const qreal taken = qCeil(part.textBox.width() + 2 * inset);
    place(&part, x + (taken - part.textBox.width()) / 2, height);
    part.box = QRectF(x, qRound((height - part.box.height()) / 2), taken, part.box.height());
    layout->width = qMax(layout->width, x + fullWidth + 2 * inset);
    layout->parts.append(std::move(part));
    return taken;
}

} // namespace rollbook
