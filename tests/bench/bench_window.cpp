// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window over a practice server in another process and prints the figures. It asserts nothing: a slow
// machine is no fault. Usage: bench_window [customers]
#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "report/catalog.h"
#include "rows/tablecolumns.h"
#include "settings/uisettings.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/table/reportview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

double megabytesResident()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return -1;
}

void print(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) { return milliseconds.at(qsizetype(share * double(milliseconds.size() - 1))); };
    std::printf("%-44s n %5lld  median %6.2f  p99 %6.2f  max %6.2f ms\n", what, qint64(milliseconds.size()), at(0.5),
                at(0.99), milliseconds.last());
    std::fflush(stdout);
}

template<typename Done>
void waitUntil(Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

/// One turn of the wheel and everything that the window does because of it.
double wheelFrame(ReportView *view, int delta)
{
    QElapsedTimer clock;
    clock.start();
    const QPointF at = QRectF(view->viewport()->rect()).center();
    QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, { 0, delta }, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &wheel);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

bool allInSightLoaded(const ReportPage *page)
{
    const PagedRows *rows = page->controller()->rows();
    return !rows->loading() && rows->rowAt(qMax<qint64>(0, page->view()->topRow()))
        && rows->rowAt(qMin(rows->total() - 1, page->view()->lastVisibleRow()));
}

void measureParse(ApiClient *client, const Report &report)
{
    Query query = report.defaultQuery();
    query.columns.clear();
    for (const Column &column : report.columns)
        query.columns << column.key;
    std::optional<HttpReply> reply;
    ApiCall *call =
        client->call(*client->service().pageRequest(client->connection(), report, query, { 0, 100 }), client);
    QObject::connect(call, &ApiCall::finished, client, [&](const Result<HttpReply> &result) { reply = *result; });
    call->start();
    waitUntil([&] { return reply.has_value(); });
    QList<double> times;
    qsizetype cells = 0;
    for (int round = 0; round < 200; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Page page = *client->service().parsePage(report, *reply);
        const QList<TableColumn> columns = tableColumns(report, query, page.headers);
        cells = 0;
        for (const QJsonObject &served : page.rows)
            cells += tableRow(report, columns, served).values.size();
        times << double(clock.nsecsElapsed()) / 1e6;
    }
    std::printf("page of %lld cells, %lld KiB of JSON\n", qint64(cells), qint64(reply->body.size() / 1024));
    print("parse a 100 x 49 page into typed cells", times);
}

void measureScroll(ReportPage *page)
{
    ReportView *view = page->view();
    const double before = megabytesResident();
    QList<double> frames;
    const int bursts = 150;
    const qint64 step = page->controller()->rows()->total() / bursts;
    for (int burst = 0; burst < bursts; ++burst) {
        // Through the whole report: a jump, then turns of the wheel over rows that are there.
        view->scrollToRow(burst * step);
        waitUntil([&] { return allInSightLoaded(page); });
        for (int turn = 0; turn < 15; ++turn)
            frames << wheelFrame(view, -120);
        waitUntil([&] { return allInSightLoaded(page); });
    }
    print("wheel frame, 9 default columns, 1440 x 900", frames);
    std::printf("resident memory: %.1f MiB before the scroll, %.1f MiB after it\n", before, megabytesResident());
}

} // namespace

int main(int argc, char *argv[])
{
    const QString customers = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-sandbox"),
                 { u"--json"_s, u"--rate-limit"_s, u"0"_s, u"--customers"_s, customers });
    if (!server.waitForStarted() || !server.waitForReadyRead(120000))
        return 1;
    const QJsonObject access = QJsonDocument::fromJson(server.readLine()).object()["teamup"_L1].toObject();

    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    const Catalog catalog = *Catalog::load();
    const QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"bench.ini"_s));
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    theme.apply(app);
    QNetworkAccessManager network;
    Connection connection;
    connection.service = u"teamup"_s;
    connection.name = u"Bench"_s;
    connection.baseUrl = QUrl(access["base_url"_L1].toString());
    ApiClient client(&network, makeService(u"teamup"_s), connection, access["secret"_L1].toString());
    ApiLimits limits = client.limits();
    limits.windowMs = 0; // the practice server has no limit here, and waiting for one would be measured
    client.setLimits(limits);
    ExportQueue queue;
    MainWindow window(catalog, &client, &queue, &settings, &theme);
    window.resize(1440, 900);
    window.show();
    window.openReport(u"teamup.customers"_s);
    ReportPage *page = window.currentPage();
    waitUntil([&] { return page->controller()->rows()->total() > 0; });
    page->view()->viewport()->repaint();
    std::printf("start of the program to first painted rows: %.0f ms\n", double(sinceStart.nsecsElapsed()) / 1e6);
    waitUntil([&] { return allInSightLoaded(page); });
    measureParse(&client, *catalog.report(u"teamup.customers"_s));
    measureScroll(page);
    server.terminate();
    server.waitForFinished();
    return 0;
}
