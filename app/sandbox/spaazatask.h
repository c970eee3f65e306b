// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/spaazasegment.h"

#include <QJsonArray>

namespace rollbook::sandbox {

/// An export task.
struct SpaazaTask {
    enum class State { Ready, InProgress, Done, Error };

    qint64 id = 0;
    int chain = 0;
    QString desc;
    QJsonObject target;  ///< as sent
    QJsonObject trigger; ///< as sent
    QJsonValue debug;
    const SpaazaIndex *index = nullptr;
    SpaazaSegment segment;
    bool json = false;
    QDateTime once;

    State state = State::Ready;
    qint64 job = 0; ///< 0 = has not run
    QDateTime created, lastModified, lastRun;
    QJsonArray logs;
    int version = 1;

    /// Goes over to another state and says why in the log.
    void enter(State next, const QString &message);
    QJsonObject stateObject() const;
    QJsonObject object(qint64 firstLog, qint64 mostLogs) const;
};

QString spaazaStateName(SpaazaTask::State state);

/// What is wrong with the body of a POST.
struct SpaazaComplaint {
    QString text;            ///< empty = nothing
    bool wrongChain = false; ///< the chain is another one than the credentials are for
};

/// What POST /tasks is read with.
struct SpaazaContext {
    int chain = 0;
    const QList<SpaazaIndex> &indexes;
    QDateTime now; ///< what relative rules count from
};

/// Reads the body of a POST.
SpaazaComplaint readSpaazaTask(const QByteArray &body, const SpaazaContext &context, SpaazaTask &task);

} // namespace rollbook::sandbox
