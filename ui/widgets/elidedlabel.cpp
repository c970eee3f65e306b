// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/theme/text.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace rollbook {

namespace {

/// Where the lines of a text begin when it wraps between words.
QList<int> lineStarts(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        starts << line.textStart();
    }
    layout.endLayout();
    return starts;
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

bool ElidedLabel::isElided() const
{
    const int width = contentsRect().width();
    return m_mostLines > 1 ? linesFor(width) > m_mostLines : fontMetrics().horizontalAdvance(text()) > width;
}

void ElidedLabel::setMostLines(int lines)
{
    if (m_mostLines == lines)
        return;
    m_mostLines = lines;
    updateGeometry();
    update();
}

int ElidedLabel::linesFor(int width) const
{
    ensurePolished();
    if (fontMetrics().horizontalAdvance(text()) <= width)
        return 1;
    return int(lineStarts(text(), font(), width).size());
}

QString ElidedLabel::shown() const
{
    const int width = contentsRect().width();
    if (m_mostLines <= 1)
        return fontMetrics().elidedText(text(), m_mode, width);
    const QList<int> starts = lineStarts(text(), font(), width);
    QStringList lines;
    for (qsizetype i = 0; i < qMin<qsizetype>(m_mostLines, starts.size()); ++i) {
        const bool last = i + 1 == m_mostLines || i + 1 == starts.size();
        lines << (last ? fontMetrics().elidedText(text().mid(starts.at(i)), m_mode, width)
                       : text().mid(starts.at(i), starts.at(i + 1) - starts.at(i)).trimmed());
    }
    return lines.join(u'\n');
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(u'\u2026') * 3, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                          isEnabled(), shown(), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace rollbook
