// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/dice.h"

#include <QString>

namespace rollbook::sandbox {

/// A person's name with what an e-mail address makes of it.
struct Name {
    QString first;
    QString last;
    QString full;
    QString mailFirst; ///< in plain Latin letters
    QString mailLast;
    bool female = false;
    int people = 0; ///< which list of names it comes from
};

/// A name of a random people, female or male.
Name randomName(Dice &dice);
/// A relative: a new first name, the same last name.
Name randomRelative(Dice &dice, const Name &name);

} // namespace rollbook::sandbox
