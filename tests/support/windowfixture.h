// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "schedules/schedulestore.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "support/practice.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/sessions.h"
#include "ui/table/reportview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// Where the window under test is connected to.
struct WindowSetup {
    rollbook::sandbox::Options options = Practice::defaults();
    QTimeZone zone = QTimeZone::utc();
    QString secret = {}; ///< empty: the right one
    QUrl elsewhere = {}; ///< a service other than the practice server
};

/// The real window over real HTTP: a practice server, settings of its own, and the window as main() makes it.
class WindowFixture {
public:
    explicit WindowFixture(const WindowSetup &setup = {}) : practice(setup.options)
    {
        rollbook::Connection connection = practice.client->connection();
        connection.zone = setup.zone;
        if (!setup.elsewhere.isEmpty())
            connection.baseUrl = setup.elsewhere;
        connection.sample = true;
        sample = connection;
        secret = setup.secret.isEmpty() ? practice.server.access().secret : setup.secret;
        settings = std::make_unique<rollbook::UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
        QDir(folder.path()).mkdir(QStringLiteral("exports"));
        settings->setExportFolder(folder.filePath(QStringLiteral("exports")));
        theme.setChoice(rollbook::Theme::Choice::Light);
        theme.apply(*qApp);
        queue.setPacing({ .pollMs = { 20 }, .retryMs = {} });
        secrets.useNoKeychain();
    }

    /// Shows a window; the one before is closed first.
    void open(const QString &report = QStringLiteral("teamup.customers"))
    {
        settings->setLastReport(report);
        openWindow();
        window->connections()->openSample();
    }
    /// Shows a window on its welcome page.
    void openWindow()
    {
        window.reset();
        sessions.reset();
        window = std::make_unique<rollbook::MainWindow>(parts());
        window->resize(1440, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    rollbook::WindowParts parts()
    {
        if (!sessions)
            sessions = std::make_unique<rollbook::Sessions>(&practice.network, settings.get());
        return { .catalog = &practice.catalog,
                 .theme = &theme,
                 .sampleCustomers = practice.defaults().customers,
                 .connections = { .profiles = &profiles,
                                  .secrets = &secrets,
                                  .network = &practice.network,
                                  .settings = settings.get(),
                                  .queue = &queue,
                                  .sessions = sessions.get(),
                                  .sample = sample,
                                  .sampleSecret = secret },
                 .schedules = &schedules,
                 .log = log,
                 .viewsFolder = viewsFolder };
    }
    /// Shows a window and waits until its first rows are there.
    void openWithRows(const QString &report = QStringLiteral("teamup.customers"))
    {
        open(report);
        QVERIFY2(settle() && rows()->total() > 0, "no rows came");
        asked(); // what the start asks for is not what a test looks at
    }

    rollbook::ReportPage *page() const { return window->currentPage(); }
    rollbook::ReportView *view() const { return page()->view(); }
    rollbook::RowSource *rows() const { return page()->controller()->rows(); }
    const rollbook::Query &query() const { return page()->controller()->query(); }

    /// Waits until nothing is under way for the table any more.
    bool settle()
    {
        const auto calm = [this] { return !page()->controller()->replacing() && !rows()->loading(); };
        // What came to rest in sight is asked for a moment later, on a busy machine still later.
        for (int i = 0; i < 50; ++i) {
            if (!QTest::qWaitFor(calm, 10'000))
                return false;
            QTest::qWait(40);
            if (i > 0 && calm())
                return true;
        }
        return false;
    }

    /// What the data requests since the last call asked for, sorted, as "name=value" without the page. Empty: there was
    /// none. Pages are told where the requests differ in more than that, or where one was sent twice.
    QStringList asked()
    {
        settle();
        const QList<QUrlQuery> queries = newQueries();
        QStringList first;
        QStringList pages;
        for (const QUrlQuery &query : queries) {
            const QStringList parameters = describe(query);
            if (first.isEmpty())
                first = parameters;
            const QString number = query.queryItemValue(QStringLiteral("page"));
            if (parameters != first || pages.contains(number))
                first << QStringLiteral("and page %1: %2").arg(number, parameters.join(u'&'));
            pages << number;
        }
        return first;
    }
    /// Numbers of the pages asked for since the last call of this or asked(), in order.
    QStringList askedPages()
    {
        settle();
        QStringList pages;
        for (const QUrlQuery &query : newQueries())
            pages << query.queryItemValue(QStringLiteral("page"));
        return pages;
    }
    /// Requests to paths that end so, of one method.
    QList<rollbook::sandbox::Request> requests(const QByteArray &method, const QByteArray &pathEnd)
    {
        QList<rollbook::sandbox::Request> matching;
        for (const auto &request : practice.server.log().all())
            if (request.method == method && request.path.endsWith(pathEnd))
                matching << request;
        return matching;
    }

    /// The visible widget of that name; the hidden one when there is no other; null without any.
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        T *hidden = nullptr;
        const QList<T *> all = window->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
            hidden = widget;
        }
        return hidden;
    }
    bool shows(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString text(const QString &label) const
    {
        const auto *widget = find<QLabel>(label);
        return widget && widget->isVisible() ? widget->text() : QString();
    }
    /// A press of the left mouse button in the middle of a visible, enabled widget.
    void click(const QString &name)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line && line->isVisible(), qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// A key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(window.get()), key, modifiers);
    }

    Practice practice;
    QTemporaryDir folder;
    std::unique_ptr<rollbook::UiSettings> settings;
    rollbook::Theme theme;
    rollbook::ProfileStore profiles { folder.filePath(QStringLiteral("profiles.ini")) };
    rollbook::SecretStore secrets;
    rollbook::ScheduleStore schedules { folder.filePath(QStringLiteral("schedules.json")) };
    rollbook::Connection sample;
    QString secret;
    rollbook::EventLog *log = nullptr;
    QString viewsFolder = {}; ///< empty: the window saves no views and counts none
    rollbook::ExportQueue queue;
    std::unique_ptr<rollbook::Sessions> sessions; ///< of the program: they outlive a window
    std::unique_ptr<rollbook::MainWindow> window;

private:
    QList<QUrlQuery> newQueries()
    {
        const QList<QUrlQuery> all = practice.dataQueries();
        const QList<QUrlQuery> fresh = all.mid(m_seen);
        m_seen = all.size();
        return fresh;
    }
    static QStringList describe(const QUrlQuery &query)
    {
        QStringList parameters;
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            if (name != QStringLiteral("page"))
                parameters << QString(name + u'=' + value);
        parameters.sort();
        return parameters;
    }

    qsizetype m_seen = 0;
};
