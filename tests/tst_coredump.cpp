// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "unmistakable-4711";
const QByteArray onlyHeaders = "00000010\n";

QByteArray ofProcess(const QProcess &process, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ends it where it stands. The core dump that it left in the folder; empty: this machine leaves none there.
QByteArray coreOf(QProcess *process, const QString &folder)
{
    ::kill(pid_t(process->processId()), SIGABRT);
    if (!process->waitForFinished(30'000) || process->exitStatus() != QProcess::CrashExit)
        return "still running";
    const QStringList left = QDir(folder).entryList({ u"core*"_s }, QDir::Files);
    QFile core(folder + u'/' + left.value(0));
    return !left.isEmpty() && core.open(QIODevice::ReadOnly) ? core.readAll() : QByteArray();
}

} // namespace

/// What a crash in the middle of a request leaves behind.
class tst_CoreDump : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void theCommandKeepsItsSecret();
    void theWindowKeepsItsMemory();
};

void tst_CoreDump::theCommandKeepsItsSecret()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLBOOK_SECRET"_s, QString::fromLatin1(secret));
    environment.insert(u"ROLLBOOK_OTHER"_s, u"still there"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.setChildProcessModifier([] {
        rlimit limit {};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    });
    process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"),
                  { u"rows"_s, u"teamup.customers"_s, u"--base-url"_s, peer.url().toString() });
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests().size(), 1, 30'000);
    QCOMPARE(peer.requests().first().headers.value("authorization"), QByteArray("Bearer " + secret));

    QCOMPARE(ofProcess(process, "coredump_filter"), onlyHeaders);
    QVERIFY(ofProcess(process, "environ").contains("still there"));
    QVERIFY(!ofProcess(process, "environ").contains(secret));

    const QByteArray core = coreOf(&process, folder.path());
    if (core.isEmpty())
        return; // they go elsewhere on this machine, or are forbidden: the filter above has to do
    QVERIFY(core.startsWith("\x7f"
                            "ELF"));
    QVERIFY(!core.contains(secret));
    const QString wide = QString::fromLatin1(secret);
    QVERIFY(!core.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)));
    QVERIFY(!core.contains("still there")); // nothing of the stack at all
}

void tst_CoreDump::theWindowKeepsItsMemory()
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook"), { u"--sample"_s });
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(ofProcess(process, "coredump_filter"), onlyHeaders, 30'000);
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
}

QTEST_GUILESS_MAIN(tst_CoreDump)
#include "tst_coredump.moc"
