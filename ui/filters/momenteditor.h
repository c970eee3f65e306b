// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

namespace rollbook {

class MomentField;

/// One exact time in the connection's zone.
class MomentEditor final : public FilterEditor {
    Q_OBJECT
public:
    MomentEditor(const Filter &filter, const FilterContext &context, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
    void setInvalid(bool invalid) override;

private:
    void edit();

    FilterContext m_context;
    MomentField *m_field;
    std::optional<FilterValue> m_value; ///< as it came, until it is edited
};

} // namespace rollbook
