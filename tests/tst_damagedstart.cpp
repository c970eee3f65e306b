// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/desktop/singleinstance.h"
#include "ui/pages/startnotices.h"
#include "ui/widgets/note.h"

#include <QLocalSocket>
#include <QProcess>
#include <QPushButton>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int longMs = 60'000; // a program has to start on a busy machine

} // namespace

/// What the real program, and its window, make of files that cannot be used.
class tst_DamagedStart : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsDamaged();
    void theConnectionThatIsNamedIsLost();
    void nothingCanBeWritten();
    void tellsAllTogether();
    void saysNothingWhenAllIsWell();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const;
    void start(const QStringList &arguments, const QString &home);
    /// Whether the program is in its event loop, and so past its start.
    bool isUp() const;
    void quit();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QString m_home; ///< above the program's data and settings
};

void tst_DamagedStart::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QFile::setPermissions(at(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_DamagedStart::cleanup()
{
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished(longMs);
    }
    m_program.reset();
}

void tst_DamagedStart::put(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(at(name)).path());
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_DamagedStart::start(const QStringList &arguments, const QString &home)
{
    m_home = home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, at(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook"), arguments);
    QVERIFY(m_program->waitForStarted(longMs));
}

bool tst_DamagedStart::isUp() const
{
    QLocalSocket socket;
    socket.connectToServer(SingleInstance::pathFor(at(u"run"_s), m_home + u"/data"_s, m_home + u"/config"_s));
    if (!socket.waitForConnected(1000))
        return false;
    socket.write(R"({"profile":"","sample":false,"token":""})"
                 "\n");
    return socket.waitForDisconnected(longMs); // it has taken the wishes
}

void tst_DamagedStart::quit()
{
    QCOMPARE(m_program->state(), QProcess::Running);
    ::kill(pid_t(m_program->processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, longMs);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
}

void tst_DamagedStart::everythingIsDamaged()
{
    const QStringList files { u"config/rollbook/rollbook.ini"_s, u"config/rollbook/profiles.ini"_s,
                              u"data/rollbook/schedules.json"_s, u"data/rollbook/views/sample.json"_s };
    const QByteArray damage("\0\xff rubbish", 10);
    for (const QString &file : files)
        put(file, damage);
    put(u"data/rollbook/exports.db"_s, damage);
    start({ u"--sample"_s }, m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), longMs);
    for (const QString &file : files) {
        QFile aside(at(file + u".damaged-1"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(aside.exists(), qPrintable(file), longMs);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damage);
    }
    const QStringList exports = QDir(at(u"data/rollbook"_s)).entryList({ u"exports.db.2*"_s });
    QCOMPARE(exports.size(), 1);
    quit();
    QVERIFY(QFile::exists(at(files.first()))); // new ones
    QVERIFY(!SettingsFile(at(files.first())).isDamaged());
}

void tst_DamagedStart::theConnectionThatIsNamedIsLost()
{
    put(u"config/rollbook/profiles.ini"_s, "[profile-a]\nservice=spirii\nname=North\nbase_url=https://api.spi");
    start({ u"--profile"_s, u"North"_s }, m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), longMs);
    QVERIFY(QFile::exists(at(u"config/rollbook/profiles.ini.damaged-1"_s)));
    quit();
}

void tst_DamagedStart::nothingCanBeWritten()
{
    put(u"home"_s, "a file where a folder should be\n");
    start({ u"--sample"_s }, at(u"home"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isUp(), longMs);
    quit();
}

void tst_DamagedStart::tellsAllTogether()
{
    WindowFixture f;
    f.openWindow();
    const auto text = [&] {
        const auto *note = f.find<Note>(u"window.problem"_s);
        return note->isVisible() ? note->text() : QString();
    };
    QCOMPARE(text(), QString());
    f.window->showNotices(startNotices({ .settingsAside = u"/a/rollbook.ini.damaged-1"_s,
                                         .connectionsAside = u"/a/profiles.ini.damaged-2"_s,
                                         .downloadsAside = u"/b/exports.db.2026"_s,
                                         .settingsKept = false }));
    f.window->showProblem(u"One of this connection."_s);
    const QStringList lines = text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first(), u"The settings were damaged. They are kept as /a/rollbook.ini.damaged-1."_s);
    QVERIFY(lines.at(1).contains(u"/a/profiles.ini.damaged-2"_s) && lines.at(2).contains(u"/b/exports.db.2026"_s));
    QVERIFY(lines.at(3).startsWith(u"Settings cannot be kept"_s));

    f.window->connections()->openSample(); // nobody has read them yet
    QCOMPARE(text().split(u'\n'), lines.first(4));
    f.window->showProblem(u"Another."_s);
    f.window->showProblem(u"Another."_s);
    QCOMPARE(text().split(u'\n').size(), 5);
    QTest::mouseClick(f.find(u"window.problem"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(text(), QString());
    f.window->showProblem(u"Later."_s);
    QCOMPARE(text(), u"Later."_s);

    QFile connections(f.profiles.filePath());
    QVERIFY(connections.open(QIODevice::WriteOnly) && connections.write("half") == 4);
    connections.close();
    f.profiles.setLastUsed(u"any"_s); // looks into the file first
    QVERIFY(text().contains(f.profiles.filePath() + u".damaged-1"_s));
}

void tst_DamagedStart::saysNothingWhenAllIsWell()
{
    QCOMPARE(startNotices({}), QStringList());
    QCOMPARE(startNotices({ .connectionsUsable = false }).size(), 1);
}

QTEST_MAIN(tst_DamagedStart)
#include "tst_damagedstart.moc"
