// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "people/peoplecolumns.h"
#include "people/peoplepacing.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace rollbook {

/// Fetches everybody once: by one export job where the service makes JSON files of the report, whose result is read
/// from memory and never lies on the disk; else, or should that fail, page by page with pauses that leave most of the
/// service's rate to the user. finished comes exactly once, never from within start(), then it deletes itself;
/// deleting it earlier aborts what is under way.
class PeopleRefresh final : public QObject {
    Q_OBJECT
public:
    PeopleRefresh(ApiClient *client, const Report &report, const PeopleColumns &columns, const PeoplePacing &pacing,
                  QObject *parent);
    ~PeopleRefresh() override;
    void start();

Q_SIGNALS:
    /// What came before is void.
    void began();
    void arrived(const QList<rollbook::Person> &people);
    void progress(qint64 rows, qint64 total);
    /// Of when they are, UTC: none of them is older.
    void finished(const rollbook::Result<QDateTime> &asOf);

private:
    Query query() const;
    void call(const HttpRequest &request, void (PeopleRefresh::*then)(const Result<HttpReply> &));

    void postExport();
    void posted(const Result<HttpReply> &answer);
    void look();
    void looked(const Result<HttpReply> &answer);
    void fileCame(const Result<HttpReply> &answer);
    void fileRead();

    void beginPages();
    void fetchPage();
    void pageCame(const Result<Page> &page);
    bool tryAgain(const Error &error);

    /// Pages instead, unless they would fail as well.
    void exportFailed(const Error &error);
    void finish(const Result<QDateTime> &result);

    QPointer<ApiClient> m_client;
    Report m_report;
    PeopleColumns m_columns;
    PeoplePacing m_pacing;
    QTimer m_timer;
    QDateTime m_asOf;
    bool m_over = false;

    ExportTicket m_ticket;
    QElapsedTimer m_exporting;
    int m_looks = 0;
    QFutureWatcher<Result<QList<Person>>> m_reading;

    qint64 m_rows = 0;
    qint64 m_total = -1;
    int m_faults = 0;
    int m_heldMs = 0; ///< the service is busy with what the user wants
    bool m_startedOver = false;
};

} // namespace rollbook
