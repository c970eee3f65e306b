// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob.h"
#include "net/filedownload.h"
#include "support/scriptedpeer.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

/// Khoros allows 20 requests a minute for everything together: calls and files share one count.
class tst_SharedRate : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void staysBelowTheRate();
    void sharesTheRateWithFiles();
    void waitsOutABusyFile();
    void givesUpOnABusyFile();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void startPeer()
    {
        m_peer = std::make_unique<ScriptedPeer>();
        m_client = ServiceDoor {
            u"khoros"_s, m_peer->url(u"/api"_s), u"user:secret"_s, { { u"company_key"_s, u"c"_s } }
        }.client(&m_network);
    }
    /// What becomes of a file of the service when a 429 is waited for twice.
    Result<qint64> fetched()
    {
        ApiLimits limits;
        limits.backoffMs = { 10, 10 };
        m_client->setLimits(limits);
        std::optional<Result<qint64>> result;
        auto *file = new FileDownload(m_client.get(), m_peer->url(u"/api/f"_s), path(u"f"_s), this);
        connect(file, &FileDownload::finished, this, [&](const Result<qint64> &ended) { result = ended; });
        file->start();
        [&] { QTRY_VERIFY(result.has_value()); }();
        QFile::remove(path(u"f"_s));
        return result.value_or(failure({ .code = ErrorCode::Cancelled }));
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
};

void tst_SharedRate::cleanup()
{
    m_client.reset();
    m_peer.reset();
}

/// With the service's own limit of 20 a minute and the product's pace.
void tst_SharedRate::staysBelowTheRate()
{
    sandbox::SandboxThread server;
    sandbox::Options options;
    options.jobMs = 1500;
    QCOMPARE(server.start(options), QString());
    m_client = ServiceDoor::to(u"khoros"_s, server.access()).client(&m_network);
    QSignalSpy slowed(m_client.get(), &ApiClient::slowedDown);
    const Report &report = catalogReport(u"khoros.user"_s);
    Query query = report.defaultQuery();
    query.filters.insert(u"period"_s, DateRange { .preset = DatePreset::LastMonth });
    ExportJob job(m_client.get(), report, { .query = query, .format = u"csv"_s, .targetPath = path(u"a.csv"_s) },
                  nullptr);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(job.progress().state), 20'000);
    QCOMPARE(job.progress().state, ExportState::Done);
    QCOMPARE(slowed.size(), 0);
    QVERIFY(server.log().all().size() < 10);
}

/// Twenty calls leave; the rest and a file from the same service wait for the next minute.
void tst_SharedRate::sharesTheRateWithFiles()
{
    startPeer();
    m_peer->then(ScriptedPeer::reply(200, R"({"status":"PASS","result":[]})"));
    QSignalSpy slowed(m_client.get(), &ApiClient::slowedDown);
    QObject calls;
    for (int i = 0; i < 19; ++i)
        m_client->call(m_client->service().testRequest(m_client->connection()), &calls)->start();
    QTRY_COMPARE(m_peer->requests().size(), 19);
    const auto download = [&](const QString &name) {
        auto *file = new FileDownload(m_client.get(), m_peer->url(u"/api/download"_s), path(name), &calls);
        file->start();
    };
    download(u"first"_s);
    QTRY_COMPARE(m_peer->requests().size(), 20);
    QCOMPARE(slowed.size(), 0);
    download(u"second"_s);
    m_client->call(m_client->service().testRequest(m_client->connection()), &calls)->start();
    QTRY_COMPARE(slowed.size(), 1);
    QTest::qWait(200);
    QCOMPARE(m_peer->requests().size(), 20);
    QCOMPARE(m_peer->requests().constLast().target, QByteArray("/api/download"));

    // A file on another machine is no call of the service.
    ScriptedPeer storage;
    storage.then(ScriptedPeer::reply(200, "content"));
    auto *file = new FileDownload(m_client.get(), storage.url(), path(u"third"_s), &calls);
    QSignalSpy done(file, &FileDownload::finished);
    file->start();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(storage.requests().size(), 1);
    QVERIFY(!storage.requests().constFirst().headers.contains("authorization"));
}

void tst_SharedRate::waitsOutABusyFile()
{
    startPeer();
    m_peer->then(ScriptedPeer::reply(429, "", { { "Retry-After", "0" } }));
    m_peer->then(ScriptedPeer::reply(429, ""));
    m_peer->then(ScriptedPeer::reply(200, "content"));
    const auto result = fetched();
    QVERIFY(result.has_value());
    QCOMPARE(*result, 7);
    QCOMPARE(m_peer->requests().size(), 3);
}

void tst_SharedRate::givesUpOnABusyFile()
{
    startPeer();
    m_peer->then(ScriptedPeer::reply(429, ""));
    QCOMPARE(fetched().error().code, ErrorCode::TooManyRequests);
    QCOMPARE(m_peer->requests().size(), 3); // and two waits
}

QTEST_GUILESS_MAIN(tst_SharedRate)
#include "tst_sharedrate.moc"
