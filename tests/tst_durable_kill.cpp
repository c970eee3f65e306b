// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportstore.h"
#include "sandbox/sandboxthread.h"
#include "support/testcase.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// Another one: ROLLBOOK_KILL_SEED.
quint32 seed()
{
    const int given = qEnvironmentVariableIntValue("ROLLBOOK_KILL_SEED");
    return given > 0 ? quint32(given) : 5;
}

constexpr int moments = 50;
constexpr int killsInARow = 6; ///< of one set of exports, at most
constexpr int latestMs = 700;
constexpr int longestRunMs = 60'000;

using Files = QMap<QString, QByteArray>;

} // namespace

/// kill -9 at any moment: nothing is lost, nothing is requested twice, the bytes are those of an undisturbed export.
class tst_DurableKill : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void survivesBeingKilled();

private:
    void startRunner(QProcess &runner, const QString &folder) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEAMUP_SECRET"_s, m_server.access().secret);
        environment.insert(u"SPIRII_SECRET"_s, m_server.access().spirii.secret);
        runner.setProcessEnvironment(environment);
        runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        runner.start(QStringLiteral(ROLLBOOK_EXPORT_RUNNER),
                     { folder, m_server.access().baseUrl, m_server.access().spirii.baseUrl });
    }
    /// True when it was killed, false when it had ended well before.
    bool killAfter(int ms, const QString &folder) const
    {
        QProcess runner;
        startRunner(runner, folder);
        if (runner.waitForFinished(ms))
            return false;
        runner.kill();
        runner.waitForFinished();
        return true;
    }
    void runToTheEnd(const QString &folder) const
    {
        QProcess runner;
        startRunner(runner, folder);
        QVERIFY(runner.waitForFinished(longestRunMs));
        QCOMPARE(runner.exitStatus(), QProcess::NormalExit);
        QCOMPARE(runner.exitCode(), 0);
    }
    int posts()
    {
        int count = 0;
        for (const sandbox::Request &request : m_server.log().all())
            count += request.method == "POST" ? 1 : 0;
        return count;
    }

    static QString newFolder(const QTemporaryDir &parent, const QString &name)
    {
        QDir(parent.path()).mkpath(name + u"/files"_s);
        return parent.filePath(name);
    }
    static Files filesIn(const QString &folder)
    {
        Files files;
        const QDir directory(folder);
        for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(directory.filePath(name));
            files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return files;
    }
    static int confirmed(const QString &folder) { return int(filesIn(folder).value(u"confirmed"_s).count('\n')); }
    void checkStore(const QString &folder)
    {
        ExportStore store(folder + u"/data/exports.db"_s);
        QVERIFY(store.open());
        const auto records = store.records();
        QCOMPARE(records->size(), 3);
        for (const ExportRecord &record : *records) {
            QCOMPARE(record.progress.state, ExportState::Done);
            const QByteArray receipt = QJsonDocument(toJson(*record.work.receipt)).toJson();
            QVERIFY2(record.work.receipt->verdict == Receipt::Verdict::Complete, receipt.constData());
        }
    }

    sandbox::SandboxThread m_server;
};

void tst_DurableKill::survivesBeingKilled()
{
    sandbox::Options options;
    options.customers = 150;
    options.rateLimit = 0;
    options.jobMs = 100;
    options.latencyMs = 15; // so that there is something to be killed in
    options.faults = { { sandbox::Fault::SlowFile, true } };
    QCOMPARE(m_server.start(options), QString());
    const QTemporaryDir parent;
    const QString calm = newFolder(parent, u"calm"_s);
    runToTheEnd(calm);
    const Files expected = filesIn(calm + u"/files"_s);
    QCOMPARE(expected.keys(), QStringList({ u"a.csv"_s, u"b.csv"_s, u"c.json"_s }));
    QCOMPARE(posts(), 2);

    QRandomGenerator dice(seed());
    int kills = 0;
    for (int round = 0; kills < moments; ++round) {
        m_server.log().clear();
        const QString folder = newFolder(parent, QString::number(round));
        for (int i = 0; i < killsInARow && kills < moments && killAfter(dice.bounded(latestMs), folder); ++i)
            ++kills;
        runToTheEnd(folder);
        QCOMPARE(filesIn(folder + u"/files"_s), expected); // and no part file
        QVERIFY2(posts() >= 2 && posts() <= 2 + confirmed(folder), qPrintable(u"round %1"_s.arg(round)));
        checkStore(folder);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(filesIn(folder + u"/data"_s).keys(), QStringList { u"exports.db"_s });
    }
}

QTEST_GUILESS_MAIN(tst_DurableKill)
#include "tst_durable_kill.moc"
