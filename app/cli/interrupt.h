// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rollbook::cli {

/// Turns Ctrl+C and a polite request to end into a signal of the event loop. One per program.
class Interrupt final : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);

Q_SIGNALS:
    void raised();
};

} // namespace rollbook::cli
