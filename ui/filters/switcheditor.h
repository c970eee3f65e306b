// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

namespace rollbook {

class Switch;

/// A boolean that is sent as true or not at all.
class SwitchEditor final : public FilterEditor {
    Q_OBJECT
public:
    SwitchEditor(const Filter &filter, QWidget *parent);

    bool besideLabel() const override { return true; }
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;

private:
    Switch *m_switch;
};

} // namespace rollbook
