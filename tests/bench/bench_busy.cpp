// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while a big file arrives in its thread, the file's port and the practice server being other processes: how
// long a turn of the wheel takes, 60 times a second, and how late it comes. Usage: bench_busy [MiB]
#include "bench.h"
#include "net/filedownload.h"
#include "rows/pagedrows.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"

#include <QFile>
#include <QTimer>

using namespace bench;
using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 16;

bool makeFile(const QString &path, qint64 mebis)
{
    QFile file(path);
    const QByteArray block(1024 * 1024, 'x');
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 i = 0; i < mebis; ++i)
        if (file.write(block) != block.size())
            return false;
    return true;
}

/// Turns the wheel back and forth over rows that are loaded, until the download is over or as many frames are measured.
struct Frames {
    QList<double> took;
    QList<double> late;

    void measure(ReportView *view, const std::function<bool()> &over)
    {
        QTimer timer;
        QElapsedTimer sinceLast;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, view, [&] {
            late << qMax(0.0, millisecondsOf(sinceLast) - frameMs);
            took << wheelFrame(view, took.size() / 10 % 2 == 0 ? -120 : 120);
            sinceLast.start();
        });
        sinceLast.start();
        timer.start(frameMs);
        waitUntil(over);
    }
    void print(const char *what, const char *lateness) const
    {
        bench::print(what, took);
        bench::print(lateness, late);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const qint64 mebis = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1024;
    const Server server(u"5000"_s);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    QProcess port;
    port.start(QStringLiteral(ROLLBOOK_BIN_DIR "/bench_download"), { u"--serve"_s, source });
    if (server.access.isEmpty() || !makeFile(source, mebis) || !port.waitForReadyRead(10'000))
        return 1;
    const QUrl url(QString::fromLatin1(port.readLine().trimmed()));

    QApplication app(argc, argv);
    Desk desk(app, server.access);
    desk.open(u"teamup.customers"_s);
    ReportPage *page = desk.window->currentPage();
    const RowSource *rows = page->controller()->rows();
    waitUntil([&] { return rows->total() > 0 && !rows->loading(); });

    Frames idle;
    idle.measure(page->view(), [&] { return idle.took.size() >= 200; });
    idle.print("wheel frame, nothing else", "its lateness");

    std::optional<Result<qint64>> result;
    Frames busy;
    QElapsedTimer clock;
    clock.start();
    auto *download = new FileDownload(desk.client(), url, folder.filePath(u"target"_s), desk.client());
    QObject::connect(download, &FileDownload::finished, &app, [&](const Result<qint64> &got) { result = got; });
    download->start();
    busy.measure(page->view(), [&] { return result.has_value(); });
    busy.print("wheel frame while the file arrives", "its lateness");
    std::printf("%lld MiB in %.2f s: %s\n", mebis, millisecondsOf(clock) / 1000,
                result && *result ? "whole" : "FAILED");
    port.closeWriteChannel();
    port.waitForFinished();
    return result && *result ? 0 : 1;
}
