// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilestore.h"
#include "support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

Connection studio(const QString &name = u"Studio Øst"_s)
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.name = name;
    connection.baseUrl = QUrl(u"https://goteamup.com/api/v2"_s);
    connection.options = { { u"provider_id"_s, u"17"_s }, { u"auth_scheme"_s, u"Token"_s } };
    connection.zone = QTimeZone("Europe/Copenhagen");
    return connection;
}

QStringList namesIn(const ProfileStore &store)
{
    QStringList names;
    const QList<Profile> profiles = store.profiles();
    for (const Profile &profile : profiles)
        names << profile.connection.name;
    return names;
}

QStringList blamed(const Result<void> &result)
{
    return result ? QStringList() : QStringList(result.error().fields.keys());
}

} // namespace

class tst_ProfileStore : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsProfiles();
    void keepsTheOrder();
    void namesAreUnique();
    void checksProfiles_data();
    void checksProfiles();
    void updatesAndRemoves();
    void duplicates();
    void remembersTheLast();
    void sharesItsFile();
    void skipsWhatItCannotRead_data();
    void skipsWhatItCannotRead();
    void saysWhenItCannotWrite();

private:
    QString path() const { return m_folder->filePath(u"profiles.ini"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Adds a profile of this name and gives its id.
    static QString add(ProfileStore &store, const QString &name)
    {
        const Profile profile = ProfileStore::create(studio(name));
        return store.add(profile) ? profile.id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProfileStore::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ProfileStore::keepsProfiles()
{
    const Profile profile = ProfileStore::create(studio(u"  Studio \t Øst, \"2\" "_s));
    {
        ProfileStore store(path());
        QVERIFY(store.profiles().isEmpty());
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.add(profile).has_value());
        QCOMPARE(changed.size(), 1);
    }
    const ProfileStore store(path());
    Profile expected = profile;
    expected.connection.name = u"Studio Øst, \"2\""_s;
    QCOMPARE(store.profiles(), QList<Profile> { expected });
    QCOMPARE(store.byId(profile.id), std::optional(expected));
    QCOMPARE(store.byName(u" studio øST,  \"2\""_s), std::optional(expected));
    QVERIFY(!store.byName(u"Studio"_s) && !store.byName({}) && !store.byId({}));
    QVERIFY(store.unreadable().isEmpty());
    QVERIFY(ProfileStore::create(studio()).id != ProfileStore::create(studio()).id);
}

void tst_ProfileStore::keepsTheOrder()
{
    {
        ProfileStore store(path());
        for (const QString &name : { u"Zoo"_s, u"Alpha"_s, u"Middle"_s })
            QVERIFY(!add(store, name).isEmpty());
    }
    ProfileStore store(path());
    QCOMPARE(namesIn(store), QStringList({ u"Zoo"_s, u"Alpha"_s, u"Middle"_s }));
    QVERIFY(store.update(*store.byName(u"Alpha"_s)).has_value());
    QCOMPARE(namesIn(store), QStringList({ u"Zoo"_s, u"Alpha"_s, u"Middle"_s }));
}

void tst_ProfileStore::namesAreUnique()
{
    ProfileStore store(path());
    const QString id = add(store, u"Café"_s);
    for (const QString &same : { u"Café"_s, u"CAFÉ "_s, u"cafe\u0301"_s })
        QCOMPARE(blamed(store.add(ProfileStore::create(studio(same)))), QStringList(u"name"_s));
    QCOMPARE(store.profiles().size(), 1);
    Profile renamed = *store.byId(id);
    renamed.connection.name = u"CAFÉ"_s; // its own name in another case
    QVERIFY(store.update(renamed).has_value());
    QCOMPARE(namesIn(store), QStringList(u"CAFÉ"_s));
    renamed.connection.name = u"Other"_s;
    add(store, u"other"_s);
    QCOMPARE(blamed(store.update(renamed)), QStringList(u"name"_s));
}

void tst_ProfileStore::checksProfiles_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, auto change) {
        Connection connection = studio();
        change(connection);
        QTest::newRow(name) << connection << QString::fromLatin1(field);
    };
    row("good", "", [](Connection &) {});
    row("this machine", "", [](Connection &c) { c.baseUrl = QUrl(u"http://127.0.0.1:8123/api/v2"_s); });
    row("no name", "name", [](Connection &c) { c.name = u" \t"_s; });
    row("unknown service", "service", [](Connection &c) { c.service = u"teamdown"_s; });
    row("no address", "base_url", [](Connection &c) { c.baseUrl.clear(); });
    row("in the clear", "base_url", [](Connection &c) { c.baseUrl = QUrl(u"http://goteamup.com/api/v2"_s); });
    row("password in the address", "base_url", [](Connection &c) { c.baseUrl = QUrl(u"https://a:b@goteamup.com"_s); });
    row("unknown option", "colour", [](Connection &c) { c.options.insert(u"colour"_s, u"red"_s); });
    row("no zone", "time_zone", [](Connection &c) { c.zone = QTimeZone(); });
    row("required option", "company_key", [](Connection &c) {
        c.service = u"khoros"_s;
        c.options.clear();
    });
}

void tst_ProfileStore::checksProfiles()
{
    QFETCH(Connection, connection);
    QFETCH(QString, field);
    ProfileStore store(path());
    const QStringList expected = field.isEmpty() ? QStringList() : QStringList(field);
    const Profile profile = ProfileStore::create(connection);
    QCOMPARE(blamed(store.check(profile)), expected);
    QCOMPARE(store.profiles().size(), 0);
    QCOMPARE(blamed(store.add(profile)), expected);
    QCOMPARE(store.profiles().size(), field.isEmpty() ? 1 : 0);
}

void tst_ProfileStore::updatesAndRemoves()
{
    ProfileStore store(path());
    const QString id = add(store, u"A"_s);
    add(store, u"B"_s);
    Profile profile = *store.byId(id);
    profile.connection.options = { { u"provider_id"_s, u"18"_s } };
    profile.connection.zone = QTimeZone("America/New_York");
    QVERIFY(store.update(profile).has_value());
    QCOMPARE(ProfileStore(path()).byId(id), std::optional(profile)); // auth_scheme is gone as well
    QVERIFY(store.remove(id).has_value());
    QCOMPARE(namesIn(ProfileStore(path())), QStringList(u"B"_s));
    QVERIFY(!bytes().contains(id.toLatin1()));
    QCOMPARE(store.remove(id).error().code, ErrorCode::NotFound);
    QCOMPARE(store.update(profile).error().code, ErrorCode::NotFound);
    QCOMPARE(store.duplicate(id).error().code, ErrorCode::NotFound);
}

void tst_ProfileStore::duplicates()
{
    ProfileStore store(path());
    const QString id = add(store, u"Studio"_s);
    add(store, u"Other"_s);
    const auto copy = store.duplicate(id);
    QVERIFY(copy.has_value());
    QVERIFY(copy->id != id);
    QCOMPARE(copy->connection.options, studio().options);
    QVERIFY(store.duplicate(copy->id).has_value());
    QCOMPARE(namesIn(store), QStringList({ u"Studio"_s, u"Studio (2)"_s, u"Studio (3)"_s, u"Other"_s }));
}

void tst_ProfileStore::remembersTheLast()
{
    ProfileStore store(path());
    QCOMPARE(store.lastUsed(), QString());
    const QString id = add(store, u"A"_s);
    store.setLastUsed(id);
    QCOMPARE(ProfileStore(path()).lastUsed(), id);
    QVERIFY(store.remove(id).has_value());
    QCOMPARE(store.lastUsed(), QString());
}

void tst_ProfileStore::sharesItsFile()
{
    ProfileStore window(path());
    ProfileStore command(path());
    add(window, u"A"_s);
    add(command, u"B"_s);
    QCOMPARE(namesIn(command), QStringList({ u"A"_s, u"B"_s }));
    QCOMPARE(blamed(window.add(ProfileStore::create(studio(u"b"_s)))), QStringList(u"name"_s));
}

void tst_ProfileStore::skipsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("name");
    QTest::newRow("newer service") << QByteArray("service=nimbus\nname=Later\nbase_url=https://nimbus.example\n")
                                   << u"Later"_s;
    QTest::newRow("no name") << QByteArray("service=teamup\nbase_url=https://goteamup.com/api/v2\n") << QString();
    QTest::newRow("same name") << QByteArray("service=teamup\nname=good\nbase_url=https://goteamup.com/api/v2\n")
                               << u"good"_s;
    QTest::newRow("address") << QByteArray("service=teamup\nname=Bad\nbase_url=http://192.0.2.1/\n") << u"Bad"_s;
    QTest::newRow("zone") << QByteArray("service=spirii\nname=Mars\nbase_url=https://a.b\ntime_zone=Mars/Base\n")
                          << u"Mars"_s;
}

void tst_ProfileStore::skipsWhatItCannotRead()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, name);
    entry += "colour=green\n"; // a key of another version
    put("[General]\norder=good, odd\n\n[profile-good]\nservice=spirii\nname=Good\nbase_url=https://api.spirii.dev\n\n"
        "[profile-odd]\n"
        + entry);
    ProfileStore store(path());
    QCOMPARE(namesIn(store), QStringList(u"Good"_s));
    QCOMPARE(store.unreadable().size(), 1);
    QCOMPARE(store.unreadable().first().id, u"odd"_s);
    QCOMPARE(store.unreadable().first().name, name);
    QVERIFY(!store.unreadable().first().error.message.isEmpty());

    QVERIFY(!add(store, u"New"_s).isEmpty());
    for (const QByteArray &line : entry.split('\n'))
        QVERIFY2(bytes().contains(line), bytes().constData());
    QCOMPARE(namesIn(ProfileStore(path())), QStringList({ u"Good"_s, u"New"_s }));
    if (!name.isEmpty())
        QCOMPARE(blamed(store.check(ProfileStore::create(studio(name)))), QStringList(u"name"_s));
    QVERIFY(store.remove(u"odd"_s).has_value());
    QVERIFY(store.unreadable().isEmpty());
}

void tst_ProfileStore::saysWhenItCannotWrite()
{
    put("a file where a folder should be\n");
    ProfileStore store(path() + u"/profiles.ini"_s);
    const Profile profile = ProfileStore::create(studio());
    QCOMPARE(store.add(profile).error().code, ErrorCode::FileNotWritable);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(QFile::remove(path()));
    QVERIFY(store.add(profile).has_value());
    QCOMPARE(store.profiles().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
