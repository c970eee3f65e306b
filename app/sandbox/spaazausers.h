// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/spaazaindex.h"

namespace rollbook::sandbox {

/// The people of the chain.
SpaazaIndex spaazaUsers(quint64 seed, int people, const QDateTime &now);

/// The id of the user with that number.
QString spaazaUserId(int number);

} // namespace rollbook::sandbox
