// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QRandomGenerator>

namespace bench {

/// So many people of a town with guests from everywhere: frequent and rare names, marks and particles, e-mails made of
/// the name or of nothing, numbers in every shape, some without one or the other. The same every time.
QList<rollbook::Person> inventedPeople(qsizetype count);

} // namespace bench
