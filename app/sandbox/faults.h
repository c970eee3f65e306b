// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QStringList>
#include <optional>

namespace rollbook::sandbox {

/// Ways in which the practice server can misbehave on demand.
enum class Fault {
    Throttle,   ///< 429 with Retry-After
    Cut,        ///< the file breaks half-way
    Expired,    ///< the file's address answers 403 and is fresh after the job is read again
    Html502,    ///< a data page is an HTML error page
    BadJson,    ///< a data page is cut JSON
    JobFail,    ///< the job fails after its second poll
    SlowFile,   ///< 64 KiB/s
    Redirect,   ///< the file's address answers 302 to a third loopback origin
    Replaced,   ///< from this request for a range on the file is another one of the same size
    NoRange,    ///< a request for a range is answered with the whole file
    WrongRange, ///< a request for a range is answered with another one
};

struct FaultSetting {
    Fault fault;
    bool always = false;
    bool operator==(const FaultSetting &) const = default;
};

/// Reads `NAME` or `NAME:always`.
std::optional<FaultSetting> parseFault(const QString &text);
QStringList faultNames();

/// The faults still to come. May be used from several threads.
class Faults {
public:
    void add(FaultSetting setting);
    /// True when the fault is due; a fault that is not "always" is due once.
    bool take(Fault fault);
    /// True when the fault is still to come.
    bool isPending(Fault fault);

private:
    QMutex m_mutex;
    QHash<Fault, bool> m_pending;
};

} // namespace rollbook::sandbox
