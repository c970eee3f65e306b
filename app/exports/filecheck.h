// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace rollbook {

/// What a file really holds.
struct FileFacts {
    qint64 bytes = 0;
    QByteArray sha256 = {}; ///< lower-case hexadecimal
    qint64 rows = -1;       ///< -1: not of a format whose rows can be counted
    bool hasIds = false;
    qint64 repeatedIds = 0; ///< ids that had been there before
    bool damaged = false;   ///< ends in the middle, or rows of other cells than the header

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// What to look at.
struct FileToCheck {
    QString path = {};
    QString format = {};      ///< as in Report::exportFormats; another one: rows are not counted
    QStringList idNames = {}; ///< names that the column of ids may have, its key first; empty: none
};

/// Reads a file once from beginning to end in a worker thread. finished comes exactly once, never from within start(),
/// and not at all when it is deleted before; then it deletes itself.
class FileCheck final : public QObject {
    Q_OBJECT
public:
    FileCheck(FileToCheck file, QObject *parent);
    /// The worker stops soon.
    ~FileCheck() override;
    void start();

Q_SIGNALS:
    void finished(const rollbook::Result<rollbook::FileFacts> &result);

private:
    FileToCheck m_file;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

/// The same at once; blocks. Stopped, it ends with ErrorCode::Cancelled.
Result<FileFacts> checkFile(const FileToCheck &file, const std::atomic_bool &stopped);

} // namespace rollbook
