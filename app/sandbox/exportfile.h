// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace rollbook::sandbox {

/// What an export consists of.
struct ExportContent {
    QString name;                             ///< of the file, for people; '#' stands for the job's number
    bool json = false;                        ///< else CSV
    QStringList keys;                         ///< members of a row, dotted, in the order of a CSV file
    QStringList labels;                       ///< the first line of a CSV file
    QByteArray head = QByteArrayLiteral("["); ///< before and after the rows of a JSON file
    QByteArray tail = QByteArrayLiteral("]");
    qint64 total = 0;
    /// Makes the rows first … first + count - 1.
    std::function<QList<QJsonObject>(qint64 first, qint64 count)> rows;
};

/// An export on disk, written piece by piece.
class ExportFile {
public:
    /// Creates the file.
    ExportFile(ExportContent content, const QString &path);

    /// Writes up to `rows` more rows, and the end after the last one.
    void write(qint64 rows);

    qint64 total() const { return m_content.total; }
    qint64 written() const { return m_written; }
    bool finished() const { return m_finished; }
    QString path() const { return m_file.fileName(); }
    QString name() const { return m_content.name; }
    bool isJson() const { return m_content.json; }

private:
    void end();
    void writeRow(const QJsonObject &row);

    ExportContent m_content;
    QFile m_file;
    qint64 m_written = 0;
    bool m_finished = false;
};

} // namespace rollbook::sandbox
