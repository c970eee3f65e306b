// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportsql.h"

#include <QFile>

namespace rollbook::sandbox {

/// An export on disk, written piece by piece.
class ReportFile {
public:
    /// Fixes which rows the file will have; creates the file.
    ReportFile(const Database &database, const ReportQuery &query, const QString &path);

    /// Writes up to `rows` more rows, and the end after the last one.
    void write(qint64 rows);

    qint64 total() const { return m_total; }
    qint64 written() const { return m_written; }
    bool finished() const { return m_finished; }
    QString path() const { return m_file.fileName(); }
    bool isJson() const { return m_query.format == QLatin1String("json"); }

private:
    void begin();
    void end();
    void writeRow(const QJsonObject &row);

    const Database &m_database;
    ReportQuery m_query;
    QFile m_file;
    QList<qint64> m_ids;         ///< customers
    QList<QJsonObject> m_groups; ///< grouped reports
    QStringList m_keys;
    qint64 m_total = 0;
    qint64 m_written = 0;
    bool m_finished = false;
};

} // namespace rollbook::sandbox
