// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures charts over a practice server in another process and prints the figures; it asserts nothing.
// Usage: bench_chart [customers]
#include "bench.h"
#include "ui/charts/chartview.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"

using namespace bench;
using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

bool isDrawn(const ReportPage *page, const QString &group, const QString &split)
{
    const ChartController *chart = page->chart()->controller();
    return chart->state() == ChartState::Ready && chart->drawing()->data.group.key == group
        && chart->drawing()->data.split.key == split;
}

/// The wish for another chart until it is painted.
double draw(ReportPage *page, const ChartSettings &settings)
{
    QElapsedTimer clock;
    clock.start();
    page->chart()->controller()->setSettings(settings);
    if (page->chart()->controller()->state() == ChartState::TooMany)
        page->chart()->controller()->drawAll();
    waitUntil([&] {
        if (page->chart()->controller()->state() == ChartState::TooMany)
            page->chart()->controller()->drawAll();
        return isDrawn(page, settings.group, settings.split);
    });
    page->chart()->view()->viewport()->repaint();
    return millisecondsOf(clock);
}

/// Days by gender since a day, such that about 5,000 groups are left.
QMap<QString, FilterValue> aboutFiveThousand()
{
    const QDate from = QDate::currentDate().addDays(-1370);
    return { { u"created_at"_s, DateRange { .preset = DatePreset::Custom, .from = from, .to = {} } } };
}

QList<double> redraws(ReportPage *page, QWidget *window)
{
    QList<double> times;
    for (int step = 0; step < 60; ++step) {
        QElapsedTimer clock;
        clock.start();
        window->resize(1440 - 4 * (step % 30), 900 - 2 * (step % 30));
        QCoreApplication::sendPostedEvents();
        page->chart()->view()->viewport()->repaint();
        times << millisecondsOf(clock);
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const Server server(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s);
    if (server.access.isEmpty())
        return 1;
    QApplication app(argc, argv);
    Desk desk(app, server.access);
    desk.open(u"teamup.customers.grouped"_s);
    ReportPage *page = desk.window->currentPage();
    const ChartSettings first = page->chart()->controller()->settings();
    waitUntil([&] { return isDrawn(page, first.group, first.split); });

    page->controller()->setFilters(aboutFiveThousand());
    waitUntil([&] { return !page->controller()->replacing() && isDrawn(page, first.group, first.split); });
    ChartSettings days = first;
    days.group = u"created_date"_s;
    days.split = u"gender"_s;
    days.kind = ChartKind::Line;
    QList<double> fetches;
    for (int round = 0; round < 5; ++round) {
        fetches << draw(page, days);
        if (round < 4)
            draw(page, first);
    }
    std::printf("groups: %lld\n", page->chart()->controller()->groups());
    print("wish to painted line, all groups fetched", fetches);
    print("redraw on resize, line of days by gender", redraws(page, desk.window.get()));

    days.kind = ChartKind::StackedBar;
    page->chart()->controller()->setSettings(days);
    print("redraw on resize, stacked bars", redraws(page, desk.window.get()));
    return 0;
}
