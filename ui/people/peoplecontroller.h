// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

#include <memory>

namespace rollbook {

class Catalog;
class ConnectionController;
class People;
class ProfileStore;
class SecretStore;
class Session;
class UiSettings;

/// What lists of customers are made of; all of it outlives the window.
struct PeopleLists {
    const Catalog *catalog = nullptr;
    SecretStore *secrets = nullptr;
    UiSettings *settings = nullptr;
    ProfileStore *profiles = nullptr;
    QString folder = {}; ///< of the encrypted files; empty: lists are kept in memory only
};

/// A connection whose customers can be found, whether it is open or not.
struct PeopleConnection {
    QString profileId; ///< empty: the practice data
    QString name;
    bool on = false;      ///< the user agreed
    qsizetype count = -1; ///< in its list; -1: not known, because it is not open

    friend bool operator==(const PeopleConnection &, const PeopleConnection &) = default;
};

/// The lists of customers, one for each connection that was in sight with a key since the program started. They go with
/// their connections, and what is kept of them with the profile or its address.
class PeopleController final : public QObject {
    Q_OBJECT
public:
    PeopleController(const PeopleLists &parts, ConnectionController *connections, QObject *parent);
    ~PeopleController() override;

    /// Of the connection in sight; null where there is none, or no key yet.
    People *current() const;
    Session *session() const;
    /// The report that lists the people of the connection in sight; empty: none.
    QString report() const;

    /// All that could have a list, the practice data last and only while it is open.
    QList<PeopleConnection> connections() const;
    /// Agrees for a connection, or forgets all that is kept of its customers.
    void setOn(const QString &profileId, bool on);
    /// Tells whoever else keeps something of customers to delete it.
    void forgetOthers() { Q_EMIT forgetWanted(); }
    /// Days until a list that is not refreshed is deleted; the same for all connections.
    int days() const;
    void setDays(int days);

Q_SIGNALS:
    void forgetWanted();
    /// Another connection is in sight, or its list is there now.
    void currentChanged();

private:
    void ensure();
    void drop(Session *session);
    People *of(const QString &profileId) const;
    bool isOffered(const QString &service) const;

    PeopleLists m_parts;
    ConnectionController *m_connections;
    /// People with settings of their own: a session's go before its people when the window is closed.
    struct List {
        std::shared_ptr<UiSettings> settings = {};
        std::shared_ptr<People> people = {};
    };
    QMap<Session *, List> m_lists;
};

} // namespace rollbook
