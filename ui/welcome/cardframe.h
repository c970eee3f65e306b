// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

namespace rollbook {

/// A card: raised, with rounded corners and a line around it. Cards are kept for choices.
class CardFrame : public QFrame {
    Q_OBJECT
public:
    CardFrame(Token line, int lineWidth, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_line;
    int m_lineWidth;
};

} // namespace rollbook
