// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sharedfile.h"
#include "report/report.h"
#include "views/sight.h"

namespace rollbook {

/// What was in sight of a connection last.
struct LastSight {
    Sight sight;
    bool edited = false; ///< it differs from the view that it came from
    bool formOpen = false;

    friend bool operator==(const LastSight &, const LastSight &) = default;
};

QByteArray lastSightText(const LastSight &last);
/// What lastSightText() wrote; nullopt when it is not understood whole.
std::optional<LastSight> lastSightFromText(const QByteArray &text);

/// What may be kept without having been asked to: filters that were chosen from what is offered. What was typed (a
/// name, an address, numbers of people) is left out, and so is what tells about a person.
ViewState withoutTyped(const Report &report, ViewState state);

/// The file of one connection.
class LastSightFile {
public:
    /// Beside the connection's saved views; see ViewStore.
    static QString pathOf(const QString &folder, const QString &profileId);

    explicit LastSightFile(const QString &path) : m_file(path) { }

    /// Nothing when there is none, or when it was damaged: then it is set aside.
    std::optional<LastSight> read();
    /// Empty when it was not damaged.
    QString setAside() const { return m_file.setAside(); }
    Result<void> write(const LastSight &last);
    void remove() { m_file.remove(); }

private:
    SharedFile m_file;
};

} // namespace rollbook
