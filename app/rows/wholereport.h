// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

#include <QDateTime>
#include <QHash>

namespace rollbook {

class PageJob;

/// Every row of a query, as served.
struct WholeRows {
    QList<QJsonObject> rows;
    QDateTime readAt; ///< UTC, of the last page

    friend bool operator==(const WholeRows &, const WholeRows &) = default;
};

/// Reads all pages of a report, a few at a time, in the largest page size. It ends with every row or with an error,
/// never with a part: when the total changes while it reads, or rows are missing or stand twice, it starts over once
/// and then fails with ErrorCode::BadAnswer. finished comes exactly once, then it deletes itself; deleting it earlier
/// aborts its requests.
class WholeReport final : public QObject {
    Q_OBJECT
public:
    WholeReport(ApiClient *client, const Report &report, const Query &query, QObject *parent);
    ~WholeReport() override;
    void start();

Q_SIGNALS:
    void progress(qint64 rows, qint64 total);
    void finished(const rollbook::Result<rollbook::WholeRows> &result);

private:
    void request();
    void receive(qint64 page, const Page &answer);
    void complete();
    void startOver();
    void dropJobs();
    void finish(const Result<WholeRows> &result);

    ApiClient *m_client;
    Report m_report;
    Query m_query;
    QHash<qint64, QList<QJsonObject>> m_pages; ///< by number from 0
    QList<PageJob *> m_jobs;
    qint64 m_rows = 0; ///< in m_pages
    qint64 m_total = -1;
    qint64 m_nextPage = 0;
    bool m_again = false; ///< it has started over
};

} // namespace rollbook
