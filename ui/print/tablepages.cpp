// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tablepages.h"

#include "ui/print/printtext.h"
#include "ui/theme/tokens.h"

#include <QDeadlineTimer>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int textSize = 85;
constexpr qreal rowPadding = 22; ///< above and below the text
constexpr int thin = 4;
constexpr int thick = 8;

qreal heightOf(int lines, const QFont &font)
{
    return lines * printtext::lineHeight(font) + 2 * rowPadding;
}

} // namespace

TablePages::TablePages(PrintTable table, PrintFrame frame, const QPageLayout &paper, PrintOrientation orientation)
    : m_table(std::move(table)),
      m_frame(std::move(frame)),
      m_paper(paper),
      m_orientation(orientation),
      m_font(printtext::font(textSize)),
      m_bold(printtext::font(textSize, QFont::DemiBold)),
      m_needs(m_table.columns.size())
{
    for (qsizetype i = 0; i < m_needs.size(); ++i)
        m_needs[i].natural = m_needs[i].least = printtext::widestWord(m_table.columns.at(i).title, m_bold);
}

bool TablePages::advance(const QDeadlineTimer &deadline)
{
    while (m_rows.size() < m_table.rows) {
        measure(m_rows.size());
        if (deadline.hasExpired())
            return false;
    }
    if (m_strips.isEmpty())
        plan();
    while (m_placed < m_rows.size()) {
        place(m_placed++);
        if (deadline.hasExpired())
            return m_placed == m_rows.size();
    }
    return true;
}

int TablePages::progress() const
{
    return m_table.rows == 0 ? 100 : int((m_rows.size() + m_placed) * 50 / m_table.rows);
}

void TablePages::measure(qsizetype row)
{
    m_rows << m_table.texts(row);
    for (qsizetype i = 0; i < m_needs.size(); ++i) {
        const QString &text = m_rows.last().at(i);
        const qreal natural = printtext::width(text, m_font);
        if (natural <= m_needs.at(i).least)
            continue;
        m_needs[i].natural = qMax(m_needs.at(i).natural, natural);
        m_needs[i].least = qMax(m_needs.at(i).least, printtext::widestWord(text, m_font));
    }
}

void TablePages::plan()
{
    if (m_orientation != PrintOrientation::Automatic)
        m_paper.setOrientation(m_orientation == PrintOrientation::Landscape ? QPageLayout::Landscape
                                                                            : QPageLayout::Portrait);
    else {
        m_paper.setOrientation(QPageLayout::Portrait);
        if (!fitsUnwrapped(m_needs, printSize(m_paper).width()))
            m_paper.setOrientation(QPageLayout::Landscape);
    }
    m_body = m_frame.body(printSize(m_paper));
    m_strips = planStrips(m_table.columns, m_needs, m_body.width());
    int lines = 1;
    for (const PrintStrip &strip : std::as_const(m_strips))
        for (qsizetype i = 0; i < strip.columns.size(); ++i)
            lines = qMax(lines,
                         printtext::lines(m_table.columns.at(strip.columns.at(i)).title, m_bold,
                                          strip.widths.at(i) - 2 * printPadding));
    m_headerHeight = heightOf(lines, m_bold);
    m_pages << QList<Slice>();
    m_left = m_body.height() - m_headerHeight;
}

/// The same on all sheets, so that they can be laid side by side.
int TablePages::linesOf(qsizetype row) const
{
    int most = 1;
    for (const PrintStrip &strip : m_strips)
        for (qsizetype i = 0; i < strip.columns.size(); ++i) {
            const qreal width = strip.widths.at(i) - 2 * printPadding;
            const int column = strip.columns.at(i);
            if (m_needs.at(column).natural > width)
                most = qMax(most, printtext::lines(m_rows.at(row).at(column), m_font, width));
        }
    return most;
}

void TablePages::place(qsizetype row)
{
    int lines = linesOf(row);
    const qreal whole = m_body.height() - m_headerHeight;
    if (heightOf(lines, m_font) > m_left && !m_pages.last().isEmpty()) {
        m_pages << QList<Slice>();
        m_left = whole;
    }
    const int most = qMax(1, int((whole - 2 * rowPadding) / printtext::lineHeight(m_font)));
    for (int first = 0; lines > 0; first += most, lines -= most) {
        if (first > 0) {
            m_pages << QList<Slice>();
            m_left = whole;
        }
        const int here = qMin(lines, most);
        m_pages.last() << Slice { row, first, here };
        m_left -= heightOf(here, m_font);
    }
}

QRectF TablePages::cell(const QRectF &area, const PrintStrip &strip, qsizetype at, qreal before) const
{
    const qreal width = strip.widths.at(at);
    const qreal x = m_frame.direction == Qt::RightToLeft ? area.right() - before - width : area.left() + before;
    return QRectF(x, area.top(), width, area.height()).adjusted(printPadding, rowPadding, -printPadding, -rowPadding);
}

void TablePages::paintHeader(QPainter *painter, const QRectF &area, const PrintStrip &strip) const
{
    const Tokens &tokens = Tokens::light();
    painter->fillRect(area, tokens.bgSubtle);
    painter->fillRect(QRectF(area.left(), area.bottom() - thick, area.width(), thick), tokens.lineControl);
    painter->setPen(tokens.text2);
    qreal before = 0;
    for (qsizetype i = 0; i < strip.columns.size(); ++i) {
        const PrintColumn &column = m_table.columns.at(strip.columns.at(i));
        printtext::draw(painter, cell(area, strip, i, before), column.title, m_bold,
                        { .trailing = column.trailing, .direction = m_frame.direction });
        before += strip.widths.at(i);
    }
}

void TablePages::paintSlice(QPainter *painter, const QRectF &area, const PrintStrip &strip, const Slice &slice) const
{
    const Tokens &tokens = Tokens::light();
    painter->setPen(tokens.text);
    qreal before = 0;
    for (qsizetype i = 0; i < strip.columns.size(); ++i) {
        const int column = strip.columns.at(i);
        printtext::draw(painter, cell(area, strip, i, before), m_rows.at(slice.row).at(column), m_font,
                        { .trailing = m_table.columns.at(column).trailing,
                          .direction = m_frame.direction,
                          .firstLine = slice.firstLine,
                          .mostLines = slice.lines });
        before += strip.widths.at(i);
    }
    painter->fillRect(QRectF(area.left(), area.bottom() - thin, area.width(), thin), tokens.line);
}

void TablePages::paint(QPainter *painter, int page) const
{
    const PrintStrip &strip = m_strips.at(page % m_strips.size());
    m_frame.paint(painter, printSize(m_paper), page, count());
    QRectF area(m_body.left(), m_body.top(), m_body.width(), m_headerHeight);
    paintHeader(painter, area, strip);
    for (const Slice &slice : m_pages.at(page / m_strips.size())) {
        area = QRectF(area.left(), area.bottom(), area.width(), heightOf(slice.lines, m_font));
        paintSlice(painter, area, strip, slice);
    }
}

} // namespace rollbook
