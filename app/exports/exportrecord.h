// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "exports/receipt.h"
#include "net/fileversion.h"
#include "services/service.h"
#include "sheets/risks.h"

namespace rollbook {

/// How far a paged export had been written when its last page was kept. What follows in its part file is cut off.
struct PageCheckpoint {
    qint64 bytes = -1; ///< of the part file; -1: nothing to go on from
    qint64 rows = 0;   ///< in the part file
    qint64 read = 0;   ///< rows that came, repeated ones included: where the next page begins
    qint64 total = -1;
    qint64 lastId = 0;    ///< of the row that came last; ids ascend, so it stands for all that came
    bool again = false;   ///< this is the second attempt
    bool changed = false; ///< the rows changed meanwhile

    friend bool operator==(const PageCheckpoint &, const PageCheckpoint &) = default;
};

/// What an export has got so far: enough to go on after the program was killed.
struct ExportWork {
    bool posted = false;      ///< the request was handed to the network; without a ticket it may have arrived or not
    bool mayPostAnew = false; ///< the user asked again: should the service have lost the export, it may be requested
    std::optional<ExportTicket> ticket = {};
    QString partPath = {};
    FileVersion version = {}; ///< of the bytes in the part file
    PageCheckpoint pages = {};
    QDateTime asOf = {};                       ///< when the service was asked for the rows, in the connection's zone
    qint64 workedMs = 0;                       ///< before this run
    std::optional<Receipt> receipt = {};       ///< of the whole part file, which then only has to get its name
    std::optional<sheets::Risks> changes = {}; ///< SpreadsheetCsv: what a spreadsheet program would do to its cells
    QString sheetPath = {};                    ///< a second part file, made of the first; empty: none was begun
    bool converted = false;                    ///< the second one is whole, and the receipt's bytes are its own

    friend bool operator==(const ExportWork &, const ExportWork &) = default;
};

/// Everything about one export; a plain value that a store keeps.
struct ExportRecord {
    int id = 0; ///< unique in its store or queue, never used again
    ExportRequest request;
    ExportProgress progress;
    ExportWork work;
    QString connectionName;
    QDateTime createdAt;   ///< UTC
    QDateTime finishedAt;  ///< UTC, invalid until final
    qint64 fileBytes = -1; ///< Done: size of the saved file
    QString receiptPath;   ///< Done: where the receipt was written to; empty: nowhere

    friend bool operator==(const ExportRecord &, const ExportRecord &) = default;
};

/// A spreadsheet program would change cells of the file: somebody has to say how it is to be saved.
inline bool hasQuestion(const ExportRequest &request, const ExportWork &work)
{
    return request.savedAs.askAboutChanges && work.changes && !work.changes->kinds.isEmpty();
}

/// It waits for that.
inline bool isAsking(const ExportRecord &record)
{
    return record.progress.state == ExportState::Paused && hasQuestion(record.request, record.work);
}

} // namespace rollbook
