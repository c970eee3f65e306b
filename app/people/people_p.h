// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "people/people.h"
#include "people/peoplecolumns.h"
#include "people/peopleworker.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

namespace rollbook {

class PeopleRefresh;

/// people.cpp asks and is told, peoplekeeping.cpp sees to what is kept, peoplefetching.cpp to what is fetched.
class People::Private {
public:
    Private(People *people, const PeopleParts &given);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void set(const PeopleState &next);
    template<typename Call>
    void inWorker(Call call)
    {
        QMetaObject::invokeMethod(worker, [at = worker, call] { call(*at); });
    }

    void open();
    void forget();
    void look();
    void fetch();
    void stopFetching();

    People *q;
    PeopleParts parts;
    std::optional<PeopleColumns> columns;
    PeopleVault vault; ///< null: in memory only
    PeopleState state;
    QThread thread;
    PeopleWorker *worker;
    quint64 number = 0;

private:
    bool isOn() const;
    int days() const;

    void keyRead(Result<QString> text);
    void makeKey();
    void inMemoryOnly(const Error &why);
    void loadFailed(const Error &error);
    void opened();
    void committed(qsizetype count, const QDateTime &asOf);
    void saved(const std::optional<Error> &fault);
    void expire();
    void clear();

    void fetched(const Result<QDateTime> &asOf);

    std::unique_ptr<QObject> opening; ///< answers of the keychain come to nothing when it is gone
    std::shared_ptr<const VaultKey> key;
    QPointer<ApiClient> client;
    QPointer<PeopleRefresh> refresh;
    QTimer timer;         ///< looks at what is due
    QTimer again;         ///< after a failure
    bool filling = false; ///< all have come and are being taken up
    bool ready = false;   ///< what was kept is known, so that fetching may begin
    int clearing = 0;     ///< what the worker tells before it has done so is of those who are forgotten
    int failures = 0;
};

} // namespace rollbook
