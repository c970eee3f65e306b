// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/navcaption.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

namespace rollbook {

QLabel *navCaption(const QString &text, QWidget *parent)
{
    QLabel *caption = plainLabel(text.toUpper(), "caption", "third", parent);
    QFont font = metrics::font(metrics::Type::Caption, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    caption->setFont(font);
    caption->setContentsMargins(8, 16, 8, 6);
    return caption;
}

} // namespace rollbook
