// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_p.h"

#include "people/peoplerefresh.h"

namespace rollbook {

/// What has become due: people who may be kept no longer, and fetching them again.
void People::Private::look()
{
    if (!ready || !isOn())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (state.asOf.isValid() && (state.asOf.addDays(days()) <= now || state.asOf > now.addDays(1)))
        expire();
    const bool fresh = state.asOf.isValid() && state.asOf.addMSecs(parts.pacing.freshMs) > now;
    if (!fresh && !again.isActive())
        fetch();
}

void People::Private::fetch()
{
    if (!ready || !isOn() || refresh || filling || !client)
        return;
    again.stop();
    refresh = new PeopleRefresh(client, *parts.report, *columns, parts.pacing, q);
    QObject::connect(refresh, &PeopleRefresh::began, q,
                     [this] { inWorker([](PeopleWorker &worker) { worker.begin(); }); });
    QObject::connect(refresh, &PeopleRefresh::arrived, q, [this](const QList<Person> &people) {
        inWorker([people](PeopleWorker &worker) { worker.add(people); });
    });
    QObject::connect(refresh, &PeopleRefresh::progress, q, [this](qint64 rows, qint64 total) {
        PeopleState next = state;
        next.rows = rows;
        next.total = total;
        set(next);
    });
    QObject::connect(refresh, &PeopleRefresh::finished, q, [this](const Result<QDateTime> &asOf) { fetched(asOf); });
    PeopleState next = state;
    next.refreshing = true;
    next.rows = 0;
    next.total = -1;
    set(next);
    if (refresh)
        refresh->start();
}

void People::Private::fetched(const Result<QDateTime> &asOf)
{
    refresh.clear();
    PeopleState next = state;
    filling = asOf.has_value();
    next.refreshing = filling;
    if (asOf) {
        failures = 0;
        next.error.reset();
        if (!vault.isNull() && !key)
            next.error = state.error; // still kept in memory only
        inWorker([at = *asOf](PeopleWorker &worker) { worker.commit(at); });
    } else {
        inWorker([](PeopleWorker &worker) { worker.discard(); });
        next.error = asOf.error();
        const QList<int> &waits = parts.pacing.againMs;
        if (asOf.error().code != ErrorCode::Cancelled) // then the connection was closed
            again.start(waits.at(qMin<qsizetype>(failures++, waits.size() - 1)));
    }
    set(next);
}

void People::Private::stopFetching()
{
    filling = false;
    again.stop();
    failures = 0;
    if (!refresh)
        return;
    refresh->disconnect(q);
    delete refresh;
}

} // namespace rollbook
