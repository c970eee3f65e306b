// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace rollbook {

/// An icon of 16 px beside the words that say the same; it follows the theme and is silent for screen readers.
class Glyph final : public QWidget {
    Q_OBJECT
public:
    explicit Glyph(const QString &iconName, Token token = &Tokens::text3, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Token m_token;
};

} // namespace rollbook
