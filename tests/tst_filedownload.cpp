// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contentrange.h"
#include "net/filedownload.h"
#include "support/sandboxclient.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Headers = ScriptedPeer::Headers;

constexpr auto tag = "\"one\"";
constexpr auto modified = "Sun, 01 Mar 2026 12:00:00 GMT";

/// Bytes that differ from offset to offset and from file to file.
QByteArray fileOf(char seed, int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = char(seed + i % 251 + i / 251);
    return bytes;
}

const QByteArray oldFile = fileOf('a', 300'000);
const QByteArray newFile = fileOf('k', 300'000);
const QByteArray longerFile = fileOf('p', 310'000);
constexpr int half = 150'000;

QByteArray range(qsizetype first, qsizetype last, const QByteArray &total)
{
    return "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + total;
}

QByteArray fromHalf(const QByteArray &file)
{
    return range(half, file.size() - 1, QByteArray::number(file.size()));
}

/// The rest as a well-behaved server sends it.
ScriptedPeer::Answer restOf(const QByteArray &file, const Headers &more = { { "ETag", tag } })
{
    return ScriptedPeer::reply(206, file.mid(half), Headers { { "Content-Range", fromHalf(file) } } + more);
}

ScriptedPeer::Answer whole(const QByteArray &file, const QByteArray &etag = "\"two\"")
{
    return ScriptedPeer::reply(200, file, { { "ETag", etag } });
}

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

ScriptedPeer::Answer chunks(const QByteArray &statusAndHeaders, const QByteArray &body)
{
    return ScriptedPeer::raw("HTTP/1.1 " + statusAndHeaders + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(body));
}

QByteArray zipped(const QByteArray &content)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream z = {};
    deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray body(qsizetype(deflateBound(&z, uLong(content.size()))), '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    z.avail_in = uInt(content.size());
    z.next_out = reinterpret_cast<Bytef *>(body.data());
    z.avail_out = uInt(body.size());
    deflate(&z, Z_FINISH);
    body.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return body;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// One download, and what it said meanwhile.
struct Download {
    Download(ApiClient *client, const QUrl &url, const QString &path,
             const std::optional<FileVersion> &version = std::nullopt)
        : job(new FileDownload(client, url, path, &owner))
    {
        QObject::connect(job, &FileDownload::versionKnown, &owner, [this, path](const FileVersion &known) {
            versions << known;
            sizesThen << QFileInfo(path).size();
        });
        QObject::connect(job, &FileDownload::progress, &owner,
                         [this](qint64 bytes, qint64 total) { progress << qMakePair(bytes, total); });
        QObject::connect(job, &FileDownload::finished, &owner, [this](const Result<qint64> &bytes) {
            ++finishes;
            result = bytes;
        });
        if (version)
            job->resumeFrom(*version);
        job->start();
    }
    ErrorCode code() const { return result && !*result ? result->error().code : ErrorCode::Keychain; }
    bool ok() const { return result && result->has_value(); }

    QObject owner;
    QPointer<FileDownload> job;
    int finishes = 0;
    std::optional<Result<qint64>> result;
    QList<FileVersion> versions;
    QList<qint64> sizesThen; ///< of the part file, as each version was told
    QList<QPair<qint64, qint64>> progress;
};

} // namespace

/// Parts that are continued: the file is right in the end, whatever the server makes of the request.
class tst_FileDownload : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsContentRanges();
    void tellsVersions_data();
    void tellsVersions();
    void continues_data();
    void continues();
    void asksWithTheRightHeaders();
    void asksForTheLastByteOfAWholePart();
    void startsAnew_data();
    void startsAnew();
    void emptiesBeforeTheNewVersion();
    void decodedFilesAreNotContinued();
    void takesEncodingsOff_data();
    void takesEncodingsOff();
    void brokenOffThenContinued_data();
    void brokenOffThenContinued();
    void continuesWithoutLength();
    void followsRedirectsWithItsRange();
    void keepsThePartOnErrors_data();
    void keepsThePartOnErrors();
    void waitsOutABusyServer();
    void pauses();
    void pausesBeforeItBegins();
    void takesUpPlainFilesOnly();
    void progressIsRare();
    void practiceServer_data();
    void practiceServer();

private:
    QString part() const { return m_folder->filePath(u"part"_s); }
    ApiClient *client() const { return m_client.get(); }

    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileDownload::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_peer = std::make_unique<ScriptedPeer>();
    Connection connection;
    connection.service = u"teamup"_s;
    connection.baseUrl = m_peer->url();
    m_client = std::make_unique<ApiClient>(&m_network, makeService(u"teamup"_s), connection, u"s3cret-token"_s);
    ApiLimits limits = m_client->limits();
    limits.backoffMs = { 10, 10 };
    m_client->setLimits(limits);
}

void tst_FileDownload::cleanup()
{
    m_client.reset();
    m_peer.reset();
    m_folder.reset();
}

void tst_FileDownload::readsContentRanges()
{
    QCOMPARE(parseContentRange("bytes 5-9/10"), (ContentRange { 5, 9, 10 }));
    QCOMPARE(parseContentRange(" Bytes 5-9/* "), (ContentRange { 5, 9, -1 }));
    for (const char *wrong :
         { "", "bytes */10", "bytes 9-5/10", "bytes 5-10/10", "bytes 5-9", "bytes=5-9/10", "bytes -5-9/10",
           "items 5-9/10", "bytes 5-9/10, bytes 0-1/10", "bytes 5-99999999999999999999/*", "bytes 5-9/10x" })
        QVERIFY2(!parseContentRange(wrong), wrong);
}

void tst_FileDownload::tellsVersions_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<FileVersion>("version");
    const QByteArray later = "Sun, 01 Mar 2026 12:01:00 GMT";
    const QByteArray soon = "Sun, 01 Mar 2026 12:00:59 GMT";
    const FileVersion none { {}, {}, 4 };
    QTest::newRow("strong tag") << Headers { { "ETag", tag } } << FileVersion { tag, {}, 4 };
    QTest::newRow("tag before date") << Headers { { "ETag", tag }, { "Last-Modified", modified }, { "Date", later } }
                                     << FileVersion { tag, {}, 4 };
    QTest::newRow("weak tag") << Headers { { "ETag", "W/\"one\"" } } << none;
    QTest::newRow("date beside a weak tag")
        << Headers { { "ETag", "W/\"one\"" }, { "Last-Modified", modified }, { "Date", later } } << none;
    QTest::newRow("tag without quotes") << Headers { { "ETag", "one" } } << none;
    QTest::newRow("empty tag") << Headers { { "ETag", "\"\"" } } << none;
    QTest::newRow("two tags") << Headers { { "ETag", tag }, { "ETag", "\"two\"" } } << none;
    QTest::newRow("settled date") << Headers { { "Last-Modified", modified }, { "Date", later } }
                                  << FileVersion { {}, modified, 4 };
    QTest::newRow("date just now") << Headers { { "Last-Modified", modified }, { "Date", soon } } << none;
    QTest::newRow("date in the future") << Headers { { "Last-Modified", later }, { "Date", modified } } << none;
    QTest::newRow("date and no clock") << Headers { { "Last-Modified", modified } } << none;
    QTest::newRow("no date at all") << Headers { { "Last-Modified", "yesterday" }, { "Date", later } } << none;
    QTest::newRow("nothing") << Headers {} << none;
}

void tst_FileDownload::tellsVersions()
{
    QFETCH(const Headers, headers);
    QFETCH(const FileVersion, version);
    m_peer->then(ScriptedPeer::reply(200, "abcd", headers));
    Download download(client(), m_peer->url(), part());
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.ok());
    QCOMPARE(download.versions, QList { version });
    QCOMPARE(download.sizesThen, QList<qint64> { 0 });
    QCOMPARE(version.canBeContinued(), version != (FileVersion { {}, {}, 4 }));
}

/// The part holds the first half of the old file under a strong tag, unless said otherwise. The second answer is for
/// those that ask once more.
void tst_FileDownload::continues_data()
{
    QTest::addColumn<FileVersion>("version");
    QTest::addColumn<ScriptedPeer::Answer>("first");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("requests");
    const FileVersion known { tag, {}, oldFile.size() };
    const FileVersion unknownTotal { tag, {}, -1 };
    const FileVersion dated { {}, modified, oldFile.size() };
    const auto row = [](const char *name, const FileVersion &version, const ScriptedPeer::Answer &first,
                        const QByteArray &end,
                        int requests) { QTest::newRow(name) << version << first << end << requests; };
    const auto piece = [](const QByteArray &contentRange, const QByteArray &body, const Headers &more = {}) {
        return ScriptedPeer::reply(206, body, Headers { { "Content-Range", contentRange }, { "ETag", tag } } + more);
    };
    const QByteArray rest = oldFile.mid(half);
    const QByteArray size = QByteArray::number(oldFile.size());
    const QByteArray rightRange = fromHalf(oldFile);

    row("rest, by tag", known, restOf(oldFile), oldFile, 1);
    row("rest, by date", dated, restOf(oldFile, { { "Last-Modified", modified } }), oldFile, 1);
    row("rest, date and a tag", dated, restOf(oldFile, { { "Last-Modified", modified }, { "ETag", tag } }), oldFile, 1);
    row("rest, total unknown before", unknownTotal, restOf(oldFile), oldFile, 1);
    row("rest, total unknown now", known, piece(range(half, oldFile.size() - 1, "*"), rest), oldFile, 1);
    row("rest, chunked", known, chunks("206 X\r\nETag: \"one\"\r\nContent-Range: " + rightRange, rest), oldFile, 1);
    row("rest, identity encoding", known, piece(rightRange, rest, { { "Content-Encoding", "identity" } }), oldFile, 1);

    row("whole: no ranges", known, whole(oldFile, tag), oldFile, 1);
    row("whole: replaced, same size", known, whole(newFile), newFile, 1);
    row("whole: replaced, longer", known, whole(longerFile), longerFile, 1);
    row("whole: replaced, shorter than the part", known, whole("tiny"), "tiny", 1);
    row("whole: replaced, empty", known, whole(""), "", 1);
    row("whole: chunked", known, chunks("200 X\r\nETag: \"two\"", newFile), newFile, 1);

    row("other tag", known, restOf(newFile, { { "ETag", "\"two\"" } }), newFile, 2);
    row("tag gone weak", known, restOf(newFile, { { "ETag", "W/\"one\"" } }), newFile, 2);
    row("no tag any more", known, restOf(newFile, {}), newFile, 2);
    row("date instead of the tag", known, restOf(newFile, { { "Last-Modified", modified } }), newFile, 2);
    row("other date", dated, restOf(newFile, { { "Last-Modified", "Sun, 01 Mar 2026 12:00:01 GMT" } }), newFile, 2);
    row("no date any more", dated, restOf(newFile, {}), newFile, 2);
    row("other total", known, piece(fromHalf(longerFile), longerFile.mid(half)), newFile, 2);
    row("total unknown on both sides", unknownTotal, piece(range(half, oldFile.size() - 1, "*"), rest), newFile, 2);
    row("starts at 0", known, piece(range(0, oldFile.size() - 1, size), oldFile), newFile, 2);
    row("starts one too early", known, piece(range(half - 1, oldFile.size() - 1, size), oldFile.mid(half - 1)), newFile,
        2);
    row("starts one too late", known, piece(range(half + 1, oldFile.size() - 1, size), oldFile.mid(half + 1)), newFile,
        2);
    row("ends too early", known, piece(range(half, half + 9, size), oldFile.mid(half, 10)), newFile, 2);
    row("ends too early, chunked", known,
        chunks("206 X\r\nETag: \"one\"\r\nContent-Range: " + range(half, half + 9, size), oldFile.mid(half, 10)),
        newFile, 2);
    row("total unknown on both sides, chunked", unknownTotal,
        chunks("206 X\r\nETag: \"one\"\r\nContent-Range: " + range(half, oldFile.size() - 1, "*"), rest), newFile, 2);
    row("length is not the range's", known, piece(rightRange, rest.chopped(1)), newFile, 2);
    row("longer than its range", known, chunks("206 X\r\nETag: \"one\"\r\nContent-Range: " + rightRange, rest + "more"),
        newFile, 2);
    row("no range named", known, ScriptedPeer::reply(206, rest, { { "ETag", tag } }), newFile, 2);
    row("nonsense range", known, piece("bytes half-end/all", rest), newFile, 2);
    row("several parts", known, piece(rightRange, rest, { { "Content-Type", "multipart/byteranges; boundary=x" } }),
        newFile, 2);
    row("encoded rest", known, piece(rightRange, rest, { { "Content-Encoding", "gzip" } }), newFile, 2);
    row("416, same size", known,
        ScriptedPeer::reply(416, "no", { { "Content-Range", "bytes */" + QByteArray::number(half) } }), newFile, 2);
    row("416, other size", known, ScriptedPeer::reply(416, "no", { { "Content-Range", "bytes */7" } }), newFile, 2);
    row("416 and nothing else", known, ScriptedPeer::reply(416, ""), newFile, 2);
    row("412", known, ScriptedPeer::reply(412, "changed"), newFile, 2);
}

void tst_FileDownload::continues()
{
    QFETCH(const FileVersion, version);
    QFETCH(const ScriptedPeer::Answer, first);
    QFETCH(const QByteArray, end);
    QFETCH(const int, requests);
    m_peer->then(first);
    m_peer->then(whole(newFile));
    put(part(), oldFile.left(half));
    Download download(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY2(download.ok(), qPrintable(download.ok() ? QString() : download.result->error().message));
    QVERIFY(contentsOf(part()) == end);
    QCOMPARE(**download.result, end.size());
    QCOMPARE(m_peer->requests().size(), requests);
    QVERIFY(m_peer->requests().constFirst().headers.contains("range"));
    QVERIFY(requests == 1 || !m_peer->requests().constLast().headers.contains("range"));
    QVERIFY(requests == 1 || !m_peer->requests().constLast().headers.contains("if-range"));
    // No version is told while the part still holds bytes of another one.
    const bool continued = QByteArray(QTest::currentDataTag()).startsWith("rest");
    QCOMPARE(download.sizesThen.constLast(), continued ? half : 0);
    QCOMPARE(download.versions.constLast().total, download.progress.constFirst().second);
    QCOMPARE(download.progress.constLast().first, end.size());
}

void tst_FileDownload::asksWithTheRightHeaders()
{
    m_peer->then(restOf(oldFile));
    put(part(), oldFile.left(half));
    Download byTag(client(), m_peer->url(), part(), FileVersion { tag, {}, -1 });
    QTRY_COMPARE(byTag.finishes, 1);
    QCOMPARE(byTag.versions, (QList { FileVersion { tag, {}, oldFile.size() } }));
    QCOMPARE(byTag.progress.constFirst(), qMakePair(qint64(half), qint64(oldFile.size())));
    const auto headers = m_peer->requests().constLast().headers;
    QCOMPARE(headers.value("range"), QByteArray("bytes=150000-"));
    QCOMPARE(headers.value("if-range"), QByteArray(tag));
    QCOMPARE(headers.value("accept-encoding"), QByteArray("identity"));

    put(part(), oldFile.left(half));
    Download byDate(client(), m_peer->url(), part(), FileVersion { {}, modified, oldFile.size() });
    QTRY_COMPARE(byDate.finishes, 1);
    QCOMPARE(m_peer->requests().at(1).headers.value("if-range"), QByteArray(modified));
}

/// Nothing is missing, but nothing has said either that the file is still that one.
void tst_FileDownload::asksForTheLastByteOfAWholePart()
{
    const FileVersion version { tag, {}, oldFile.size() };
    m_peer->then(ScriptedPeer::reply(206, oldFile.right(1),
                                     { { "Content-Range", "bytes 299999-299999/300000" }, { "ETag", tag } }));
    m_peer->then(whole(newFile));
    put(part(), oldFile);
    Download same(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(same.finishes, 1);
    QVERIFY(same.ok());
    QCOMPARE(m_peer->requests().constLast().headers.value("range"), QByteArray("bytes=299999-"));
    QVERIFY(contentsOf(part()) == oldFile);
    Download replaced(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(replaced.finishes, 1);
    QVERIFY(contentsOf(part()) == newFile);
}

void tst_FileDownload::startsAnew_data()
{
    QTest::addColumn<FileVersion>("version");
    QTest::addColumn<std::optional<QByteArray>>("held");
    const FileVersion known { tag, {}, newFile.size() };
    const auto half = std::optional(oldFile.left(1000));
    QTest::newRow("no validator") << FileVersion { {}, {}, oldFile.size() } << half;
    QTest::newRow("nothing known") << FileVersion {} << half;
    QTest::newRow("longer than the file") << FileVersion { tag, {}, 999 } << half;
    QTest::newRow("empty part") << known << std::optional(QByteArray());
    QTest::newRow("no part") << known << std::optional<QByteArray>();
    QTest::newRow("empty file, empty part") << FileVersion { tag, {}, 0 } << std::optional(QByteArray());
}

void tst_FileDownload::startsAnew()
{
    QFETCH(const FileVersion, version);
    QFETCH(const std::optional<QByteArray>, held);
    m_peer->then(whole(newFile));
    if (held)
        put(part(), *held);
    Download download(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.ok());
    QVERIFY(contentsOf(part()) == newFile);
    QCOMPARE(m_peer->requests().size(), 1);
    QVERIFY(!m_peer->requests().constFirst().headers.contains("range"));
    QVERIFY(!m_peer->requests().constFirst().headers.contains("if-range"));
    QCOMPARE(download.progress.constFirst(), qMakePair(qint64(0), qint64(newFile.size())));
}

/// Whoever is killed as the new version is told must not find old bytes under it.
void tst_FileDownload::emptiesBeforeTheNewVersion()
{
    m_peer->then(ScriptedPeer::raw("HTTP/1.1 200 X\r\nETag: \"two\"\r\nContent-Length: 300000\r\n\r\n"));
    put(part(), oldFile.left(half));
    Download download(client(), m_peer->url(), part(), FileVersion { tag, {}, oldFile.size() });
    QTRY_COMPARE(download.finishes, 1);
    QCOMPARE(download.code(), ErrorCode::Network);
    QCOMPARE(download.versions, (QList { FileVersion { "\"two\"", {}, newFile.size() } }));
    QCOMPARE(download.sizesThen, QList<qint64> { 0 });
    QCOMPARE(download.progress.constFirst(), qMakePair(qint64(0), qint64(newFile.size())));

    // One that answers with nothing of use leaves the part as it was.
    put(part(), oldFile.left(half));
    ScriptedPeer second;
    second.then(restOf(newFile, { { "ETag", "\"two\"" } }));
    second.then(ScriptedPeer::close());
    Download nothing(client(), second.url(), part(), FileVersion { tag, {}, oldFile.size() });
    QTRY_COMPARE(nothing.finishes, 1);
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.versions.size(), 0);
    QVERIFY(contentsOf(part()) == oldFile.left(half));
}

void tst_FileDownload::decodedFilesAreNotContinued()
{
    const Headers headers { { "Content-Encoding", "gzip" }, { "ETag", tag } };
    m_peer->then(ScriptedPeer::reply(200, zipped("decoded\n"), headers));
    put(part(), oldFile.left(half));
    Download download(client(), m_peer->url(), part(), FileVersion { tag, {}, oldFile.size() });
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.ok());
    QCOMPARE(contentsOf(part()), QByteArray("decoded\n"));
    QCOMPARE(download.versions, QList { FileVersion() });
    QCOMPARE(m_peer->requests().size(), 1);
    QCOMPARE(m_peer->requests().constLast().headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(!FileVersion().canBeContinued());
}

void tst_FileDownload::takesEncodingsOff_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content"); // empty: an error
    QByteArray wrongSum = zipped(oldFile);
    wrongSum[wrongSum.size() - 6] = char(wrongSum.at(wrongSum.size() - 6) ^ 1);
    QByteArray wrongBit = zipped(oldFile);
    wrongBit[wrongBit.size() / 2] = char(wrongBit.at(wrongBit.size() / 2) ^ 4);
    const QByteArray zeros(30'000'000, '0'); // shrinks to a thousandth
    QTest::newRow("gzip") << QByteArray("gzip") << zipped(oldFile) << oldFile;
    QTest::newRow("by its old name") << QByteArray("X-GZip") << zipped(oldFile) << oldFile;
    QTest::newRow("identity") << QByteArray("identity") << oldFile << oldFile;
    QTest::newRow("much shorter") << QByteArray("gzip") << zipped(zeros) << zeros;
    QTest::newRow("two in a row") << QByteArray("gzip") << zipped(oldFile) + zipped(newFile) << oldFile + newFile;
    QTest::newRow("wrong checksum") << QByteArray("gzip") << wrongSum << QByteArray();
    QTest::newRow("wrong bit") << QByteArray("gzip") << wrongBit << QByteArray();
    QTest::newRow("not its end") << QByteArray("gzip") << zipped(oldFile).chopped(9) << QByteArray();
    QTest::newRow("no gzip") << QByteArray("gzip") << oldFile << QByteArray();
    QTest::newRow("unknown") << QByteArray("br") << oldFile << QByteArray();
}

void tst_FileDownload::takesEncodingsOff()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, content);
    m_peer->then(ScriptedPeer::reply(200, body, { { "Content-Encoding", encoding } }));
    Download download(client(), m_peer->url(), part());
    QTRY_COMPARE(download.finishes, 1);
    QCOMPARE(download.ok(), !content.isEmpty());
    if (download.ok())
        QVERIFY(contentsOf(part()) == content);
    QCOMPARE(m_peer->requests().size(), 1);
}

void tst_FileDownload::brokenOffThenContinued_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("stall");
    const QByteArray date = "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT\r\nDate: Sun, 01 Mar 2026 13:00:00 GMT\r\n";
    QTest::newRow("reset, by tag") << QByteArray("ETag: \"one\"\r\n") << QByteArray("ETag: \"one\"\r\n") << false;
    QTest::newRow("stall, by tag") << QByteArray("ETag: \"one\"\r\n") << QByteArray("ETag: \"one\"\r\n") << true;
    QTest::newRow("reset, by date") << date << date << false;
    QTest::newRow("reset, weak tag") << QByteArray("ETag: W/\"one\"\r\n") << QByteArray() << false;
    QTest::newRow("reset, nothing") << QByteArray() << QByteArray() << false;
}

/// Breaks off three times, each time further on where the version allows to go on.
void tst_FileDownload::brokenOffThenContinued()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, rest);
    QFETCH(const bool, stall);
    constexpr qint64 step = 80'000;
    m_peer->then([&](QTcpSocket *socket, const PeerRequest &request) {
        const qint64 from =
            request.headers.value("range").mid(6).chopped(request.headers.contains("range")).toLongLong();
        const QByteArray size = QByteArray::number(oldFile.size());
        const QByteArray start = from > 0 ? QByteArray("206 X\r\nContent-Range: bytes " + QByteArray::number(from)
                                                       + "-299999/" + size + "\r\n" + rest)
                                          : QByteArray("200 X\r\n" + headers);
        socket->write("HTTP/1.1 " + start + "Content-Length: " + QByteArray::number(oldFile.size() - from)
                      + "\r\n\r\n");
        const bool last = m_peer->requests().size() == 4;
        socket->write(last ? oldFile.mid(from) : oldFile.mid(from, step));
        if (!last && !stall)
            socket->disconnectFromHost();
    });
    ApiLimits limits = client()->limits();
    limits.timeoutMs = stall ? 200 : limits.timeoutMs;
    client()->setLimits(limits);

    FileVersion version;
    for (int round = 1; round <= 4; ++round) {
        Download download(client(), m_peer->url(), part(),
                          round > 1 ? std::optional(version) : std::optional<FileVersion>());
        QTRY_COMPARE(download.finishes, 1);
        version = download.versions.value(0);
        QCOMPARE(version.total, oldFile.size());
        if (round == 4) {
            QVERIFY(download.ok());
            break;
        }
        QCOMPARE(download.code(), stall ? ErrorCode::Timeout : ErrorCode::Network);
        const qint64 expected = version.canBeContinued() ? round * step : step;
        QVERIFY(contentsOf(part()) == oldFile.left(expected));
        QCOMPARE(download.progress.constFirst().first, version.canBeContinued() ? (round - 1) * step : 0);
    }
    QVERIFY(contentsOf(part()) == oldFile);
    QCOMPARE(m_peer->requests().size(), 4);
}

void tst_FileDownload::continuesWithoutLength()
{
    m_peer->then(ScriptedPeer::raw("HTTP/1.1 200 X\r\nETag: \"one\"\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   + QByteArray::number(half, 16) + "\r\n" + oldFile.left(half) + "\r\n"));
    m_peer->then(restOf(oldFile));
    Download first(client(), m_peer->url(), part());
    QTRY_COMPARE(first.finishes, 1);
    QVERIFY(!first.ok());
    QCOMPARE(first.versions, (QList { FileVersion { tag, {}, -1 } }));
    Download second(client(), m_peer->url(), part(), first.versions.constFirst());
    QTRY_COMPARE(second.finishes, 1);
    QVERIFY(second.ok());
    QCOMPARE(m_peer->requests().constLast().headers.value("range"), QByteArray("bytes=150000-"));
    QVERIFY(contentsOf(part()) == oldFile);
}

void tst_FileDownload::followsRedirectsWithItsRange()
{
    ScriptedPeer storage;
    storage.then(restOf(oldFile));
    m_peer->then(ScriptedPeer::reply(302, "", { { "Location", storage.url(u"/f"_s).toEncoded() } }));
    put(part(), oldFile.left(half));
    Download download(client(), m_peer->url(u"/own"_s), part(), FileVersion { tag, {}, oldFile.size() });
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.ok());
    QVERIFY(contentsOf(part()) == oldFile);
    QVERIFY(m_peer->requests().constFirst().headers.contains("authorization"));
    const auto headers = storage.requests().constFirst().headers;
    QCOMPARE(headers.value("range"), QByteArray("bytes=150000-"));
    QCOMPARE(headers.value("if-range"), QByteArray(tag));
    QVERIFY(!headers.contains("authorization"));
}

void tst_FileDownload::keepsThePartOnErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("401") << 401 << ErrorCode::Unauthorized;
    QTest::newRow("403") << 403 << ErrorCode::LinkExpired;
    QTest::newRow("404") << 404 << ErrorCode::LinkExpired;
    QTest::newRow("500") << 500 << ErrorCode::ServiceFailed;
    QTest::newRow("204") << 204 << ErrorCode::BadAnswer;
}

/// A fresh link, or a later day, goes on with it.
void tst_FileDownload::keepsThePartOnErrors()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    m_peer->then(ScriptedPeer::reply(status, status == 204 ? "" : "<Error/>"));
    m_peer->then(restOf(oldFile));
    const FileVersion version { tag, {}, oldFile.size() };
    put(part(), oldFile.left(half));
    Download refused(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(refused.finishes, 1);
    QCOMPARE(refused.code(), code);
    QCOMPARE(refused.versions.size(), 0);
    QVERIFY(contentsOf(part()) == oldFile.left(half));
    Download fresh(client(), m_peer->url(u"/fresh"_s), part(), version);
    QTRY_COMPARE(fresh.finishes, 1);
    QVERIFY(fresh.ok());
    QVERIFY(contentsOf(part()) == oldFile);
}

void tst_FileDownload::waitsOutABusyServer()
{
    m_peer->then(ScriptedPeer::reply(429, "", { { "Retry-After", "0" } }));
    m_peer->then(restOf(oldFile));
    put(part(), oldFile.left(half));
    Download download(client(), m_peer->url(), part(), FileVersion { tag, {}, oldFile.size() });
    QTRY_COMPARE(download.finishes, 1);
    QVERIFY(download.ok());
    QCOMPARE(m_peer->requests().constLast().headers.value("range"), QByteArray("bytes=150000-"));
    QVERIFY(contentsOf(part()) == oldFile);
}

void tst_FileDownload::pauses()
{
    m_peer->then([](QTcpSocket *socket, const PeerRequest &) {
        socket->write("HTTP/1.1 200 X\r\nETag: \"one\"\r\nContent-Length: 300000\r\n\r\n" + oldFile.left(half));
    });
    m_peer->then(restOf(oldFile));
    Download first(client(), m_peer->url(), part());
    QTRY_COMPARE(QFileInfo(part()).size(), half);
    first.job->pause();
    QCOMPARE(first.finishes, 0);
    first.job->pause();
    QTRY_COMPARE(first.finishes, 1);
    QCOMPARE(first.code(), ErrorCode::Cancelled);
    QTRY_VERIFY(!first.job);
    QVERIFY(contentsOf(part()) == oldFile.left(half));

    Download second(client(), m_peer->url(), part(), first.versions.constFirst());
    QTRY_COMPARE(second.finishes, 1);
    QVERIFY(second.ok());
    QVERIFY(contentsOf(part()) == oldFile);
    QCOMPARE(first.finishes, 1);
}

void tst_FileDownload::pausesBeforeItBegins()
{
    m_peer->then(whole(newFile));
    Download download(client(), m_peer->url(), part());
    download.job->pause();
    QTRY_COMPARE(download.finishes, 1);
    QCOMPARE(download.code(), ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(part()));
    QCOMPARE(m_peer->requests().size(), 0);
}

/// Somebody may have put something else where the part was.
void tst_FileDownload::takesUpPlainFilesOnly()
{
    m_peer->then(whole(newFile));
    const QString foreign = m_folder->filePath(u"foreign"_s);
    put(foreign, "mine");
    QVERIFY(QFile::link(foreign, part()));
    const FileVersion version { tag, {}, oldFile.size() };
    Download link(client(), m_peer->url(), part(), version);
    QTRY_COMPARE(link.finishes, 1);
    QCOMPARE(link.code(), ErrorCode::FileNotWritable);
    QCOMPARE(contentsOf(foreign), QByteArray("mine"));

    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : { pipe, m_folder->path(), m_folder->filePath(u"no/such/folder"_s) }) {
        Download download(client(), m_peer->url(), path, version);
        QTRY_COMPARE(download.finishes, 1);
        QCOMPARE(download.code(), ErrorCode::FileNotWritable);
        QVERIFY(!download.result->error().message.isEmpty());
    }
    QCOMPARE(m_peer->requests().size(), 0);

    const QString made = m_folder->filePath(u"made"_s);
    Download fresh(client(), m_peer->url(), made, version);
    QTRY_COMPARE(fresh.finishes, 1);
    QCOMPARE(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

/// A window that draws each step would draw nothing else.
void tst_FileDownload::progressIsRare()
{
    const QByteArray big = fileOf('b', 24 * 1024 * 1024);
    m_peer->then(whole(big));
    Download download(client(), m_peer->url(), part());
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(download.finishes, 1, 30'000);
    QVERIFY(contentsOf(part()) == big);
    QCOMPARE(download.progress.constFirst(), qMakePair(qint64(0), qint64(big.size())));
    QCOMPARE(download.progress.constLast(), qMakePair(qint64(big.size()), qint64(big.size())));
    QCOMPARE_LE(download.progress.size(), 2 + clock.elapsed() / 50);
}

void tst_FileDownload::practiceServer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("requests");
    QTest::newRow("same file") << QString() << 1;
    QTest::newRow("replaced") << u"replaced"_s << 1;
    QTest::newRow("norange") << u"norange"_s << 1;
    QTest::newRow("wrongrange") << u"wrongrange"_s << 2;
    QTest::newRow("redirect") << u"redirect"_s << 2;
}

/// The file port breaks off half-way; then it does what the fault says.
void tst_FileDownload::practiceServer()
{
    QFETCH(const QString, fault);
    QFETCH(const int, requests);
    sandbox::Options options;
    options.customers = 500;
    options.rateLimit = 0;
    options.jobMs = 10;
    SandboxClient practice(options);
    const auto run = [&](const QUrl &url, const QString &path, const std::optional<FileVersion> &version) {
        auto download = std::make_unique<Download>(client(), url, path, version);
        [&] { QTRY_COMPARE(download->finishes, 1); }();
        return download;
    };
    const QUrl url(practice.exported(u"/reports/customers/export"_s, "application/json", "{}"));
    practice.server().addFault(*sandbox::parseFault(u"cut"_s));
    const auto first = run(url, part(), std::nullopt);
    QCOMPARE(first->code(), ErrorCode::Network);
    QVERIFY(first->versions.value(0).canBeContinued());
    QCOMPARE_GT(QFileInfo(part()).size(), 0);
    if (!fault.isEmpty())
        practice.server().addFault(*sandbox::parseFault(fault));
    practice.server().log().clear();
    const auto second = run(url, part(), first->versions.constFirst());
    QVERIFY(second->ok());
    QCOMPARE(practice.server().log().all().size(), requests);
    const auto afresh = run(url, m_folder->filePath(u"afresh"_s), std::nullopt);
    QVERIFY(afresh->ok());
    QVERIFY(contentsOf(part()) == contentsOf(m_folder->filePath(u"afresh"_s)));
    QCOMPARE(second->versions.constLast() == first->versions.constLast(), fault != u"replaced"_s);
}

QTEST_GUILESS_MAIN(tst_FileDownload)
#include "tst_filedownload.moc"
