// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

/// From now on a core dump of this process and of those that it starts holds headers and registers, but neither heap
/// nor stack: secrets and customers' data are in there while the program runs. The first call of main(). Linux only.
void keepMemoryOutOfCoreDumps();

} // namespace rollbook
