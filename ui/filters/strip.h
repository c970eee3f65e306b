// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace rollbook {

/// A plain area filled with a token, with separator lines at some of its edges.
class Strip : public QWidget {
    Q_OBJECT
public:
    Strip(Token fill, Qt::Edges lines, QWidget *parent);

    void setLines(Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    Qt::Edges m_lines;
};

} // namespace rollbook
