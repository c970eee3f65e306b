// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/filecheck.h"

#include <QDateTime>
#include <QJsonObject>

namespace rollbook {

/// Why a file is not what was promised.
struct ReceiptReason {
    enum class Kind {
        RowCount,         ///< found rows of promised
        RepeatedIds,      ///< found ids that had been there before
        ChangedMeanwhile, ///< the rows changed while they were read
        Damaged           ///< it ends in the middle, or rows have other cells than the header
    };
    Kind kind = Kind::RowCount;
    qint64 found = -1;
    qint64 promised = -1;

    friend bool operator==(const ReceiptReason &, const ReceiptReason &) = default;
};

/// What is known of a file that was exported. Complete is said only of what has been counted and compared.
struct Receipt {
    enum class Verdict { Complete, Differs, Unknown };

    Verdict verdict = Verdict::Unknown; ///< Unknown: nothing was promised, or nothing could be counted
    QList<ReceiptReason> reasons = {};  ///< of Differs
    QString words = {};                 ///< the filter as a sentence
    QDateTime asOf = {};                ///< when the service was asked for the rows, in the connection's zone
    qint64 rows = -1;
    qint64 promisedRows = -1;
    QString format = {}; ///< "csv", "json", "spreadsheet-csv", "xlsx"; empty in receipts that did not say
    qint64 bytes = 0;    ///< of the file that is saved, like its sum; rows and verdict are of what was served
    QByteArray sha256 = {};
    qint64 durationMs = 0; ///< from asking to the checked file, without the times in which nothing ran

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// Compares what the file holds with what the service said: rows (-1: nothing), and whether it changed meanwhile.
Receipt judge(const FileFacts &facts, qint64 promisedRows, bool changedMeanwhile);

QJsonObject toJson(const Receipt &receipt);
Result<Receipt> receiptFromJson(const QJsonObject &object);

/// Writes the receipt beside its file, <name>.receipt.json, and gives its path. Another file of that name is replaced
/// only when overwrite was said for the export; else the receipt gets a number. One with the same content stays.
Result<QString> writeReceipt(const Receipt &receipt, const QString &filePath, bool overwrite);

} // namespace rollbook
