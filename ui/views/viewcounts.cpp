// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewcounts.h"

#include "net/pagejob.h"
#include "report/catalog.h"

namespace rollbook {

namespace {

/// Columns and order do not change how many rows there are.
Query smallest(const Report &report, const Query &query)
{
    Query small = query;
    small.sort.clear();
    if (!report.identityKey.isEmpty())
        small.columns = { report.identityKey };
    return small;
}

/// Else the others would fail as well.
bool isOfThisQuestion(ErrorCode code)
{
    return code == ErrorCode::InvalidQuery || code == ErrorCode::Refused || code == ErrorCode::BadAnswer;
}

} // namespace

ViewCounts::ViewCounts(ApiClient *client, const Catalog &catalog, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_catalog(catalog)
{
}

ViewCounts::~ViewCounts() = default;

bool ViewCounts::isDue(const SavedView &view) const
{
    const Report *report = m_catalog.report(view.state.query.reportId);
    if (!report || report->grouped || report->isExportOnly() || view.state.bound || !isPossible(*report, view.state))
        return false;
    const Known known = m_known.value(view.id);
    return !known.asked.isValid() || known.filters != view.state.query.filters
        || known.asked.addSecs(pause.count()) <= m_clock();
}

void ViewCounts::ask(const QList<SavedView> &views)
{
    m_waiting = views;
    if (!m_job)
        next();
}

void ViewCounts::stop()
{
    m_waiting.clear();
    delete m_job;
}

void ViewCounts::next()
{
    while (!m_waiting.isEmpty()) {
        const SavedView view = m_waiting.takeFirst();
        if (!isDue(view))
            continue;
        Known &known = m_known[view.id];
        if (known.filters != view.state.query.filters)
            known = { view.state.query.filters };
        known.asked = m_clock();
        const Report &report = *m_catalog.report(view.state.query.reportId);
        m_job = new PageJob(m_client, report, smallest(report, view.state.query), { 0, 1 }, this);
        connect(m_job, &PageJob::finished, this, [this, view](const Result<Page> &page) {
            m_job = nullptr;
            if (page)
                take(view, page->total);
            else
                fail(view.id, page.error());
            next();
        });
        m_job->start();
        return;
    }
}

void ViewCounts::take(const SavedView &view, qint64 rows)
{
    Known &known = m_known[view.id];
    known.filters = view.state.query.filters;
    known.bound = view.state.bound;
    known.count = Count { rows, m_clock() };
    Q_EMIT changed(view.id);
}

void ViewCounts::put(const SavedView &view, qint64 rows)
{
    if (rows < 0)
        return;
    m_known[view.id].asked = m_clock();
    take(view, rows);
}

/// The count before stays.
void ViewCounts::fail(const QString &id, const Error &error)
{
    if (!isOfThisQuestion(error.code))
        m_waiting.clear();
    if (auto &count = m_known[id].count)
        count->old = true;
    Q_EMIT changed(id);
}

std::optional<ViewCounts::Count> ViewCounts::of(const SavedView &view) const
{
    const Known known = m_known.value(view.id);
    if (!known.count || known.filters != view.state.query.filters || known.bound != view.state.bound)
        return std::nullopt;
    Count count = *known.count;
    count.old = count.old || count.at.addSecs(std::chrono::seconds(fresh).count()) < m_clock();
    return count;
}

} // namespace rollbook
