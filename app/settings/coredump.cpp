// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/coredump.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rollbook {

/// See core(5). PR_SET_DUMPABLE would also do, but takes /proc/PID/root from the user, in which desktop portals look up
/// who asks them; and a limit of 0 does not bind a core_pattern that is a pipe. Where /proc cannot be written nothing
/// else can be done, and it is no reason not to start.
void keepMemoryOutOfCoreDumps()
{
#ifdef Q_OS_LINUX
    constexpr char onlyHeaders[] = "0x10";
    const int file = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written = write(file, onlyHeaders, sizeof onlyHeaders - 1);
    close(file);
#endif
}

} // namespace rollbook
