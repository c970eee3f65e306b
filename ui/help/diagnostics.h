// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/eventlog.h"

#include <QMap>

namespace rollbook {

/// What helps to find a fault. It holds no name, no address, no path and no key, so that it can be sent to anybody.
struct Diagnostics {
    QString theme;                                 ///< as it is stored
    QMap<QString, int> connections = {};           ///< how many by service
    QList<std::pair<QString, qint64>> stores = {}; ///< what is kept, and its bytes; -1: there is no such file
    QList<EventLog::Event> events = {};            ///< of the log; what failed last is named
};

/// In English and without the user's number formats: it is read by others.
QString diagnosticsText(const Diagnostics &facts);

} // namespace rollbook
