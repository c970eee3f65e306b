// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrecord.h"
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
    qint64 total = -1;    ///< rows as the service counted them last
    bool changed = false; ///< the rows were not the same from the first page to the last, in two attempts

    friend bool operator==(const PagedFile &, const PagedFile &) = default;
};

/// Makes the file that a service without an export does not: reads a report page by page in the order of its ids,
/// which inserts do not disturb, and writes the rows to a part file. Each page begins with the last row of the one
/// before, so that a row that went or came in between shows. When that happens, or the total changes, or ids repeat,
/// or rows are missing, it starts over once; when it happens again, the result says so. finished comes exactly once,
/// never from within start(), then it deletes itself; the part file stays the caller's.
class PageExport final : public QObject {
    Q_OBJECT
public:
    PageExport(ApiClient *client, const Report &report, const Query &query, const QString &format,
               const QString &partPath, QObject *parent);
    ~PageExport() override;
    /// Before start(): goes on in the part file where checkpoint() said.
    void resumeFrom(const PageCheckpoint &checkpoint);
    void start();
    /// Nothing is read, written or told any more.
    void cancel();

Q_SIGNALS:
    /// So far the part file is good. To be kept before this returns; without bytes it begins anew.
    void checkpoint(const rollbook::PageCheckpoint &checkpoint);
    void progress(qint64 rows, qint64 total);
    /// All rows are in the part file; it is being flushed to the disk.
    void received();
    void finished(const rollbook::Result<rollbook::PagedFile> &result);

private:
    void begin();
    Result<void> takeUpPart();
    bool beginFile();
    void fetch();
    void arrived(const Result<Page> &result);
    QList<QJsonObject> withoutAnchor(const QList<QJsonObject> &rows);
    QByteArray fresh(const QList<QJsonObject> &rows);
    bool note(const QJsonObject &row);
    bool isMore(const Page &page, qsizetype fresh) const;
    void keep();
    bool write(const QByteArray &bytes);
    bool startOver();
    void complete();
    void finish(const Result<PagedFile> &result);
    QString idOf(const QJsonObject &row) const;
    QStringList keys() const;

    QPointer<ApiClient> m_client;
    Report m_report;
    Query m_query;
    QString m_format;
    PartFile m_part;
    std::unique_ptr<RowFile> m_rows;
    PageJob *m_job = nullptr;
    QSet<QString> m_ids;
    PagedFile m_file;
    PageCheckpoint m_kept;
    QString m_anchor;        ///< id of the row that came last; empty: it had none
    qint64 m_lastId = 0;     ///< the same as a number, while ids ascend
    qint64 m_floor = 0;      ///< greatest id of an earlier run
    bool m_floored = false;  ///< there was an earlier run
    bool m_ascending = true; ///< all ids were numbers that ascend, so the last one stands for all
    qint64 m_read = 0;       ///< rows, repeated ones included: where the next page begins
    bool m_again = false;    ///< this is the second attempt
    bool m_over = false;
};

} // namespace rollbook
