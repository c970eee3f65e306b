// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exportfile.h"
#include "sandbox/faults.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>

namespace rollbook::sandbox {

/// A finished export as the file ports serve it.
struct StoredFile {
    QString path;
    QByteArray contentType;
    QString name;
    QByteArray etag; ///< with its quotes
};

/// How far an export is.
struct JobState {
    enum class Phase { Running, Done, Failed };

    Phase phase = Phase::Running;
    qint64 total = 0;
    qint64 complete = 0;
    QString filePath; ///< below the file port's root; empty until it is done
};

/// The exports of all services and their files, which are written in the background.
class Jobs : public QObject {
    Q_OBJECT
public:
    /// `jobMs` as in Options.
    Jobs(Faults &faults, std::optional<int> jobMs);
    ~Jobs() override;

    /// Starts an export and gives its number.
    qint64 start(ExportContent content);
    /// Writes the rest at once.
    void hurry(qint64 id);

    /// How far the job is. Every call counts as one poll.
    JobState poll(qint64 id);

    /// The file behind the token in a filePath, if it is still valid.
    std::optional<StoredFile> file(const QString &token) const;
    /// The file of a finished job, without any token.
    std::optional<StoredFile> fileOf(qint64 id) const;
    /// Makes the token invalid; the next poll hands out a fresh one.
    void expire(const QString &token);

private:
    struct Job;

    void advance();

    Faults &m_faults;
    std::optional<int> m_jobMs;
    QTemporaryDir m_folder;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
    qint64 m_lastId = 500;
    QTimer m_timer;
};

} // namespace rollbook::sandbox
