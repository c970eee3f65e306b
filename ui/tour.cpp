// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "models/reporttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/filters/filterform.h"
#include "ui/language/translations.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/windowhost.h"
#include "ui/table/reportview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int pollMs = 60;
constexpr int calmPolls = 6; ///< answers, fonts and layouts have come to rest by then
constexpr int stepLimitMs = 30000;

} // namespace

Tour::Tour(QApplication *app, const Catalog &catalog, const TourConnection &sample, const TourConnection &spaaza,
           const QString &folder, const QString &language, Translations *translations)
    : m_app(app),
      m_spaaza(spaaza),
      m_folder(QDir(folder).absolutePath()),
      m_language(language),
      m_settings(m_settingsFolder.filePath(u"tour.ini"_s)),
      m_profiles(m_settingsFolder.filePath(u"profiles.ini"_s)),
      m_schedules(m_settingsFolder.filePath(u"schedules.json"_s))
{
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    m_textSize = TextSize();
    m_theme.setChoice(Theme::Choice::Light);
    m_settings.setLanguage(language);
    m_settings.setExportFolder(m_folder);
    m_secrets.useNoKeychain();
    const QString views = m_settingsFolder.filePath(u"views"_s);
    const ConnectionParts parts { .profiles = &m_profiles,
                                  .secrets = &m_secrets,
                                  .network = &m_network,
                                  .settings = &m_settings,
                                  .queue = &m_queue,
                                  .sessions = &m_sessions,
                                  .sample = sample.connection,
                                  .sampleSecret = sample.secret };
    const auto dress = [this, translations] {
        translations->use(m_settings.language());
        m_textSize.use(m_settings.textPercent());
        m_theme.apply(*m_app);
    };
    const WindowParts windowParts { .catalog = &catalog,
                                    .theme = &m_theme,
                                    .sampleCustomers = 2500,
                                    .connections = parts,
                                    .schedules = &m_schedules,
                                    .viewsFolder = views };
    m_host = std::make_unique<WindowHost>(dress, [windowParts] { return windowParts; });
    m_window = m_host->window();
    connect(m_host.get(), &WindowHost::rebuilt, this, [this] { m_window = m_host->window(); });
    m_window->resize(1440, 900);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::check);
    planStart();
    planTable();
    planFilters();
    planColumns();
    planExport();
    planSchedules();
    planDesk();
    planCard();
    planFind();
    planHistory();
    planCompare();
    planLanguages();
    planLooks();
    planCharts();
    planConnections();
    planRules();
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        finish(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    m_window->show();
    next();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> ready)
{
    m_steps << Step { name, std::move(act), std::move(ready) };
}

void Tour::next()
{
    ++m_at;
    if (m_at >= m_steps.size()) {
        finish({});
        return;
    }
    m_calm = 0;
    m_stepClock.start();
    m_steps.at(m_at).act();
    m_poll.start();
}

void Tour::check()
{
    const Step &step = m_steps.at(m_at);
    m_calm = step.ready() ? m_calm + 1 : 0;
    if (m_calm < calmPolls) {
        if (m_stepClock.elapsed() > stepLimitMs)
            finish(tr("The step \u201c%1\u201d did not come about.").arg(step.name));
        return;
    }
    m_poll.stop();
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(m_at + 1, 2, 10, QChar(u'0')).arg(step.name);
    if (!picture().save(file)) {
        finish(tr("%1 cannot be written.").arg(file));
        return;
    }
    std::printf("%s\n", qPrintable(QDir::toNativeSeparators(file)));
    std::fflush(stdout);
    next();
}

QPixmap Tour::picture() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QPoint origin = m_window->mapToGlobal(QPoint(0, 0));
    const QPoint middle = m_window->rect().center();
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window != m_window && window->isVisible() && window->windowType() != Qt::ToolTip)
            // A dialog stands in the middle; the offscreen screen is too small to keep it there by itself.
            painter.drawPixmap(window->isModal() ? middle - window->rect().center()
                                                 : window->mapToGlobal(QPoint(0, 0)) - origin,
                               window->grab());
    return picture;
}

void Tour::finish(const QString &problem)
{
    m_poll.stop();
    if (!problem.isEmpty())
        std::fprintf(stderr, "rollbook: %s\n", qPrintable(problem));
    QMetaObject::invokeMethod(
        m_app, [problem] { QCoreApplication::exit(problem.isEmpty() ? 0 : 1); }, Qt::QueuedConnection);
}

bool Tour::settled() const
{
    const ReportPage *shown = page();
    return shown && !shown->controller()->replacing() && !shown->controller()->rows()->loading()
        && shown->controller()->rows()->total() >= 0;
}

void Tour::click(const QString &objectName)
{
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>(objectName);
    for (QAbstractButton *button : buttons) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
    finish(tr("The button \u201c%1\u201d is not there.").arg(objectName));
}

void Tour::clickHeader(const QString &key, Qt::KeyboardModifiers modifiers)
{
    const ReportHeader *header = page()->view()->header();
    const int section = page()->view()->reportModel()->section(key);
    QWidget *viewport = header->viewport();
    const QPointF at(header->seenX(section) + header->sectionSize(section) / 2, header->height() / 2);
    for (const QEvent::Type type : { QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), Qt::LeftButton, held, modifiers);
        QCoreApplication::sendEvent(viewport, &event);
    }
}

void Tour::planStart()
{
    add(
        u"welcome"_s, [] {}, [this] { return m_window->isVisible(); });
}

void Tour::planTable()
{
    add(
        u"customers"_s, [this] { click(u"welcome.sample"_s); }, [this] { return settled(); });
    add(
        u"customer"_s,
        [this] {
            page()->view()->goToRow(3);
            page()->setDetailsOpen(true);
        },
        [this] { return settled() && m_stepClock.elapsed() > 1200; });
    add(
        u"scrolled"_s, [this] { page()->view()->scrollToRow(100); }, [this] { return settled(); });
}

void Tour::planFilters()
{
    add(
        u"filter-form"_s,
        [this] {
            page()->view()->scrollToRow(0);
            page()->setDetailsOpen(false);
            page()->setFormOpen(true);
            click(u"filter.is_active.yes"_s);
            click(u"filter.is_any.new"_s);
            click(u"filter.is_any.claimed"_s);
            click(u"filter.created_at.preset.ThisYear"_s);
        },
        [this] { return settled(); });
    add(
        u"filtered"_s, [this] { page()->form()->apply(); },
        [this] { return settled() && page()->controller()->query().filters.size() == 3; });
    add(
        u"sorted"_s,
        [this] {
            page()->setFormOpen(false);
            clickHeader(u"venue.name"_s, Qt::NoModifier);
            clickHeader(u"full_name"_s, Qt::ShiftModifier);
        },
        [this] { return settled() && page()->controller()->query().sort.size() == 2; });
    add(
        u"find"_s,
        [this] {
            page()->startFind();
            if (auto *field = m_window->findChild<QLineEdit *>(u"find"_s))
                field->setText(u"son"_s);
        },
        [this] { return settled(); });
}

void Tour::planColumns()
{
    add(
        u"columns"_s,
        [this] {
            page()->closeTopmost();
            page()->openColumns();
            click(u"columns.age"_s);
            click(u"columns.last_payment_amount"_s);
        },
        [this] { return settled(); });
    add(
        u"columns-chosen"_s, [this] { click(u"columns.done"_s); },
        [this] { return settled() && page()->controller()->query().columns.contains(u"age"_s); });
}

void Tour::planLooks()
{
    add(
        u"dark"_s,
        [this] {
            m_window->findChild<QAbstractButton *>(u"sidebar.downloads"_s)->click();
            m_theme.setChoice(Theme::Choice::Dark);
            page()->setDetailsOpen(true);
        },
        [this] { return settled() && m_stepClock.elapsed() > 800; });
    add(
        u"dark-filter-form"_s,
        [this] {
            page()->setFormOpen(true);
            click(u"filter.is_claimed.no"_s);
        },
        [this] { return settled(); });
    add(
        u"small-window"_s,
        [this] {
            page()->setFormOpen(false);
            m_theme.setChoice(Theme::Choice::Light);
            m_window->resize(1280, 720);
        },
        [this] { return settled() && m_stepClock.elapsed() > 800; });
    add(
        u"smallest-window"_s, [this] { m_window->resize(960, 600); }, [this] { return settled(); });
    add(
        u"no-match"_s,
        [this] {
            m_window->resize(1440, 900);
            page()->controller()->setFilters({ { u"id_gt"_s, std::numeric_limits<qint64>::max() } });
        },
        [this] { return settled(); });
}

void Tour::planCharts()
{
    add(
        u"chart"_s, [this] { click(u"sidebar.report.teamup.customers.grouped"_s); }, [this] { return drawn(); });
    add(
        u"chart-split"_s,
        [this] {
            page()->controller()->setFilters(
                { { u"is_active"_s, true }, { u"created_at"_s, DateRange { .preset = DatePreset::ThisYear } } });
            setChart([](ChartSettings &chart) {
                chart.split = u"gender"_s;
                chart.kind = ChartKind::StackedBar;
            });
        },
        [this] { return drawn() && page()->chart()->controller()->drawing()->data.split.key == "gender"_L1; });
    add(
        u"chart-bar"_s,
        [this] {
            ChartView *view = page()->chart()->view();
            const QPointF at = QRectF(view->barArea(5)).center();
            QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
            QCoreApplication::sendEvent(view->viewport(), &move);
        },
        [this] { return drawn(); });
    add(
        u"chart-line"_s,
        [this] {
            setChart([](ChartSettings &chart) {
                chart.group = u"created_date"_s;
                chart.split.clear();
                chart.kind = ChartKind::Line;
            });
        },
        [this] { return drawn() && page()->chart()->controller()->drawing()->kind == ChartKind::Line; });
    add(
        u"chart-donut"_s,
        [this] {
            m_theme.setChoice(Theme::Choice::Dark);
            setChart([](ChartSettings &chart) {
                chart.group = u"gender"_s;
                chart.kind = ChartKind::Donut;
                chart.order = ChartOrder::MostFirst;
            });
        },
        [this] { return drawn() && page()->chart()->controller()->drawing()->kind == ChartKind::Donut; });
    add(
        u"chart-ages"_s,
        [this] {
            m_theme.setChoice(Theme::Choice::Light);
            page()->controller()->setFilters({});
            setChart([](ChartSettings &chart) {
                chart.group = u"age"_s;
                chart.split = u"is_active"_s;
                chart.kind = ChartKind::PercentBar;
                chart.order = ChartOrder::Natural;
            });
        },
        [this] { return drawn() && page()->chart()->controller()->drawing()->data.group.key == "age"_L1; });
    add(
        u"chart-opened"_s,
        [this] {
            const ChartDrawing *drawing = page()->chart()->controller()->drawing();
            const auto &bars = drawing->data.bars;
            const auto largest = std::max_element(
                bars.begin(), bars.end(), [](const ChartBar &a, const ChartBar &b) { return a.total < b.total; });
            Q_EMIT page()->chart()->view()->activated(int(largest - bars.begin()), 0);
        },
        [this] { return settled() && !page()->chart(); });
    add(
        u"counts-table"_s,
        [this] {
            m_window->openReport(u"teamup.customers.grouped"_s);
            page()->setChartShown(false);
        },
        [this] { return settled(); });
}

bool Tour::drawn() const
{
    return settled() && page()->chart() && page()->chart()->controller()->state() == ChartState::Ready;
}

void Tour::setChart(const std::function<void(ChartSettings &)> &change)
{
    ChartController *chart = page()->chart()->controller();
    ChartSettings settings = chart->settings();
    change(settings);
    chart->setSettings(settings);
}

} // namespace rollbook
