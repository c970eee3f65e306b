// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"
#include "schedules/scheduler.h"

#include <QPointer>

#include <memory>

class QWidget;

namespace rollbook {

class Catalog;
class ConnectionController;
class ExportQueue;
class ProfileStore;
class ScheduleEditor;
class ScheduleList;
class Session;

/// What schedules are made of; all of it outlives the window.
struct ScheduleParts {
    ScheduleStore *store = nullptr;
    ExportQueue *queue = nullptr;
    const Catalog *catalog = nullptr;
    ProfileStore *profiles = nullptr;
};

/// The schedules of the window: runs them with its connections, and shows what can be changed about them.
class ScheduleController final : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over the window.
    ScheduleController(const ScheduleParts &parts, ConnectionController *connections, QWidget *window);
    ~ScheduleController() override;

    /// Schedules run from now on.
    void start();
    /// Whether anything would run: then the program is of use without its window.
    bool hasActive() const;
    int count() const;

    /// Asks when to repeat an export.
    void repeat(const ExportRequest &request);
    void showList();

    Scheduler *scheduler() const { return m_scheduler.get(); }

Q_SIGNALS:
    /// Schedules were added, changed or removed.
    void changed();
    /// The user has made or changed one.
    void saved();
    /// A sentence that the user has to read.
    void problem(const QString &sentence);

private:
    void edit(const QString &id);
    void openEditor(const Schedule &schedule, bool isNew);
    void connectTo(const QString &profileId, const Scheduler::Answer &answer);
    void answer(const QString &profileId, const Result<ApiClient *> &client);
    void followZones();
    void tellDamage();
    std::optional<Connection> connectionOf(const QString &profileId) const;

    ScheduleParts m_parts;
    ConnectionController *m_connections;
    QWidget *m_window;
    std::unique_ptr<Scheduler> m_scheduler;
    QMultiHash<QString, Scheduler::Answer> m_waiting; ///< by profile, for its key
    QPointer<ScheduleEditor> m_editor;
    QPointer<ScheduleList> m_list;
};

} // namespace rollbook
