// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rowset.h"
#include "net/apiclient.h"

#include <QHash>

#include <memory>

namespace rollbook {

class PageJob;

/// Reads every row of a query and keeps it packed; a few pages at a time, in the largest size. It ends with all rows or
/// with an error, never with a part: when the rows change while it reads, it starts over once and then fails with
/// ErrorCode::BadAnswer. finished comes exactly once, then it deletes itself; deleting it earlier aborts its requests.
class ViewReading final : public QObject {
    Q_OBJECT
public:
    /// The report has an identityKey.
    ViewReading(ApiClient *client, const Report &report, const Query &query, QObject *parent);
    ~ViewReading() override;
    void start();

Q_SIGNALS:
    void progress(qint64 rows, qint64 total);
    void finished(const rollbook::Result<rollbook::RowSet> &result);

private:
    void request();
    void receive(qint64 page, const Page &answer);
    void complete();
    void startOver();
    void dropJobs();
    void finish(const Result<RowSet> &result);

    ApiClient *m_client;
    Report m_report;
    Query m_query;
    QList<SetColumn> m_columns;
    QHash<qint64, RowSet> m_pages; ///< by number from 0
    QList<PageJob *> m_jobs;
    qint64 m_rows = 0; ///< received
    qint64 m_total = -1;
    qint64 m_nextPage = 0;
    bool m_again = false;
};

} // namespace rollbook
