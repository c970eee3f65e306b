// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

namespace rollbook {

/// Fetches and parses one page of a report. finished comes exactly once, then it deletes itself;
/// deleting it earlier aborts the request.
class PageJob final : public QObject {
    Q_OBJECT
public:
    PageJob(ApiClient *client, const Report &report, const Query &query, PageRange range, QObject *parent);
    void start();
    PageRange range() const { return m_range; }

Q_SIGNALS:
    void finished(const rollbook::Result<rollbook::Page> &result);

private:
    void finish(const Result<Page> &result);

    ApiClient *m_client;
    Report m_report;
    Query m_query;
    PageRange m_range;
};

} // namespace rollbook
