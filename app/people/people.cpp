// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_p.h"

#include "people/peoplerefresh.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"

namespace rollbook {

People::Private::Private(People *people, const PeopleParts &given)
    : q(people),
      parts(given),
      worker(new PeopleWorker),
      client(given.client)
{
    if (parts.report)
        columns = peopleColumns(*parts.report);
    if (parts.secrets)
        vault = PeopleVault(parts.folder, parts.profileId);
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    QObject::connect(worker, &PeopleWorker::found, q, &People::found);
    QObject::connect(worker, &PeopleWorker::committed, q,
                     [this](qsizetype count, const QDateTime &asOf) { committed(count, asOf); });
    QObject::connect(worker, &PeopleWorker::loadFailed, q, [this](const Error &error) { loadFailed(error); });
    QObject::connect(worker, &PeopleWorker::saved, q, [this](const std::optional<Error> &fault) { saved(fault); });
    QObject::connect(worker, &PeopleWorker::cleared, q, [this] { --clearing; });
    QObject::connect(&timer, &QTimer::timeout, q, [this] { look(); });
    again.setSingleShot(true);
    QObject::connect(&again, &QTimer::timeout, q, [this] { fetch(); });
    thread.setObjectName(QStringLiteral("people"));
    thread.start(QThread::LowPriority);
}

People::Private::~Private()
{
    stopFetching();
    worker->want(0);
    thread.quit();
    thread.wait(); // also for a file that is being written
    if (!isOn())
        static_cast<void>(vault.remove());
}

void People::Private::set(const PeopleState &next)
{
    if (next == state)
        return;
    state = next;
    Q_EMIT q->stateChanged();
}

bool People::Private::isOn() const
{
    return columns && parts.settings && parts.settings->findsPeople();
}

int People::Private::days() const
{
    return parts.settings->peopleDays();
}

People::People(const PeopleParts &parts, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, parts))
{
    if (!d->columns || !parts.settings)
        d->state.phase = PeopleState::Phase::NotOffered;
    else if (parts.settings->findsPeople())
        d->open();
    else
        static_cast<void>(d->vault.remove()); // what an earlier run may have been kept from removing
}

People::~People() = default;

const PeopleState &People::state() const
{
    return d->state;
}

void People::agree()
{
    if (d->state.phase != PeopleState::Phase::Off)
        return;
    d->parts.settings->setFindsPeople(true);
    d->open();
}

void People::forget()
{
    if (d->state.phase == PeopleState::Phase::NotOffered)
        return;
    d->parts.settings->setFindsPeople(false);
    d->forget();
}

void People::refresh()
{
    d->fetch();
}

quint64 People::find(const QString &text, qsizetype limit)
{
    const quint64 number = ++d->number;
    d->worker->want(number);
    d->inWorker([number, text, limit](PeopleWorker &worker) { worker.find(number, text, limit); });
    return number;
}

} // namespace rollbook
