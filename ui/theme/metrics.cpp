// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontInfo>

namespace rollbook::metrics {

namespace {

constexpr qreal basePixels = 13;

int step(Type type)
{
    switch (type) {
    case Type::Caption:
        return -2;
    case Type::Small:
        return -1;
    case Type::Body:
        return 0;
    case Type::Title:
        return 2;
    case Type::Page:
        return 7;
    }
    return 0;
}

} // namespace

qreal scale()
{
    const int pixels = QFontInfo(QApplication::font()).pixelSize();
    return pixels <= 14 ? 1 : pixels / basePixels;
}

int px(int length)
{
    return qRound(length * scale());
}

int fontPixels(Type type)
{
    const qreal pixels = QFontInfo(QApplication::font()).pixelSize();
    return qMax(1, qRound(pixels * (basePixels + step(type)) / basePixels));
}

int designLength(int pixels)
{
    return qRound(pixels / scale());
}

QFont font(Type type, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(fontPixels(type));
    font.setWeight(weight);
    return font;
}

} // namespace rollbook::metrics
