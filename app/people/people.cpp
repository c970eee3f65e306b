// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people.h"

#include "people/peopleworker.h"

#include <QThread>

namespace rollbook {

class People::Private {
public:
    Private(People *people, const PeopleParts &given) : q(people), parts(given), worker(new PeopleWorker)
    {
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        QObject::connect(worker, &PeopleWorker::found, q, &People::found);
        thread.setObjectName(QStringLiteral("people"));
        thread.start(QThread::LowPriority);
    }
    ~Private()
    {
        worker->want(0);
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    People *q;
    PeopleParts parts;
    PeopleState state;
    QThread thread;
    PeopleWorker *worker;
    quint64 number = 0;
};

People::People(const PeopleParts &parts, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, parts))
{
    if (!parts.report)
        d->state.phase = PeopleState::Phase::NotOffered;
}

People::~People() = default;

const PeopleState &People::state() const
{
    return d->state;
}

quint64 People::find(const QString &text, qsizetype limit)
{
    const quint64 number = ++d->number;
    d->worker->want(number);
    QMetaObject::invokeMethod(d->worker,
                              [worker = d->worker, number, text, limit] { worker->find(number, text, limit); });
    return number;
}

} // namespace rollbook
