// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

namespace rollbook {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(keys.toString(QKeySequence::NativeText));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace rollbook
