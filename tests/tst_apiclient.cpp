// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "net/filedownload.h"
#include "net/retryafter.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "s3cret-token";

Connection connectionTo(const QUrl &url)
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.baseUrl = url;
    return connection;
}

/// A client with short waits, and the outcome of what it is asked.
struct Fixture {
    explicit Fixture(const ScriptedPeer &peer)
        : client(&network, makeService(u"teamup"_s), connectionTo(peer.url()), QLatin1String(secret))
    {
        limits.backoffMs = { 10, 10 };
        client.setLimits(limits);
    }

    ApiCall *begin(HttpRequest request)
    {
        ApiCall *call = client.call(request, &owner);
        QObject::connect(call, &ApiCall::finished, &owner, [this](const Result<HttpReply> &answer) {
            ++finishes;
            result = answer;
        });
        call->start();
        return call;
    }
    ApiCall *get(const QUrl &url) { return begin({ .method = HttpRequest::Method::Get, .url = url }); }
    ApiCall *post(const QUrl &url)
    {
        return begin({ .method = HttpRequest::Method::Post, .url = url, .body = R"({"format":"csv"})" });
    }
    ErrorCode code() const { return result && !*result ? result->error().code : ErrorCode::Keychain; }

    QNetworkAccessManager network;
    ApiLimits limits;
    ApiClient client;
    QObject owner;
    int finishes = 0;
    std::optional<Result<HttpReply>> result;
};

} // namespace

/// How requests travel: what is sent once, what is sent again, and what goes along.
class tst_ApiClient : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void answerComesOnceAndLater();
    void postIsNeverRepeated();
    void postWithoutConnectionIsCertain();
    void waitsOutTooManyRequests();
    void givesUpAfterAllWaits();
    void throttleHoldsBack();
    void foreignRedirectIsRefused();
    void sameOriginRedirectIsFollowed();
    void redirectOfPostIsAnError();
    void capsAnswers();
    void htmlErrorKeepsStatus();
    void shortBodyIsANetworkError();
    void insecureAddressSendsNothing();
    void secretIsRedacted();
    void partsOfASecretAreRedacted();
    void deletingAborts();
    void cancelEndsOnce();
    void silenceEndsInTimeout();
    void clientGoesFirst();
    void readsRetryAfter();
    void fileGetsNoCredentials();
    void fileRedirects();
    void cutFileFails();
    void fullOrForeignPathIsReported();
    void downloadStopsOnCancel();
};

void tst_ApiClient::answerComesOnceAndLater()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, "{}"));
    Fixture fixture(peer);
    fixture.get(peer.url(u"/api/v2/venues"_s));
    QCOMPARE(fixture.finishes, 0);
    QTRY_COMPARE(fixture.finishes, 1);
    QVERIFY(fixture.result->has_value());
    QCOMPARE((*fixture.result)->request, u"GET /api/v2/venues"_s);
    QCOMPARE(peer.requests().first().headers.value("authorization"), QByteArray("Bearer s3cret-token"));
    QVERIFY(!peer.requests().first().headers.contains("cookie"));
}

void tst_ApiClient::postIsNeverRepeated()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::close());
    Fixture fixture(peer);
    fixture.post(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::NotCertain);
    QTest::qWait(200); // a second one would have arrived by now
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().first().body, QByteArray(R"({"format":"csv"})"));
}

void tst_ApiClient::postWithoutConnectionIsCertain()
{
    ScriptedPeer peer;
    const QUrl url = peer.url();
    static_cast<QTcpServer &>(peer).close(); // nobody listens any more
    Fixture fixture(peer);
    fixture.post(url);
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::Network);
}

void tst_ApiClient::waitsOutTooManyRequests()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(429, "{}", { { "Retry-After", "1" } }));
    peer.then(ScriptedPeer::reply(200, "{}"));
    Fixture fixture(peer);
    QList<int> told;
    int resumed = 0;
    connect(&fixture.client, &ApiClient::slowedDown, this, [&](int seconds) { told << seconds; });
    connect(&fixture.client, &ApiClient::resumed, this, [&] { ++resumed; });
    fixture.post(peer.url()); // refused, so even a POST goes again
    QTRY_COMPARE(fixture.finishes, 1);
    QVERIFY(fixture.result->has_value());
    QCOMPARE(peer.requests().size(), 2);
    QCOMPARE(peer.requests().at(1).body, peer.requests().at(0).body);
    QCOMPARE(told, QList<int> { 1 });
    QCOMPARE(resumed, 1);
}

void tst_ApiClient::givesUpAfterAllWaits()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(429, R"({"code":"throttled","message":"slow","field_errors":{}})"));
    Fixture fixture(peer);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::TooManyRequests);
    QCOMPARE(peer.requests().size(), 3);
}

void tst_ApiClient::throttleHoldsBack()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, "{}"));
    Fixture fixture(peer);
    fixture.limits.windowMs = 60'000;
    fixture.client.setLimits(fixture.limits);
    const int allowed = fixture.client.service().requestsPerMinute();
    QVERIFY(allowed < 250);
    int told = 0;
    connect(&fixture.client, &ApiClient::slowedDown, this, [&] { ++told; });
    for (int i = 0; i <= allowed; ++i)
        fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, allowed);
    QVERIFY(told > 0);
    QCOMPARE(peer.requests().size(), allowed);
}

void tst_ApiClient::foreignRedirectIsRefused()
{
    ScriptedPeer peer;
    ScriptedPeer other;
    other.then(ScriptedPeer::reply(200, "{}"));
    peer.then(ScriptedPeer::reply(302, "", { { "Location", other.url(u"/x"_s).toEncoded() } }));
    Fixture fixture(peer);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::ForeignRedirect);
    QCOMPARE(other.requests().size(), 0);
}

void tst_ApiClient::sameOriginRedirectIsFollowed()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(301, "", { { "Location", "/api/v2/a%2Fb" } }));
    peer.then(ScriptedPeer::reply(200, "{}"));
    Fixture fixture(peer);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QVERIFY(fixture.result->has_value());
    QCOMPARE(peer.requests().at(1).target, QByteArray("/api/v2/a%2Fb"));

    ScriptedPeer loop;
    loop.then(ScriptedPeer::reply(302, "", { { "Location", "/again" } }));
    Fixture endless(loop);
    endless.get(loop.url());
    QTRY_COMPARE(endless.finishes, 1);
    QCOMPARE(endless.code(), ErrorCode::BadAnswer);
    QCOMPARE(loop.requests().size(), 6);
}

void tst_ApiClient::redirectOfPostIsAnError()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(307, "", { { "Location", "/elsewhere" } }));
    Fixture fixture(peer);
    fixture.post(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QVERIFY(!fixture.result->has_value());
    QCOMPARE(peer.requests().size(), 1);
}

void tst_ApiClient::capsAnswers()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, QByteArray(5000, ' ')));
    Fixture fixture(peer);
    QCOMPARE(fixture.limits.replyBytes, 64 * 1024 * 1024);
    fixture.limits.replyBytes = 4999;
    fixture.client.setLimits(fixture.limits);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::TooLarge);

    fixture.limits.replyBytes = 5000;
    fixture.client.setLimits(fixture.limits);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 2);
    QVERIFY(fixture.result->has_value());
}

void tst_ApiClient::htmlErrorKeepsStatus()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(502, "<html>Bad gateway</html>", { { "Content-Type", "text/html" } }));
    Fixture fixture(peer);
    fixture.get(peer.url(u"/api/v2/venues?page=1"_s));
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::ServiceFailed);
    QCOMPARE(fixture.result->error().httpStatus, 502);
    QVERIFY(fixture.result->error().detail.startsWith(u"GET /api/v2/venues -> 502\n<html>"_s));
    QCOMPARE(peer.requests().size(), 1);
}

void tst_ApiClient::shortBodyIsANetworkError()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"total\""));
    Fixture fixture(peer);
    fixture.get(peer.url(u"/api/v2/x?query=Ada"_s));
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::Network);
    const Error error = fixture.result->error();
    QVERIFY(!QString(error.message + error.detail).contains(u"Ada"_s));
}

void tst_ApiClient::insecureAddressSendsNothing()
{
    ScriptedPeer peer;
    Fixture fixture(peer);
    fixture.get(QUrl(u"http://192.0.2.1/api/v2"_s));
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::InsecureUrl);
    QVERIFY(isSecureEnough(QUrl(u"http://[::1]:8000/"_s)));
    QVERIFY(isSecureEnough(QUrl(u"http://localhost/"_s)));
    QVERIFY(!isSecureEnough(QUrl(u"http://localhost.example.com/"_s)));
    QVERIFY(!isSecureEnough(QUrl(u"ftp://127.0.0.1/"_s)));
    QVERIFY(!sameOrigin(QUrl(u"https://a/"_s), QUrl(u"https://a:444/"_s)));
    QVERIFY(sameOrigin(QUrl(u"https://a/"_s), QUrl(u"https://A:443/x"_s)));
}

void tst_ApiClient::secretIsRedacted()
{
    ScriptedPeer peer;
    peer.then(
        ScriptedPeer::reply(401, R"({"message":"no user for s3cret-token","field_errors":{"a":["s3cret-token"]}})"));
    Fixture fixture(peer);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    const Error error = fixture.result->error();
    QCOMPARE(error.code, ErrorCode::Unauthorized);
    QVERIFY(!QString(error.message + error.detail + error.fields.value(u"a"_s).join(u' ')).contains(u"s3cret"_s));
}

/// As a service may echo it: from the Basic header, from its own database, in JSON with and without escapes.
void tst_ApiClient::partsOfASecretAreRedacted()
{
    const QString both = u"me@here:p\"a/s\\s>>?"_s;
    const QByteArray header = both.toUtf8().toBase64();
    QNetworkAccessManager network;
    Connection connection = connectionTo(QUrl(u"https://khoros.test/"_s));
    connection.service = u"khoros"_s;
    const ApiClient client(&network, makeService(u"khoros"_s), connection, both);
    const auto service = makeService(u"khoros"_s);
    const HttpReply reply { .status = 401,
                            .body = R"({"message":"p\"a/s\\s>>? of me@here","got":"Basic )" + header
                                + R"(","raw":"p\"a\/s\\s>>?","q":"me%40here%3Ap%22a%2Fs%5Cs%3E%3E%3F"})" };
    const Error error = client.redacted(service->errorFrom(reply));
    QCOMPARE(error.message, u"••• of me@here"_s);
    QVERIFY2(error.detail.endsWith(
                 u"{\"message\":\"••• of me@here\",\"got\":\"Basic •••\",\"raw\":\"•••\",\"q\":\"•••\"}"_s),
             qPrintable(error.detail));
}

void tst_ApiClient::deletingAborts()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    Fixture fixture(peer);
    int gone = 0;
    connect(&peer, &ScriptedPeer::disconnected, this, [&] { ++gone; });
    ApiCall *call = fixture.get(peer.url());
    QTRY_COMPARE(peer.requests().size(), 1);
    delete call;
    QTRY_COMPARE(gone, 1);
    QCOMPARE(fixture.finishes, 0);
}

void tst_ApiClient::cancelEndsOnce()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    Fixture fixture(peer);
    ApiCall *call = fixture.get(peer.url());
    call->cancel(); // before it has left
    call->cancel();
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::Cancelled);
    QCOMPARE(peer.requests().size(), 0);
}

void tst_ApiClient::silenceEndsInTimeout()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    Fixture fixture(peer);
    fixture.limits.timeoutMs = 100;
    fixture.client.setLimits(fixture.limits);
    fixture.get(peer.url());
    QTRY_COMPARE(fixture.finishes, 1);
    QCOMPARE(fixture.code(), ErrorCode::Timeout);
    fixture.post(peer.url());
    QTRY_COMPARE(peer.requests().size(), 2);
    QTRY_COMPARE(fixture.finishes, 2);
    QCOMPARE(fixture.code(), ErrorCode::NotCertain);
}

void tst_ApiClient::clientGoesFirst()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    QNetworkAccessManager network;
    QObject owner;
    std::optional<Result<HttpReply>> result;
    {
        ApiClient client(&network, makeService(u"teamup"_s), connectionTo(peer.url()), QLatin1String(secret));
        ApiCall *call = client.call({ .url = peer.url() }, &owner);
        connect(call, &ApiCall::finished, this, [&](const Result<HttpReply> &answer) { result = answer; });
        call->start();
        QTRY_COMPARE(peer.requests().size(), 1);
    }
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().code, ErrorCode::Cancelled);
}

void tst_ApiClient::readsRetryAfter()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfterMs("7", now), std::optional<qint64>(7000));
    QCOMPARE(retryAfterMs("Sun, 01 Mar 2026 12:00:30 GMT", now), std::optional<qint64>(30'000));
    QCOMPARE(retryAfterMs("Sun, 01 Mar 2026 11:00:00 GMT", now), std::optional<qint64>(0));
    QCOMPARE(retryAfterMs("soon", now), std::nullopt);
    QCOMPARE(retryAfterMs("", now), std::nullopt);
    QCOMPARE(retryAfterMs("-1", now), std::nullopt);
}

namespace {

struct Download {
    Download(Fixture &fixture, const QUrl &url, const QString &path)
        : job(new FileDownload(&fixture.client, url, path, &owner))
    {
        QObject::connect(job, &FileDownload::finished, &owner, [this](const Result<qint64> &bytes) {
            ++finishes;
            result = bytes;
        });
        job->start();
    }
    ErrorCode code() const { return result && !*result ? result->error().code : ErrorCode::Keychain; }

    QObject owner;
    FileDownload *job;
    int finishes = 0;
    std::optional<Result<qint64>> result;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_ApiClient::fileGetsNoCredentials()
{
    ScriptedPeer api;
    ScriptedPeer files;
    const QByteArray content(300'000, 'x');
    files.then(ScriptedPeer::reply(200, content));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"part"_s);
    Fixture fixture(api);
    Download download(fixture, files.url(u"/f.csv?signature=a%2Bb"_s), path);
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.result->has_value());
    QCOMPARE(**download.result, content.size());
    QCOMPARE(contentsOf(path), content);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!files.requests().first().headers.contains("authorization"));
    QCOMPARE(files.requests().first().target, QByteArray("/f.csv?signature=a%2Bb"));
}

void tst_ApiClient::fileRedirects()
{
    ScriptedPeer api;
    ScriptedPeer files;
    files.then(ScriptedPeer::reply(200, "content"));
    api.then(ScriptedPeer::reply(302, "gone", { { "Location", files.url(u"/f"_s).toEncoded() } }));
    QTemporaryDir folder;
    Fixture fixture(api);
    Download download(fixture, api.url(u"/own"_s), folder.filePath(u"part"_s));
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.result->has_value());
    QCOMPARE(contentsOf(folder.filePath(u"part"_s)), QByteArray("content"));
    QVERIFY(api.requests().first().headers.contains("authorization"));
    QVERIFY(!files.requests().first().headers.contains("authorization"));

    ScriptedPeer outside;
    outside.then(ScriptedPeer::reply(302, "", { { "Location", "http://192.0.2.1/f" } }));
    Download insecure(fixture, outside.url(), folder.filePath(u"part2"_s));
    QTRY_COMPARE(insecure.finishes, 1);
    QCOMPARE(insecure.code(), ErrorCode::InsecureUrl);
}

void tst_ApiClient::cutFileFails()
{
    ScriptedPeer files;
    files.then(ScriptedPeer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
    QTemporaryDir folder;
    Fixture fixture(files);
    Download download(fixture, files.url(), folder.filePath(u"part"_s));
    QTRY_COMPARE(download.finishes, 1);
    QCOMPARE(download.code(), ErrorCode::Network);
    QCOMPARE(contentsOf(folder.filePath(u"part"_s)), QByteArray("half"));

    for (const int status : { 403, 404, 410 }) {
        ScriptedPeer expired;
        expired.then(ScriptedPeer::reply(status, "<Error/>"));
        Download refused(fixture, expired.url(), folder.filePath(QString::number(status)));
        QTRY_COMPARE(refused.finishes, 1);
        QCOMPARE(refused.code(), ErrorCode::LinkExpired);
        QCOMPARE(contentsOf(folder.filePath(QString::number(status))), QByteArray());
    }
}

void tst_ApiClient::fullOrForeignPathIsReported()
{
    ScriptedPeer files;
    files.then(ScriptedPeer::reply(200, "content"));
    QTemporaryDir folder;
    Fixture fixture(files);
    const QString taken = folder.filePath(u"taken"_s);
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Download existing(fixture, files.url(), taken);
    QTRY_COMPARE(existing.finishes, 1);
    QCOMPARE(existing.code(), ErrorCode::FileNotWritable);
    QCOMPARE(contentsOf(taken), QByteArray("mine"));
    Download nowhere(fixture, files.url(), folder.filePath(u"no/such/folder"_s));
    QTRY_COMPARE(nowhere.finishes, 1);
    QCOMPARE(nowhere.code(), ErrorCode::FileNotWritable);
    QCOMPARE(files.requests().size(), 0);
}

void tst_ApiClient::downloadStopsOnCancel()
{
    ScriptedPeer files;
    files.then(ScriptedPeer::silence());
    QTemporaryDir folder;
    Fixture fixture(files);
    Download download(fixture, files.url(), folder.filePath(u"part"_s));
    QTRY_COMPARE(files.requests().size(), 1);
    download.job->cancel();
    QTRY_COMPARE(download.finishes, 1);
    QCOMPARE(download.code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
