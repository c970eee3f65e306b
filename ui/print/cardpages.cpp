// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardpages.h"

#include "ui/print/printtext.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace rollbook {

namespace {

constexpr int textSize = 95;
constexpr qreal groupGap = 110;
constexpr qreal fieldGap = 24;
constexpr qreal labelShare = 0.28;
constexpr qreal labelGap = 80;
constexpr int thin = 4;

} // namespace

CardPages::CardPages(const QList<PrintGroup> &groups, const PrintFrame &frame, const QPageLayout &paper,
                     PrintOrientation orientation)
    : m_frame(frame),
      m_paper(paper)
{
    m_paper.setOrientation(orientation == PrintOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_body = m_frame.body(printSize(m_paper));
    m_pages << QList<Line>();
    const QFont font = printtext::font(textSize);
    const qreal pitch = printtext::lineHeight(font);
    const qreal labelWidth = m_body.width() * labelShare;
    const int most = qMax(1, int(m_body.height() / pitch) - 1);
    for (const PrintGroup &group : groups) {
        if (!m_pages.last().isEmpty())
            m_top += groupGap;
        const bool lonely = m_top + 3 * pitch + fieldGap > m_body.height(); // no heading without a field below it
        if (lonely && !m_pages.last().isEmpty()) {
            m_pages << QList<Line>();
            m_top = 0;
        }
        add({ .label = group.title, .heading = true }, pitch + fieldGap);
        for (const auto &[label, value] : group.fields) {
            int lines = qMax(printtext::lines(label, font, labelWidth),
                             printtext::lines(value, font, m_body.width() - labelWidth - labelGap));
            for (int first = 0; lines > 0; first += most, lines -= most)
                add({ .label = label, .value = value, .firstLine = first, .lines = qMin(lines, most) },
                    qMin(lines, most) * pitch + fieldGap);
        }
    }
}

void CardPages::add(Line line, qreal height)
{
    if (m_top + height > m_body.height() && !m_pages.last().isEmpty()) {
        m_pages << QList<Line>();
        m_top = 0;
    }
    line.top = m_top;
    m_pages.last() << line;
    m_top += height;
}

void CardPages::paint(QPainter *painter, int page) const
{
    const Tokens &tokens = Tokens::light();
    m_frame.paint(painter, printSize(m_paper), page, count());
    const QFont font = printtext::font(textSize);
    const QFont bold = printtext::font(textSize, QFont::DemiBold);
    const qreal labelWidth = m_body.width() * labelShare;
    const bool mirrored = m_frame.direction == Qt::RightToLeft;
    for (const Line &line : m_pages.at(page)) {
        const qreal height = line.lines * printtext::lineHeight(font);
        const QRectF whole(m_body.left(), m_body.top() + line.top, m_body.width(), height);
        if (line.heading) {
            painter->setPen(tokens.text);
            printtext::draw(painter, whole, line.label, bold, { .direction = m_frame.direction });
            painter->fillRect(QRectF(whole.left(), whole.bottom(), whole.width(), thin), tokens.line);
            continue;
        }
        const QRectF label(mirrored ? whole.right() - labelWidth : whole.left(), whole.top(), labelWidth, height);
        const qreal valueWidth = whole.width() - labelWidth - labelGap;
        const QRectF value(mirrored ? whole.left() : whole.right() - valueWidth, whole.top(), valueWidth, height);
        const printtext::Place place { .direction = m_frame.direction,
                                       .firstLine = line.firstLine,
                                       .mostLines = line.lines };
        painter->setPen(tokens.text2);
        printtext::draw(painter, label, line.label, font, place);
        painter->setPen(tokens.text);
        printtext::draw(painter, value, line.value, font, place);
    }
}

} // namespace rollbook
