// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "net/partfile.h"

#include <QPointer>
#include <QSet>

namespace rollbook {

class PageJob;
class RowFile;

/// What became of a report that was paged into a file.
struct PagedFile {
    qint64 bytes = 0;
    qint64 rows = 0;
    bool changed = false; ///< the rows were not the same from the first page to the last, in two attempts

    friend bool operator==(const PagedFile &, const PagedFile &) = default;
};

/// Makes the file that a service without an export does not: reads a report page by page in the order of its ids,
/// which inserts do not disturb, and writes the rows to a part file. When the total changes meanwhile, or ids repeat,
/// or rows are missing, it starts over once; when that happens again, the result says so. finished comes exactly once,
/// never from within start(), then it deletes itself; the part file stays the caller's.
class PageExport final : public QObject {
    Q_OBJECT
public:
    PageExport(ApiClient *client, const Report &report, const Query &query, const QString &format,
               const QString &partPath, QObject *parent);
    ~PageExport() override;
    void start();
    /// Nothing is read, written or told any more.
    void cancel();

Q_SIGNALS:
    void progress(qint64 rows, qint64 total);
    /// All rows are in the part file; it is being flushed to the disk.
    void received();
    void finished(const rollbook::Result<rollbook::PagedFile> &result);

private:
    void begin();
    void fetch();
    void arrived(const Result<Page> &result);
    QByteArray fresh(const QList<QJsonObject> &rows);
    bool write(const QByteArray &bytes);
    bool startOver();
    void complete();
    void finish(const Result<PagedFile> &result);

    QPointer<ApiClient> m_client;
    Report m_report;
    Query m_query;
    QString m_format;
    QString m_partPath;
    std::unique_ptr<PartFile> m_part;
    std::unique_ptr<RowFile> m_rows;
    PageJob *m_job = nullptr;
    QSet<QString> m_ids;
    PagedFile m_file;
    qint64 m_read = 0; ///< rows, repeated ones included: where the next page begins
    qint64 m_total = -1;
    bool m_again = false; ///< this is the second attempt
    bool m_over = false;
};

} // namespace rollbook
