// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace rollbook {

/// Plain text in a picture: wrapped, the last line that is allowed elided. Every line is drawn as one text, so it
/// stays text in the formats that know it.
class TextBlock {
public:
    TextBlock(const QString &text, const QFont &font, const QColor &color, qreal width, int mostLines);

    qreal height() const;
    /// The rectangle's height does not matter. Leading: left, where the layout runs from there.
    void paint(QPainter *painter, const QRectF &rect, Qt::Alignment alignment = Qt::AlignLeading) const;

private:
    QStringList m_lines;
    QFont m_font;
    QColor m_color;
    qreal m_lineHeight;
};

} // namespace rollbook
