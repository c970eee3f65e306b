// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedules/schedule.h"

#include "files/sharedlist.h"

#include <QObject>

namespace rollbook {

/// The user's schedules in one file, which several windows share. Every change is in the file before the call returns,
/// and is made to what the file holds at that moment. A file that cannot be understood whole is set aside.
class ScheduleStore final : public QObject {
    Q_OBJECT
public:
    /// Where this user's schedules are kept, beside the exports.
    static QString userPath();

    explicit ScheduleStore(const QString &path, QObject *parent = nullptr);

    /// Reads the file, or reads it again when another program has changed it meanwhile. FileNotWritable: it is there
    /// and can neither be read nor set aside; what was known stays.
    Result<void> refresh() { return m_list.refresh(); }
    /// In the order in which they were made.
    const QList<Schedule> &schedules() const { return m_list.items(); }
    std::optional<Schedule> byId(const QString &id) const;

    // These fail with FileNotWritable; nothing has changed then.

    /// Adds it, or takes the place of the one with its id.
    Result<void> put(const Schedule &schedule);
    /// Gives one that was removed its old place.
    Result<void> insert(qsizetype place, const Schedule &schedule);
    /// Changes a part; nothing happens when it is gone.
    Result<void> update(const QString &id, const std::function<void(Schedule &)> &change);
    Result<void> remove(const QString &id);

    /// Whether this program is the one that runs the schedules. It then is until it ends.
    bool claim() { return m_list.file().claim(); }
    /// Where the file was moved to because it was damaged; empty when it was not.
    QString setAside() const { return m_list.file().setAside(); }

Q_SIGNALS:
    void changed();
    /// The file was damaged, see setAside().
    void wasSetAside();

private:
    SharedList<Schedule> m_list;
};

} // namespace rollbook
