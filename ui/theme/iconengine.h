// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>

namespace rollbook {

/// Draws one line icon in a token's present colour.
class IconEngine : public QIconEngine {
public:
    IconEngine(const QString &name, Token token, Token onToken);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Token m_token;
    Token m_onToken;
};

} // namespace rollbook
