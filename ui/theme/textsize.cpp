// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QFontInfo>

namespace rollbook {

TextSize::TextSize() : m_font(QApplication::font()) { }

void TextSize::use(int percent)
{
    QFont font = m_font;
    if (percent != 100)
        font.setPixelSize(qRound(QFontInfo(m_font).pixelSize() * percent / 100.0));
    QApplication::setFont(font);
}

} // namespace rollbook
