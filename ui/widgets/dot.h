// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace rollbook {

/// A small round mark in a token's colour. It never stands without words beside it.
class Dot : public QWidget {
    Q_OBJECT
public:
    explicit Dot(Token token, QWidget *parent = nullptr, int diameter = 6);

    void setToken(Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token;
};

} // namespace rollbook
