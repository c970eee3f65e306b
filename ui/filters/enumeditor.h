// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QCheckBox;

namespace rollbook {

/// A check list in two columns; a label too long for one takes both.
class EnumEditor final : public FilterEditor {
    Q_OBJECT
public:
    EnumEditor(const Filter &filter, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;

private:
    QList<QCheckBox *> m_boxes; ///< in the order of Filter::choices
};

} // namespace rollbook
