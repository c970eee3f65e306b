// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "report/query.h"

namespace rollbook {

/// What becomes of the served bytes once they have been checked.
struct SavedAs {
    enum class Kind {
        Served,         ///< every byte as it came
        SpreadsheetCsv, ///< made of a CSV, so that a spreadsheet program opens it by a double click
        Workbook        ///< .xlsx
    };
    Kind kind = Kind::Served;
    bool protectFormulas = false; ///< SpreadsheetCsv: text that a program would run becomes text
    bool askAboutChanges = false; ///< SpreadsheetCsv: it waits for an answer when a program would change cells

    friend bool operator==(const SavedAs &, const SavedAs &) = default;
};

/// What the user asked to be exported; a plain value that a store can keep.
struct ExportRequest {
    QString profileId = {}; ///< whose export it is; empty: of the practice data
    Query query;
    QString format;         ///< wire value, one of Report::exportFormats
    QString targetPath;     ///< absolute
    bool overwrite = false; ///< the user said yes to replacing targetPath
    bool openWhenReady = false;
    qint64 expectedRows = -1;  ///< as known when asked; -1: unknown
    QString words = {};        ///< the filter as a sentence, for the receipt
    bool writeReceipt = false; ///< a receipt is to lie beside the file
    SavedAs savedAs = {};
    QString occasion = {};     ///< the run of a schedule that asked for it; empty: a person did

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// Waiting: for its turn, or for its connection. Paused: until the user says so.
enum class ExportState { Waiting, Requesting, Preparing, Downloading, Checking, Paused, Done, Failed, Cancelled };

inline bool isFinal(ExportState state)
{
    return state == ExportState::Done || state == ExportState::Failed || state == ExportState::Cancelled;
}

/// Where an export stands; a value for views.
struct ExportProgress {
    ExportState state = ExportState::Waiting;
    qint64 completeItems = -1; ///< Preparing: items ready on the service; -1: not told
    qint64 totalItems = -1;
    qint64 receivedBytes = 0;
    qint64 totalBytes = -1;
    Error error = {};              ///< meaningful when Failed
    bool changedMeanwhile = false; ///< the rows changed while they were read
    bool ready = false;            ///< prepared; waits for its turn to be downloaded; not kept by a store
    bool retrying = false;         ///< what broke off is tried again by itself; not kept by a store

    friend bool operator==(const ExportProgress &, const ExportProgress &) = default;
};

} // namespace rollbook
