// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/snapshot.h"
#include "exports/exportqueue.h"
#include "rows/rowsource.h"
#include "ui/filters/filtertext.h"

namespace rollbook {

/// A view whose rows are to be compared with earlier ones.
struct CompareOffer {
    Report report = {};
    Query query = {};                ///< of the view
    QList<TableColumn> columns = {}; ///< as the view shows them
    FilterContext context = {};
    QString folder = {}; ///< where files are looked for and saved
    QString connection = {};
};

/// What the view is compared with.
struct EarlierSide {
    QString name = {}; ///< of the file, without folder
    QString path = {};
    QString snapshot = {};           ///< its id; then there is no path
    QDateTime asOf = {};             ///< invalid: when the file was saved
    std::optional<Query> query = {}; ///< what was asked then; nullopt: nobody knows
    QString words = {};              ///< the filter as a sentence, where the query is not known
    qint64 rows = -1;                ///< -1: not known
    bool incomplete = false;         ///< the receipt says that it is not what was promised
    bool touched = false;            ///< the file is not the one that was exported

    friend bool operator==(const EarlierSide &, const EarlierSide &) = default;
};

/// Exports of this report that can be read, newest first.
QList<EarlierSide> earlierExports(const QList<ExportEntry> &newestFirst, const QString &profileId,
                                  const QString &reportId);

/// A snapshot of the report; without a path.
EarlierSide sideOf(const Snapshot &snapshot);

/// A file that somebody chose, with what the exports or a receipt beside it tell of it. Looks at the disk.
EarlierSide chosenFile(const QString &path, const QList<EarlierSide> &exports);

} // namespace rollbook
