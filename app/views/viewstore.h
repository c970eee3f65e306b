// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sharedlist.h"
#include "views/savedview.h"

#include <QObject>

namespace rollbook {

/// The saved views of one connection in one file, which several windows share. Every change is in the file before the
/// call returns, and is made to what the file holds at that moment. A file that cannot be understood whole is set
/// aside.
class ViewStore final : public QObject {
    Q_OBJECT
public:
    /// Where this user's views are kept.
    static QString userFolder();
    /// The file of one connection in such a folder; without an id it is that of the practice data.
    static QString pathOf(const QString &folder, const QString &profileId);

    /// initial: the views as long as there is no file.
    ViewStore(const QString &path, const QList<SavedView> &initial, QObject *parent = nullptr);

    /// Reads the file, or reads it again when another program has changed it meanwhile. FileNotWritable: it is there
    /// and can neither be read nor set aside; what was known stays.
    Result<void> refresh() { return m_list.refresh(); }
    /// In the order that the user gave them.
    const QList<SavedView> &views() const { return m_list.items(); }
    std::optional<SavedView> byId(const QString &id) const;

    // These fail with FileNotWritable; nothing has changed then.

    /// Puts a view at a place, also one that was removed before; -1 is the end.
    Result<void> insert(const SavedView &view, qsizetype place = -1);
    Result<void> append(const QList<SavedView> &views);
    /// Changes a part; nothing happens when it is gone.
    Result<void> update(const QString &id, const std::function<void(SavedView &)> &change);
    Result<void> rename(const QString &id, const QString &name);
    /// A copy below it, under another name; its id.
    Result<QString> duplicate(const QString &id, const QString &name);
    /// Up by negative steps; stops at the ends.
    Result<void> move(const QString &id, int steps);
    Result<void> remove(const QString &id);

    /// Where the file was moved to because it was damaged; empty when it was not.
    QString setAside() const { return m_list.file().setAside(); }

Q_SIGNALS:
    void changed();
    /// The file was damaged, see setAside().
    void wasSetAside();

private:
    SharedList<SavedView> m_list;
};

} // namespace rollbook
