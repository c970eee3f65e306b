// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window over a practice server in another process and prints the figures. It asserts nothing: a slow
// machine is no fault. Usage: bench_window [customers]
#include "bench.h"
#include "rows/tablecolumns.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"

#include <QFile>

using namespace bench;
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

bool allInSightLoaded(const ReportPage *page)
{
    const RowSource *rows = page->controller()->rows();
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
        const Page page = *client->service().parsePage(report, query, *reply);
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
    const Server server(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s);
    if (server.access.isEmpty())
        return 1;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    Desk desk(app, server.access);
    desk.open(u"teamup.customers"_s);
    ReportPage *page = desk.window->currentPage();
    waitUntil([&] { return page->controller()->rows()->total() > 0; });
    page->view()->viewport()->repaint();
    std::printf("start of the program to first painted rows: %.0f ms\n", millisecondsOf(sinceStart));
    waitUntil([&] { return allInSightLoaded(page); });
    measureParse(desk.client(), *desk.catalog.report(u"teamup.customers"_s));
    measureScroll(page);
    return 0;
}
