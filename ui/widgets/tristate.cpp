// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tristate.h"

namespace rollbook {

TriState::TriState(QWidget *parent) : SegmentedControl(parent)
{
    setSmall(true);
    addSegment(tr("Any"));
    setAccented(addSegment(tr("Yes")), true);
    setAccented(addSegment(tr("No")), true);
    connect(this, &SegmentedControl::currentChanged, this, &TriState::valueChanged);
}

std::optional<bool> TriState::value() const
{
    if (current() == 0)
        return std::nullopt;
    return current() == 1;
}

void TriState::setValue(std::optional<bool> value)
{
    setCurrent(value ? (*value ? 1 : 2) : 0);
}

} // namespace rollbook
