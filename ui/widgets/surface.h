// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

namespace rollbook {

/// An area of the window: one flat fill and a separator line on some of its edges.
class Surface : public QFrame {
    Q_OBJECT
public:
    Surface(Token fill, Qt::Edges lines, QWidget *parent = nullptr);
    void setLines(Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    Qt::Edges m_lines;
};

/// A 1 px line between the parts of a bar.
class BarDivider : public QWidget {
    Q_OBJECT
public:
    explicit BarDivider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
