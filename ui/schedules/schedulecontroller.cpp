// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedulecontroller.h"

#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "report/catalog.h"
#include "schedules/schedulestore.h"
#include "settings/profilestore.h"
#include "ui/filters/shownwords.h"
#include "ui/pages/connectioncontroller.h"
#include "ui/schedules/scheduleeditor.h"
#include "ui/schedules/schedulelist.h"
#include "ui/schedules/schedulewords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString serviceLabel(const QString &reportId)
{
    const QString id = reportId.section(u'.', 0, 0);
    const auto service = makeService(id);
    return service ? service->label() : id;
}

} // namespace

ScheduleController::ScheduleController(const ScheduleParts &parts, ConnectionController *connections, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_connections(connections),
      m_window(window),
      m_scheduler(std::make_unique<Scheduler>(
          parts.store, parts.queue, [this](const QString &id) { return m_parts.catalog->report(id); },
          [this](const QString &profileId, const Scheduler::Answer &answer) { connectTo(profileId, answer); }))
{
    m_scheduler->setWords([this](const ExportRequest &request, const ApiClient *client) {
        const Report *report = m_parts.catalog->report(request.query.reportId);
        return report ? shownwords::filters(*report, request.query.filters, FilterContext::of(client->connection()))
                      : QString();
    });
    connect(m_parts.store, &ScheduleStore::changed, this, &ScheduleController::changed);
    connect(m_parts.store, &ScheduleStore::wasSetAside, this, &ScheduleController::tellDamage);
    connect(m_scheduler.get(), &Scheduler::storeFailed, this,
            [this] { Q_EMIT problem(tr("Schedules cannot be kept, so none is started. Is the disk full?")); });
    connect(m_parts.profiles, &ProfileStore::changed, this, &ScheduleController::followZones);
    connect(m_connections, &ConnectionController::keyReady, this,
            [this](Session *session) { answer(session->profile().id, session->client()); });
    connect(m_connections, &ConnectionController::keyMissing, this,
            [this](Session *session, const std::optional<Error> &error) {
                answer(session->profile().id, failure(error.value_or(Error { .code = ErrorCode::Unauthorized })));
            });
    connect(m_connections, &ConnectionController::closing, this,
            [this](Session *session) { answer(session->profile().id, failure({ .code = ErrorCode::Cancelled })); });
}

ScheduleController::~ScheduleController() = default;

void ScheduleController::start()
{
    if (!m_parts.store->refresh())
        Q_EMIT problem(tr("The list of schedules cannot be read, so none is started."));
    m_scheduler->start();
}

bool ScheduleController::hasActive() const
{
    const QList<Schedule> &all = m_parts.store->schedules();
    return std::any_of(all.begin(), all.end(), [](const Schedule &schedule) { return schedule.enabled; });
}

int ScheduleController::count() const
{
    return int(m_parts.store->schedules().size());
}

/// The practice data has no profile.
std::optional<Connection> ScheduleController::connectionOf(const QString &profileId) const
{
    if (profileId.isEmpty())
        return m_connections->sample();
    const auto profile = m_parts.profiles->byId(profileId);
    return profile ? std::optional(profile->connection) : std::nullopt;
}

void ScheduleController::repeat(const ExportRequest &request)
{
    const auto connection = connectionOf(request.profileId);
    const Report *report = m_parts.catalog->report(request.query.reportId);
    if (!connection || !report)
        return;
    Schedule schedule = newSchedule(m_scheduler->now());
    schedule.request = request;
    schedule.request.overwrite = false;
    schedule.request.openWhenReady = false;
    schedule.request.expectedRows = -1;
    schedule.rhythm.zone = connection->zone;
    const QFileInfo target(request.targetPath);
    schedule.name = report->label();
    schedule.folder = target.absolutePath();
    schedule.pattern = schedulewords::patternOf(target.fileName(), connection->today());
    openEditor(schedule, true);
}

void ScheduleController::edit(const QString &id)
{
    if (const auto schedule = m_parts.store->byId(id))
        openEditor(*schedule, false);
}

void ScheduleController::openEditor(const Schedule &schedule, bool isNew)
{
    const Report *report = m_parts.catalog->report(schedule.request.query.reportId);
    const auto connection = connectionOf(schedule.request.profileId);
    if (!report || m_editor)
        return;
    ScheduleOffer offer { .schedule = schedule, .report = *report };
    offer.isNew = isNew;
    offer.context = FilterContext::of(connection.value_or(Connection()));
    offer.now = [this] { return m_scheduler->now(); };
    if (connection) {
        offer.connectionName = connection->name;
        offer.profileName = schedule.request.profileId.isEmpty() ? QString() : connection->name;
    }
    m_editor = new ScheduleEditor(offer, m_window);
    connect(m_editor, &ScheduleEditor::saveRequested, this, [this](const Schedule &edited) {
        // Its run may have ended meanwhile.
        const auto stored = m_parts.store->byId(edited.id);
        Schedule next = edited;
        if (stored) {
            next.enabled = stored->enabled;
            next.pending = stored->pending;
            next.result = stored->result;
            next.done = std::max(stored->done, edited.done);
        }
        if (!m_parts.store->put(next)) {
            m_editor->showProblem(tr("The schedule could not be kept. Is the disk full?"));
            return;
        }
        m_editor->accept();
        Q_EMIT saved();
    });
    m_editor->open();
}

void ScheduleController::showList()
{
    if (m_list)
        return;
    const auto describe = [this](const Schedule &schedule) -> ScheduleList::About {
        const QString &reportId = schedule.request.query.reportId;
        const Report *report = m_parts.catalog->report(reportId);
        const auto connection = connectionOf(schedule.request.profileId);
        QStringList what { report ? report->label() : reportId };
        if (connection)
            what << connection->name;
        return { what.join(u", "_s), serviceLabel(reportId) };
    };
    m_list = new ScheduleList(
        m_parts.store, describe, [this] { return m_scheduler->now(); }, QLocale(), m_window);
    connect(m_list, &ScheduleList::runRequested, m_scheduler.get(), &Scheduler::runNow);
    connect(m_list, &ScheduleList::editRequested, this, &ScheduleController::edit);
    m_list->open();
}

/// Out of sight, as for exports that go on: nothing in the window changes.
void ScheduleController::connectTo(const QString &profileId, const Scheduler::Answer &answer)
{
    if (ApiClient *client = m_connections->readyClient(profileId)) {
        answer(client);
        return;
    }
    m_waiting.insert(profileId, answer);
    if (!m_connections->makeReady(profileId))
        this->answer(profileId, failure({ .code = ErrorCode::NotFound }));
}

void ScheduleController::answer(const QString &profileId, const Result<ApiClient *> &client)
{
    const QList<Scheduler::Answer> waiting = m_waiting.values(profileId);
    m_waiting.remove(profileId);
    for (const Scheduler::Answer &answer : waiting)
        answer(client);
}

/// A schedule runs on the clock of its connection, also when that has got another one.
void ScheduleController::followZones()
{
    const QList<Schedule> all = m_parts.store->schedules();
    for (const Schedule &schedule : all) {
        const auto connection = connectionOf(schedule.request.profileId);
        if (!connection || connection->zone == schedule.rhythm.zone)
            continue;
        const QDateTime now = m_scheduler->now().toUTC();
        static_cast<void>(m_parts.store->update(schedule.id, [&](Schedule &stored) {
            stored.rhythm.zone = connection->zone;
            stored.done = std::max(stored.done, now); // a run of today is not made twice
        }));
    }
}

void ScheduleController::tellDamage()
{
    Q_EMIT problem(tr("The list of schedules was damaged. It is kept as %1.")
                       .arg(QDir::toNativeSeparators(m_parts.store->setAside())));
}

} // namespace rollbook
