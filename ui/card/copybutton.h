// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "ui/card/contact.h"

#include <QPushButton>

namespace rollbook {

/// A button that hands a text to the clipboard.
class CopyButton final : public QPushButton {
    Q_OBJECT
public:
    CopyButton(const QString &text, QWidget *parent);

    /// The key that does the same, for its tooltip.
    void setKeys(const QKeySequence &keys);
    /// It works where there is something to copy and nothing is masked; else it says why not.
    void allow(bool something, const CellFormat &format);
    /// Shows for a moment that it has copied.
    void confirm();

private:
    QKeySequence m_keys;
};

} // namespace rollbook
