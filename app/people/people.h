// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplepacing.h"
#include "people/person.h"
#include "report/result.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace rollbook {

class ApiClient;
class SecretStore;
class UiSettings;
struct Report;

/// What the people of a connection need. All outlive them, but for the client: without it nothing is fetched any more.
struct PeopleParts {
    ApiClient *client = nullptr;
    const Report *report = nullptr; ///< peopleReport(); null: the service lists nobody
    UiSettings *settings = nullptr; ///< of the profile
    SecretStore *secrets = nullptr; ///< null: kept in memory only
    QString profileId = {};         ///< empty: the practice data, kept in memory only
    QString folder = {};            ///< PeopleVault::usualFolder(); empty: kept in memory only
    PeoplePacing pacing = {};
};

/// How things stand with the people of a connection.
struct PeopleState {
    enum class Phase {
        NotOffered, ///< the service lists nobody who could be found
        Off,        ///< the user has not agreed: nothing is fetched, nothing is kept
        Preparing,  ///< agreed, but nobody can be found yet: see rows, total and error
        Ready
    };
    Phase phase = Phase::Off;
    qsizetype count = 0;             ///< people who can be found
    QDateTime asOf = {};             ///< UTC, when they were as they are here; invalid: none yet
    bool refreshing = false;         ///< being fetched; what is there answers until all have come
    qint64 rows = 0;                 ///< fetched so far
    qint64 total = -1;               ///< of so many; -1: not told
    bool kept = false;               ///< encrypted on this computer; else they go with the program
    std::optional<Error> error = {}; ///< why the latest fetching or keeping failed

    friend bool operator==(const PeopleState &, const PeopleState &) = default;
};

/// Finds the customers of one connection by anything that somebody says or types: a list of its own, in memory and
/// fetched in the background, so that an answer takes no longer than a key. Nothing of it blocks the window.
class People final : public QObject {
    Q_OBJECT
public:
    explicit People(const PeopleParts &parts, QObject *parent = nullptr);
    ~People() override;

    const PeopleState &state() const;

    /// The user agrees that people are fetched and, where there is a keychain, kept encrypted on this computer; holds
    /// until forget(), also when the program is started again.
    void agree();
    /// Deletes everybody from memory and from this computer, with their key, and fetches nobody any more until the
    /// user agrees again. The file is gone when this returns.
    void forget();
    /// For a profile that is removed: its file and key, whether it is open or not. Its People go first.
    static void forgetProfile(const QString &folder, const QString &profileId, SecretStore *secrets);
    /// Fetches everybody anew; nothing happens before the user agreed, or while it is under way.
    void refresh();

    /// Asks for the people who answer to a text, best first. A newer question replaces one that is not answered yet,
    /// so only the newest is certain to be answered; never from within the call. An empty text answers nobody.
    /// @returns the number that comes with the answer
    quint64 find(const QString &text, qsizetype limit = 20);

Q_SIGNALS:
    void found(quint64 number, const QString &text, const QList<rollbook::PersonMatch> &matches);
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
