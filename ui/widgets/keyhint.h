// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace rollbook {

/// A key sequence as the platform writes it, in a small frame. Hidden from screen readers' names: the control names its
/// key.
class KeyHint : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);
};

} // namespace rollbook
