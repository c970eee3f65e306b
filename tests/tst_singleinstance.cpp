// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/desktop/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int longMs = 60'000; // a program has to start on a busy machine

} // namespace

/// Starts of the real program in folders of its own.
class tst_SingleInstance : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void wishesArrive_data();
    void wishesArrive();
    void oneProgramStays();
    void otherDataIsAnotherProgram();
    void versionAndHelpAreAnswered();
    void noiseIsNoWish();

private:
    QString sub(const QString &name) const
    {
        QDir(m_folder->path()).mkpath(name);
        return m_folder->filePath(name);
    }
    QString path(const QString &data = u"data"_s) const
    {
        return SingleInstance::pathFor(sub(u"run"_s), sub(data), sub(u"config"_s));
    }
    void start(QProcess *process, const QStringList &arguments, const QString &data = u"data"_s) const;
    bool listens(const QString &path) const
    {
        QLocalSocket socket;
        socket.connectToServer(path, QIODevice::WriteOnly);
        return socket.waitForConnected(1000);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SingleInstance::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(sub(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_SingleInstance::start(QProcess *process, const QStringList &arguments, const QString &data) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, sub(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, sub(data));
    environment.insert(u"XDG_CONFIG_HOME"_s, sub(u"config"_s));
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token-1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook"), arguments);
    QVERIFY(process->waitForStarted(longMs));
}

void tst_SingleInstance::wishesArrive_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Handover>("wishes");
    QTest::newRow("nothing") << QStringList() << Handover { {}, false, "token-1" };
    QTest::newRow("sample") << QStringList { u"--sample"_s } << Handover { {}, true, "token-1" };
    QTest::newRow("profile") << QStringList { u"--profile"_s, u"Øst \"2\"\n<b>"_s }
                             << Handover { u"Øst \"2\"\n<b>"_s, false, "token-1" };
}

void tst_SingleInstance::wishesArrive()
{
    QFETCH(QStringList, arguments);
    SingleInstance first(path());
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QVERIFY(!(QFileInfo(path()).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QSignalSpy asked(&first, &SingleInstance::handedOver);
    QProcess second;
    start(&second, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, longMs);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(asked.count(), 1);
    QTEST(asked.constFirst().constFirst().value<Handover>(), "wishes");
}

void tst_SingleInstance::oneProgramStays()
{
    QProcess first;
    start(&first, { u"--sample"_s });
    QTRY_VERIFY_WITH_TIMEOUT(listens(path()), longMs);
    QProcess second;
    start(&second, { u"--sample"_s });
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, longMs);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);

    first.kill(); // its socket and its lock stay behind
    QVERIFY(first.waitForFinished(longMs));
    QVERIFY(QFileInfo::exists(path()) && !listens(path()));
    QProcess third;
    start(&third, {});
    QTRY_VERIFY_WITH_TIMEOUT(listens(path()), longMs);
    QCOMPARE(third.state(), QProcess::Running);
    third.kill();
    third.waitForFinished(longMs);
}

void tst_SingleInstance::otherDataIsAnotherProgram()
{
    SingleInstance first(path());
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy asked(&first, &SingleInstance::handedOver);
    QProcess other;
    start(&other, { u"--sample"_s }, u"elsewhere"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listens(path(u"elsewhere"_s)), longMs);
    QCOMPARE(other.state(), QProcess::Running);
    QCOMPARE(asked.count(), 0);
    other.kill();
    other.waitForFinished(longMs);
}

void tst_SingleInstance::versionAndHelpAreAnswered()
{
    SingleInstance first(path());
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy asked(&first, &SingleInstance::handedOver);
    for (const QString &argument : { u"--version"_s, u"--help"_s }) {
        QProcess process;
        start(&process, { argument });
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, longMs);
        QVERIFY(process.readAllStandardOutput().contains(argument == "--version"_L1 ? ROLLBOOK_VERSION : "--profile"));
    }
    QCOMPARE(asked.count(), 0);
}

void tst_SingleInstance::noiseIsNoWish()
{
    SingleInstance first(path());
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy asked(&first, &SingleInstance::handedOver);
    for (const QByteArray &noise : { QByteArray("\n"), QByteArray("{}\n"),
                                     QByteArray(R"({"profile":1,"sample":true,"token":""})"
                                                "\n"),
                                     QByteArray(100'000, 'x'), QByteArray("half") }) {
        QLocalSocket socket;
        socket.connectToServer(path(), QIODevice::WriteOnly);
        QVERIFY(socket.waitForConnected());
        socket.write(noise);
        QTRY_VERIFY(socket.bytesToWrite() == 0 || socket.state() == QLocalSocket::UnconnectedState);
    }
    SingleInstance second(path());
    const Handover wishes { u"North"_s, false, {} };
    QCOMPARE(second.start(wishes), SingleInstance::Role::HandedOver); // it still listens
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<Handover>(), wishes);
}

QTEST_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
