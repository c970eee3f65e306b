// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilestore.h"
#include "settings/settingsfile.h"
#include "settings/uisettings.h"
#include "support/filesizelimit.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

Connection studio()
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.name = u"Studio Øst; \"a=b\" \\ [1]\t%"_s;
    connection.baseUrl = QUrl(u"https://goteamup.com/api/v2"_s);
    connection.zone = QTimeZone::utc();
    return connection;
}

} // namespace

/// Files of settings that others, or a crash, have changed.
class tst_SettingsFile : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesGoodFiles();
    void leavesWhatPeopleWrite_data();
    void leavesWhatPeopleWrite();
    void setsSettingsAside_data() { damages(); }
    void setsSettingsAside();
    void setsConnectionsAside_data() { damages(); }
    void setsConnectionsAside();
    void namesNeverMeet();
    void aFolderInItsPlace();
    void connectionsDamagedMeanwhile();
    void aFolderThatTakesNothing();
    void aFullDisk();

private:
    QString path() const { return m_folder->filePath(u"rollbook.ini"_s); }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void damages();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SettingsFile::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SettingsFile::damages()
{
    const QByteArray head = "[window]\ntheme=dark\ntextPercent=200\n\n[profile-x]\nservice=spirii\nname=Good\n";
    const QByteArray url = "base_url=https://api.spirii.dev\n";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut in a value") << head + "base_url=https://api.spirii.de";
    QTest::newRow("cut in a quoted value") << head + url + "zone=\"Europe/Cop\n";
    QTest::newRow("a line without a value") << head + url + "what is this\n";
    QTest::newRow("a group without an end") << "[profile-y\n" + head + url;
    QTest::newRow("not UTF-8") << head + url
            + "place=K\xf8"
              "benhavn\n";
    QTest::newRow("zeros after a crash") << QByteArray(4096, '\0');
    QTest::newRow("zeros within") << head + url + QByteArray("a=\0\0\n", 5);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n", 17);
    QTest::newRow("another format") << QByteArray("{ \"window\": { \"theme\": \"dark\" } }\n");
}

void tst_SettingsFile::leavesGoodFiles()
{
    {
        UiSettings settings(path());
        settings.setTheme(u"dark"_s);
        settings.setWindowGeometry(QByteArray("\0\xff\x89\n\"\\;=", 8));
        settings.setExportFolder(u"/home/Åse \"x\"/a=b; [c]\\ud\n"_s);
        QSettings more(path(), QSettings::IniFormat);
        more.setValue(u"list"_s, QStringList { u"a, \"b\""_s, {}, u"ø\x85"_s });
        more.setValue(u"map"_s, QVariantMap { { u"width"_s, 3 }, { u"k=\""_s, QByteArray("\x01") } });
    }
    QVERIFY(!SettingsFile(path()).isDamaged());
    UiSettings settings(path());
    QCOMPARE(settings.setDamagedAside(), QString());
    QCOMPARE(settings.theme(), u"dark"_s);
    QVERIFY(settings.canBeKept());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"rollbook.ini"_s));

    const QString connections = m_folder->filePath(u"profiles.ini"_s);
    QVERIFY(ProfileStore(connections).add(ProfileStore::create(studio())));
    QVERIFY(!SettingsFile(connections).isDamaged());
}

void tst_SettingsFile::leavesWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("comments") << QByteArray("; mine\n# also mine\n[window]\n  theme = dark  \n");
    QTest::newRow("DOS") << QByteArray("[window]\r\ntheme=dark\r\n");
    QTest::newRow("UTF-8") << QByteArray("[window]\nplace=Købæk 😀\n");
    QTest::newRow("no value") << QByteArray("[window]\ntheme=\n");
}

void tst_SettingsFile::leavesWhatPeopleWrite()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    QVERIFY(!SettingsFile(path()).isDamaged());
    QCOMPARE(SettingsFile(path()).setDamagedAside().value_or(u"failed"_s), QString());
    QCOMPARE(bytesOf(path()), bytes);
}

void tst_SettingsFile::setsSettingsAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    UiSettings settings(path());
    settings.theme(); // read before it was looked at
    const QString aside = settings.setDamagedAside();
    QCOMPARE(aside, path() + u".damaged-1"_s);
    QCOMPARE(bytesOf(aside), bytes);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(settings.theme(), u"system"_s);
    QCOMPARE(settings.textPercent(), 100);
    settings.setTheme(u"light"_s);
    QCOMPARE(settings.ofProfile({})->theme(), u"light"_s);
    QCOMPARE(settings.setDamagedAside(), QString());
    QVERIFY(settings.canBeKept());
    QCOMPARE(UiSettings(path()).theme(), u"light"_s);
}

void tst_SettingsFile::setsConnectionsAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    ProfileStore store(path());
    QVERIFY(store.profiles().isEmpty() && store.unreadable().isEmpty());
    QCOMPARE(store.setAside(), path() + u".damaged-1"_s);
    QCOMPARE(bytesOf(store.setAside()), bytes);
    QVERIFY(store.add(ProfileStore::create(studio())));
    const ProfileStore again(path());
    QCOMPARE(again.setAside(), QString());
    QCOMPARE(again.profiles().size(), 1);
    QCOMPARE(bytesOf(store.setAside()), bytes);
}

void tst_SettingsFile::namesNeverMeet()
{
    for (int number = 1; number <= 3; ++number) {
        put(QByteArray("damage ") + QByteArray::number(number));
        QCOMPARE(UiSettings(path()).setDamagedAside(), path() + u".damaged-%1"_s.arg(number));
    }
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(bytesOf(path() + u".damaged-%1"_s.arg(number)), "damage " + QByteArray::number(number));
}

void tst_SettingsFile::aFolderInItsPlace()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"rollbook.ini/mine"_s));
    ProfileStore store(path());
    QCOMPARE(store.setAside(), path() + u".damaged-1"_s);
    QVERIFY(QDir(store.setAside() + u"/mine"_s).exists());
    QVERIFY(store.add(ProfileStore::create(studio())));
    QCOMPARE(ProfileStore(path()).profiles().size(), 1);
    QVERIFY(QFile::remove(path()));

    QVERIFY(QDir(m_folder->path()).mkpath(u"rollbook.ini"_s));
    UiSettings settings(path());
    QCOMPARE(settings.setDamagedAside(), path() + u".damaged-2"_s);
    settings.setTheme(u"dark"_s);
    QCOMPARE(UiSettings(path()).ofProfile({})->theme(), u"dark"_s);
}

void tst_SettingsFile::connectionsDamagedMeanwhile()
{
    ProfileStore store(path());
    QSignalSpy aside(&store, &ProfileStore::wasSetAside);
    QVERIFY(store.add(ProfileStore::create(studio())));
    put("half a fi");
    Connection other = studio();
    other.name = u"Other"_s;
    QVERIFY(store.add(ProfileStore::create(other)));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(store.setAside()), QByteArray("half a fi"));
    QCOMPARE(store.profiles().size(), 1);
}

void tst_SettingsFile::aFolderThatTakesNothing()
{
    put("a file where a folder should be\n");
    UiSettings settings(path() + u"/rollbook.ini"_s);
    QVERIFY(!settings.canBeKept());
    QCOMPARE(settings.setDamagedAside(), QString());
    settings.setTheme(u"dark"_s); // as long as it lives
    QCOMPARE(settings.theme(), u"dark"_s);
}

void tst_SettingsFile::aFullDisk()
{
    UiSettings settings(path());
    QVERIFY(settings.canBeKept());
    {
        const FileSizeLimit full(100);
        QVERIFY(!settings.canBeKept());
    }
    QVERIFY(settings.canBeKept());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(tst_SettingsFile)
#include "tst_settingsfile.moc"
