// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

namespace rollbook {

class TriState;

/// Any, Yes, No.
class BooleanEditor final : public FilterEditor {
    Q_OBJECT
public:
    BooleanEditor(const Filter &filter, QWidget *parent);

    bool besideLabel() const override { return true; }
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;

private:
    TriState *m_state;
};

} // namespace rollbook
