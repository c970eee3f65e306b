// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace rollbook {

class ExportQueue::Private {
public:
    /// What an entry needs to run.
    struct Source {
        QPointer<ApiClient> client;
        Report report;
        QPointer<ExportJob> job;
        bool pausing = false; ///< as soon as the ticket is there
    };
    struct Profile {
        QPointer<ApiClient> client;
        Reports reports;
    };

    Private(ExportQueue *queue, ExportStore *file);

    int indexOf(int id) const;
    Result<void> check(const Source &source, const ExportRequest &request) const;
    /// What the entry's profile offers, if it is attached.
    bool connectSource(int index);
    /// Whether another export that is under way writes to this file.
    bool isTaken(const QString &targetPath) const;
    void insert(int index, const ExportEntry &entry);
    void erase(int index);
    /// Whether the entry may be changed here. False: another program runs it, or has brought it to another state.
    bool own(int index);
    /// Stores the entry as it is.
    Result<void> save(int index);
    void change(int index, ExportState state);
    void removePart(int index) const;

    // exportqueueanswer.cpp
    /// The target with another ending, or the first name like it that nobody has.
    QString freeTarget(const QString &targetPath, const QString &suffix) const;

    // exportqueuerun.cpp
    void pump();
    void takeUp(int index);
    void letGo(int index);
    void pauseNow(int index);
    void forgetOldest();

    // exportqueueothers.cpp
    void runsElsewhere(int index);

    ExportQueue *q;
    ExportStore *store;
    QList<ExportEntry> entries = {};
    QHash<int, Source> sources = {};
    QHash<QString, Profile> profiles = {};
    ExportPacing pacing = {};
    QTimer elsewhereTimer;
    QTimer othersTimer;
    int maxDownloads = 2;
    int nextId = 1;

private:
    // exportqueueothers.cpp
    void prepareToLook();
    void lookElsewhere();
    void lookForOthers();
    void meet(int id, int index);

    int running(std::initializer_list<ExportState> states) const;
    void startNext(int index);
    void startDownloads();
    Result<void> take(int id);
    void follow(int id);
    void jobFinished(int id);
    void endJob(int id);
};

} // namespace rollbook
