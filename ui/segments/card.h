// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rollbook {

/// A group of a form on a fill and with a border of its own.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
