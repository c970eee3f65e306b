// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/screenmask.h"

namespace rollbook {

ScreenMask *ScreenMask::get()
{
    static ScreenMask mask;
    return &mask;
}

void ScreenMask::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT changed(on);
}

} // namespace rollbook
