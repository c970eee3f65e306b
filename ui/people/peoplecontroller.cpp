// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecontroller.h"

#include "net/apiclient.h"
#include "people/people.h"
#include "people/peoplecolumns.h"
#include "settings/profilestore.h"
#include "settings/uisettings.h"
#include "ui/pages/connectioncontroller.h"

namespace rollbook {

PeopleController::PeopleController(const PeopleLists &parts, ConnectionController *connections, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_connections(connections)
{
    connect(connections, &ConnectionController::currentChanged, this, [this] {
        ensure();
        Q_EMIT currentChanged();
    });
    connect(connections, &ConnectionController::keyReady, this, [this](const Session *session) {
        if (session != m_connections->current())
            return;
        ensure();
        Q_EMIT currentChanged();
    });
    connect(connections, &ConnectionController::closing, this, &PeopleController::drop);
    connect(connections, &ConnectionController::forgotten, this,
            [this](const QString &profileId) { People::forgetProfile(m_parts.folder, profileId, m_parts.secrets); });
}

PeopleController::~PeopleController() = default;

/// Without a key nothing could be read, and nobody in sight who would look for someone.
void PeopleController::ensure()
{
    Session *session = m_connections->current();
    if (!session || m_lists.contains(session) || !session->client()->hasSecret())
        return;
    const QString profileId = session->profile().id;
    List list { .settings = m_parts.settings->ofProfile(profileId) };
    list.people =
        std::make_shared<People>(PeopleParts { .client = session->client(),
                                               .report = peopleReport(*m_parts.catalog, session->connection().service),
                                               .settings = list.settings.get(),
                                               .secrets = m_parts.secrets,
                                               .profileId = profileId,
                                               .folder = profileId.isEmpty() ? QString() : m_parts.folder });
    m_lists.insert(session, list);
}

void PeopleController::drop(Session *session)
{
    m_lists.remove(session);
    const auto profile = m_parts.profiles->byId(session->profile().id);
    Connection before = session->connection();
    if (!profile)
        return; // it goes whole, see forgotten()
    before.name = profile->connection.name;
    if (before != profile->connection) // other people live at another address
        People::forgetProfile(m_parts.folder, profile->id, m_parts.secrets);
}

Session *PeopleController::session() const
{
    return m_connections->current();
}

People *PeopleController::current() const
{
    return m_lists.value(m_connections->current()).people.get();
}

QString PeopleController::report() const
{
    const Report *report = session() ? peopleReport(*m_parts.catalog, session()->connection().service) : nullptr;
    return report ? report->id : QString();
}

People *PeopleController::of(const QString &profileId) const
{
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it)
        if (it.key()->profile().id == profileId)
            return it->people.get();
    return nullptr;
}

bool PeopleController::isOffered(const QString &service) const
{
    return peopleReport(*m_parts.catalog, service) != nullptr;
}

QList<PeopleConnection> PeopleController::connections() const
{
    QList<PeopleConnection> all;
    const auto add = [&](const QString &id, const Connection &connection) {
        if (!isOffered(connection.service))
            return;
        const People *people = of(id);
        const bool counted = people && people->state().phase == PeopleState::Phase::Ready;
        all.append({ .profileId = id,
                     .name = connection.name,
                     .on = m_parts.settings->ofProfile(id)->findsPeople(),
                     .count = counted ? people->state().count : -1 });
    };
    for (const Profile &profile : m_parts.profiles->profiles())
        add(profile.id, profile.connection);
    if (of({}))
        add({}, m_connections->sample());
    return all;
}

void PeopleController::setOn(const QString &profileId, bool on)
{
    if (People *people = of(profileId)) {
        if (on)
            people->agree();
        else
            people->forget();
        return;
    }
    m_parts.settings->ofProfile(profileId)->setFindsPeople(on);
    if (!on)
        People::forgetProfile(m_parts.folder, profileId, m_parts.secrets);
}

int PeopleController::days() const
{
    const Session *shown = session();
    const QList<Profile> profiles = m_parts.profiles->profiles();
    const QString id = shown ? shown->profile().id : profiles.isEmpty() ? QString() : profiles.constFirst().id;
    return m_parts.settings->ofProfile(id)->peopleDays();
}

void PeopleController::setDays(int days)
{
    m_parts.settings->ofProfile({})->setPeopleDays(days);
    for (const Profile &profile : m_parts.profiles->profiles())
        m_parts.settings->ofProfile(profile.id)->setPeopleDays(days);
}

} // namespace rollbook
