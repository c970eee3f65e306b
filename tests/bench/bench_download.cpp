// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/filecheck.h"
#include "figures.h"
#include "fileport.h"
#include "net/filedownload.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

// A big file over loopback, by curl and by FileDownload in turn: how fast, how much memory, and how late the timers of
// the thread come that has the windows. The check after it is measured apart. Arguments: MiB (1024), rounds (5).

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// What `bench_download --serve FILE` does, in a process of its own: the file port's memory and threads are not ours.
int serve(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const bench::FilePort port({ .before = name, .after = name, .tag = "\"big\"" });
    std::printf("%s\n", port.url().constData());
    std::fflush(stdout);
    char ignored = 0;
    return ::read(STDIN_FILENO, &ignored, 1) < 0 ? 1 : 0;
}

bool makeFile(const QString &path, qint64 mebis)
{
    QFile file(path);
    QByteArray block(mebi, '\0');
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 i = 0; i < mebis; ++i) {
        for (qsizetype j = 0; j < block.size(); j += 64)
            block[j] = char(i * 31 + j / 64);
        if (file.write(block) != block.size())
            return false;
    }
    return true;
}

double residentMebis()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / double(mebi);
}

struct Run {
    double seconds = 0;
    double flushed = 0; ///< seconds, with fsync
    double grown = 0;   ///< MiB
    QList<double> late; ///< ms, of a 16 ms timer
    qsizetype told = 0; ///< progress signals
    bool ok = false;
};

Run curl(const QString &url, const QString &path)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(u"curl"_s, { u"-sf"_s, u"-o"_s, path, url });
    Run run;
    run.ok = process.waitForFinished(600'000) && process.exitCode() == 0;
    run.seconds = bench::millisecondsOf(clock) / 1000;
    return run;
}

Run rollbookDownload(ApiClient *client, const QUrl &url, const QString &path)
{
    Run run;
    bool over = false;
    const double before = residentMebis();
    QTimer timer;
    QElapsedTimer tick;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        run.late << qMax(0.0, bench::millisecondsOf(tick) - timer.interval());
        tick.start();
        run.grown = qMax(run.grown, residentMebis() - before);
    });
    QElapsedTimer clock;
    auto *job = new FileDownload(client, url, path, client);
    QObject::connect(job, &FileDownload::progress, &timer, [&] { ++run.told; });
    QObject::connect(job, &FileDownload::received, &timer, [&] { run.seconds = bench::millisecondsOf(clock) / 1000; });
    QObject::connect(job, &FileDownload::finished, &timer, [&](const Result<qint64> &result) {
        run.flushed = bench::millisecondsOf(clock) / 1000;
        run.ok = result.has_value();
        over = true;
    });
    timer.start(16);
    tick.start();
    clock.start();
    job->start();
    while (!over)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return run;
}

/// The check that follows a download, in a worker of its own: SHA-256, and no rows to count.
Run rollbookCheck(const QString &path)
{
    Run run;
    bool over = false;
    QObject owner;
    QElapsedTimer clock;
    clock.start();
    auto *check = new FileCheck({ .path = path }, &owner);
    QObject::connect(check, &FileCheck::finished, &owner, [&](const Result<FileFacts> &facts) {
        run.seconds = bench::millisecondsOf(clock) / 1000;
        run.ok = facts && facts->sha256.size() == 64;
        over = true;
    });
    check->start();
    while (!over)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return run;
}

void print(const char *who, const QString &what, const Run &run, qint64 mebis)
{
    std::printf("%-9s %-10s %6.2f s %7.0f MiB/s", who, qPrintable(what), run.seconds, double(mebis) / run.seconds);
    if (run.flushed > 0)
        std::printf("   with fsync %6.2f s   memory +%.1f MiB   progress %lld", run.flushed, run.grown,
                    qint64(run.told));
    std::printf("%s\n", run.ok ? "" : "   FAILED");
    std::fflush(stdout);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == u"--serve"_s)
        return serve(arguments.value(1));
    const qint64 mebis = arguments.value(0, u"1024"_s).toLongLong();
    const int rounds = arguments.value(1, u"5"_s).toInt();

    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    if (!makeFile(source, mebis))
        return 1;
    QProcess server;
    server.start(app.applicationFilePath(), { u"--serve"_s, source });
    if (!server.waitForReadyRead(10'000))
        return 1;
    const QString url = QString::fromLatin1(server.readLine().trimmed());
    QNetworkAccessManager network;
    Connection connection;
    connection.service = u"teamup"_s;
    connection.baseUrl = QUrl(u"http://127.0.0.1:1/api/v2"_s); // another origin
    ApiClient client(&network, makeService(connection.service), connection, {});

    const QString target = folder.filePath(u"target"_s);
    curl(url, target); // warms the file up
    QFile::remove(target);
    QList<double> theirs;
    QList<double> ours;
    QList<double> late;
    double grown = 0;
    bool same = true;
    for (int round = 1; round <= rounds; ++round) {
        const Run peer = curl(url, target);
        print("curl", u"round %1"_s.arg(round), peer, mebis);
        theirs << peer.seconds;
        QFile::remove(target);
        const Run own = rollbookDownload(&client, QUrl(url), target);
        print("rollbook", u"round %1"_s.arg(round), own, mebis);
        ours << own.seconds;
        late += own.late;
        grown = qMax(grown, own.grown);
        print("SHA-256", u"round %1"_s.arg(round), rollbookCheck(target), mebis);
        same = same && own.ok && QProcess::execute(u"cmp"_s, { u"-s"_s, source, target }) == 0;
        QFile::remove(target);
    }
    std::printf("median    curl %.0f MiB/s, rollbook %.0f MiB/s (%.2f of curl's); memory +%.1f MiB; file %s\n",
                double(mebis) / median(theirs), double(mebis) / median(ours), median(theirs) / median(ours), grown,
                same ? "right" : "WRONG");
    bench::print("lateness of a 16 ms timer meanwhile", late);
    server.closeWriteChannel();
    server.waitForFinished();
    return same ? 0 : 1;
}
