// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrecord.h"
#include "files/claims.h"

class QSqlQuery;

namespace rollbook {

/// The exports of all connections in one SQLite file, which the window and the command share. Not thread-safe.
/// What a function has stored survives the end of the program at any moment.
class ExportStore {
public:
    /// The user's file, which the window and the command share.
    static QString userPath();
    /// The file and its folder are made by open().
    explicit ExportStore(const QString &path);
    ~ExportStore();
    Q_DISABLE_COPY_MOVE(ExportStore)

    /// A file that is damaged or of a newer version is set aside, never deleted, and the store begins empty. Fails
    /// where nothing can be stored at all; the other functions fail as well then.
    Result<void> open();
    /// Where open() has moved a file that it could not use; empty: there was none.
    QString setAside() const { return m_setAside; }

    /// Newest first. Records that cannot be read are left out and stay in the file.
    Result<QList<ExportRecord>> records() const;
    std::optional<ExportRecord> record(int id) const;
    /// Of all records, newest first; without reading them.
    Result<QList<int>> ids() const;
    /// Whether another program has changed the file since this was asked last, or since open().
    bool changedElsewhere();
    /// Gives the new record's id. FileExists when another export that is not final has the same target.
    Result<int> add(const ExportRecord &record);
    /// Like add(), for a record that is there.
    Result<void> save(const ExportRecord &record);
    Result<void> remove(int id);
    /// Gives these records their places anew, the first becomes the oldest. Others keep theirs.
    Result<void> reorder(const QList<int> &ids);

    /// Makes this object the only one that runs the export. False: another one runs it, here or in another program; a
    /// claim ends with its program.
    bool claim(int id);
    void release(int id);

private:
    enum class Fitness { Good, Unusable, Unreachable };
    Fitness connect();
    Fitness prepare();
    void disconnect();
    bool moveAside();
    Result<void> run(QSqlQuery &query) const;
    QSqlQuery query() const;

    QString m_path;
    QString m_name; ///< of the connection
    QString m_setAside;
    qint64 m_seen = 0; ///< SQLite's number of the content as others left it
    Claims m_claims;
};

} // namespace rollbook
