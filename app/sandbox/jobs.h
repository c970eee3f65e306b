// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/reply.h"
#include "sandbox/reportfile.h"

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

/// The export jobs and their files.
class Jobs : public QObject {
    Q_OBJECT
public:
    /// `jobMs` as in Options.
    Jobs(const Database &database, Faults &faults, std::optional<int> jobMs);
    ~Jobs() override;

    /// Starts an export and gives its id.
    qint64 start(const ReportQuery &query);

    /// The answer of /jobs/{id}. Every call counts as one poll. `filesUrl` is the root of the file port.
    Reply poll(qint64 id, const QString &filesUrl);

    /// The file behind the token of a result_url, if it is still valid.
    std::optional<StoredFile> file(const QString &token) const;
    /// Makes the token invalid; the next poll hands out a fresh one.
    void expire(const QString &token);

private:
    struct Job;

    void advance();

    const Database &m_database;
    Faults &m_faults;
    std::optional<int> m_jobMs;
    QTemporaryDir m_folder;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
    qint64 m_lastId = 500;
    QTimer m_timer;
};

} // namespace rollbook::sandbox
