// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QFrame>
#include <QRectF>

namespace rollbook {

/// What the tooltip of a bar says; plain texts.
struct TipText {
    struct Line {
        QColor color; ///< invalid: no square
        QString name;
        QString count;
        QString share;
        bool pointed = false; ///< the part under the mouse

        friend bool operator==(const Line &, const Line &) = default;
    };
    QString title;
    QList<Line> lines;
    QString total; ///< empty where the only line says it
    QString note;

    QString plain() const; ///< all of it, line by line

    friend bool operator==(const TipText &, const TipText &) = default;
};

/// series -1: no part of the bar is pointed at.
TipText tipText(const ChartDrawing &drawing, const Tokens &tokens, int bar, int series, const QString &note);

/// Left or right of the anchor, inside the area, where it hides as little as possible of what lies there.
QPoint tipPlace(const QSize &tip, const QRect &area, const QRectF &anchor, const QList<QRectF> &obstacles);

/// The tooltip of a chart: a plain frame inside it that lets the mouse through.
class ChartTip final : public QFrame {
    Q_OBJECT
public:
    explicit ChartTip(QWidget *parent);

    void setText(const TipText &text);
    const TipText &text() const { return m_text; }
    /// As wide as its lines, at most `widest`: longer names are elided, the note is wrapped.
    void fit(int widest);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int countWidth() const;
    int shareWidth() const;
    int nameLeft() const;
    int noteHeight(int width) const;

    TipText m_text;
    QFont m_font;
    QFont m_strongFont;
};

} // namespace rollbook
