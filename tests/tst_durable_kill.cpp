// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportstore.h"
#include "sandbox/sandboxthread.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
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
constexpr int conversionMoments = 12;
constexpr int killsInARow = 6; ///< of one set of exports, at most
constexpr int latestMs = 700;
constexpr int longestRunMs = 60'000;

using Files = QMap<QString, QByteArray>;

} // namespace

/// kill -9 at any moment: nothing is lost, nothing is requested twice, the bytes are those of an undisturbed export.
class tst_DurableKill : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<sandbox::SandboxThread>();
        m_words.clear();
    }
    void survivesBeingKilled();
    void survivesBeingKilledWhileConverting();

private:
    void startRunner(QProcess &runner, const QString &folder) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEAMUP_SECRET"_s, m_server->access().secret);
        environment.insert(u"SPIRII_SECRET"_s, m_server->access().spirii.secret);
        runner.setProcessEnvironment(environment);
        runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        runner.start(QStringLiteral(ROLLBOOK_EXPORT_RUNNER),
                     QStringList { folder, m_server->access().baseUrl, m_server->access().spirii.baseUrl } + m_words);
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
        for (const sandbox::Request &request : m_server->log().all())
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
            QFile file(record.request.targetPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
                     record.work.receipt->sha256);
        }
    }

    /// As often as said, a set of exports is killed at any moment until all of them have ended.
    void killOften(int times, int latest, const QTemporaryDir &parent, const Files &expected)
    {
        QRandomGenerator dice(seed());
        int kills = 0;
        for (int round = 0; kills < times; ++round) {
            m_server->log().clear();
            const QString folder = newFolder(parent, QString::number(round));
            for (int i = 0; i < killsInARow && kills < times && killAfter(dice.bounded(latest), folder); ++i)
                ++kills;
            runToTheEnd(folder);
            QCOMPARE(comparable(filesIn(folder + u"/files"_s)), comparable(expected)); // and no part file
            QVERIFY2(posts() >= 2 && posts() <= 2 + confirmed(folder), qPrintable(u"round %1"_s.arg(round)));
            checkStore(folder);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(filesIn(folder + u"/data"_s).keys(), QStringList({ u"exports.db"_s, u"exports.db.claims"_s }));
        }
    }
    /// No two workbooks are the same: they tell when they were made. The store knows the sum of each.
    static Files comparable(Files files)
    {
        for (auto it = files.begin(); it != files.end(); ++it)
            if (it.key().endsWith(".xlsx"_L1))
                it->truncate(2);
        return files;
    }

    std::unique_ptr<sandbox::SandboxThread> m_server;
    QStringList m_words;
};

void tst_DurableKill::survivesBeingKilled()
{
    sandbox::Options options;
    options.customers = 150;
    options.rateLimit = 0;
    options.jobMs = 100;
    options.latencyMs = 15; // so that there is something to be killed in
    options.faults = { { sandbox::Fault::SlowFile, true } };
    QCOMPARE(m_server->start(options), QString());
    const QTemporaryDir parent;
    const QString calm = newFolder(parent, u"calm"_s);
    runToTheEnd(calm);
    const Files expected = filesIn(calm + u"/files"_s);
    QCOMPARE(expected.keys(), QStringList({ u"a.csv"_s, u"b.csv"_s, u"c.json"_s }));
    QCOMPARE(posts(), 2);

    killOften(moments, latestMs, parent, expected);
}

void tst_DurableKill::survivesBeingKilledWhileConverting()
{
    sandbox::Options options;
    options.customers = 3000; // so that there is something to be converted
    options.rateLimit = 0;
    options.jobMs = 10;
    QCOMPARE(m_server->start(options), QString());
    m_words = { u"sheets"_s };
    const QTemporaryDir parent;
    const QString calm = newFolder(parent, u"calm"_s);
    QElapsedTimer clock;
    clock.start();
    runToTheEnd(calm);
    const int latest = int(clock.elapsed());
    const Files expected = filesIn(calm + u"/files"_s);
    QCOMPARE(expected.keys(), QStringList({ u"a.csv"_s, u"b.csv"_s, u"c.xlsx"_s }));
    QVERIFY(expected.value(u"a.csv"_s).startsWith("\xEF\xBB\xBF"));
    QVERIFY(expected.value(u"c.xlsx"_s).startsWith("PK"));
    killOften(conversionMoments, latest, parent, expected);
}

QTEST_GUILESS_MAIN(tst_DurableKill)
#include "tst_durable_kill.moc"
