// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/people.h"
#include "people/peoplecolumns.h"
#include "people/peoplevault.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "support/practice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The people of a practice server's connection, with settings and a folder of their own.
class PeopleDesk {
public:
    explicit PeopleDesk(const QString &profileId = QStringLiteral("profile-1")) : profile(profileId) { }

    rollbook::PeopleParts parts()
    {
        rollbook::PeopleParts parts;
        parts.client = practice.client.get();
        parts.report = rollbook::peopleReport(practice.catalog, QStringLiteral("teamup"));
        parts.settings = settings.get();
        parts.secrets = &secrets;
        parts.profileId = profile;
        parts.folder = vaultFolder();
        parts.pacing = pacing;
        return parts;
    }
    /// As when the program starts.
    rollbook::People &open()
    {
        people.reset();
        people = std::make_unique<rollbook::People>(parts());
        return *people;
    }
    bool waitReady()
    {
        return QTest::qWaitFor(
            [this] {
                const rollbook::PeopleState &state = people->state();
                return state.phase == rollbook::PeopleState::Phase::Ready && !state.refreshing;
            },
            60'000);
    }
    bool waitKept()
    {
        return waitReady() && QTest::qWaitFor([this] { return people->state().kept; }, 60'000);
    }
    QList<rollbook::PersonMatch> find(const QString &text)
    {
        QSignalSpy found(people.get(), &rollbook::People::found);
        const quint64 number = people->find(text);
        if (!QTest::qWaitFor([&] { return !found.isEmpty() && found.constLast().at(0).toULongLong() == number; },
                             60'000))
            return {};
        return found.constLast().at(2).value<QList<rollbook::PersonMatch>>();
    }
    int requests() { return int(practice.server.log().all().size()); }
    int exportRequests()
    {
        int count = 0;
        for (const auto &request : practice.server.log().all())
            count += request.method == "POST" ? 1 : 0;
        return count;
    }
    /// Somebody with a name, and an e-mail to find them by.
    rollbook::Person somebody()
    {
        for (const rollbook::PersonMatch &match : find(QStringLiteral("an")))
            if (!match.person.email.isEmpty())
                return match.person;
        return {};
    }
    QString vaultFolder() const { return folder.filePath(QStringLiteral("people")); }
    rollbook::PeopleVault vault() const { return { vaultFolder(), profile }; }

    QTemporaryDir folder;
    QString profile;
    Practice practice;
    rollbook::UiSettings allSettings { folder.filePath(QStringLiteral("settings.ini")) };
    std::unique_ptr<rollbook::UiSettings> settings = allSettings.ofProfile(profile);
    rollbook::SecretStore secrets;
    rollbook::PeoplePacing pacing = quick();
    std::unique_ptr<rollbook::People> people;

private:
    static rollbook::PeoplePacing quick()
    {
        rollbook::PeoplePacing pacing;
        pacing.pollMs = { 5, 10 };
        pacing.share = 0;
        pacing.lookMs = 20;
        pacing.againMs = { 20 };
        pacing.pageAgainMs = {};
        return pacing;
    }
};
