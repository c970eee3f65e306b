// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmentedcontrol.h"

#include <optional>

namespace rollbook {

/// Any, Yes or No; Any is no value.
class TriState : public SegmentedControl {
    Q_OBJECT
public:
    explicit TriState(QWidget *parent = nullptr);

    std::optional<bool> value() const;
    void setValue(std::optional<bool> value);

Q_SIGNALS:
    void valueChanged();
};

} // namespace rollbook
