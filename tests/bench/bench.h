// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "report/catalog.h"
#include "schedules/schedulestore.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/sessions.h"
#include "ui/table/reportview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QWheelEvent>

/// What the benchmarks share: a practice server in another process, the window over it, and figures.
namespace bench {

/// A practice server of its own process; no limit to its rate.
class Server {
public:
    explicit Server(const QString &customers)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-sandbox"),
                        { QStringLiteral("--json"), QStringLiteral("--rate-limit"), QStringLiteral("0"),
                          QStringLiteral("--customers"), customers });
        if (m_process.waitForStarted() && m_process.waitForReadyRead(120000))
            access = QJsonDocument::fromJson(m_process.readLine()).object()[QLatin1String("teamup")].toObject();
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    QJsonObject access; ///< empty when it did not start

private:
    QProcess m_process;
};

/// The window as main() makes it, 1440 x 900, in the light theme, with settings of its own.
class Desk {
public:
    Desk(QApplication &app, const QJsonObject &access) : settings(folder.filePath(QStringLiteral("bench.ini")))
    {
        theme.setChoice(rollbook::Theme::Choice::Light);
        theme.apply(app);
        const rollbook::ConnectionParts parts { .profiles = &profiles,
                                                .secrets = &secrets,
                                                .network = &network,
                                                .settings = &settings,
                                                .queue = &queue,
                                                .sessions = &sessions,
                                                .sample = connectionTo(access),
                                                .sampleSecret = access[QLatin1String("secret")].toString() };
        window = std::make_unique<rollbook::MainWindow>(rollbook::WindowParts {
            .catalog = &catalog, .theme = &theme, .connections = parts, .schedules = &schedules });
        window->resize(1440, 900);
        window->show();
    }

    /// Opens a report without a limit to the rate: the practice server has none here, and waiting would be measured.
    void open(const QString &report)
    {
        settings.setLastReport(report);
        window->connections()->openSample();
        rollbook::ApiLimits limits = client()->limits();
        limits.windowMs = 0;
        client()->setLimits(limits);
    }
    rollbook::ApiClient *client() const { return window->connections()->current()->client(); }

    QTemporaryDir folder;
    rollbook::Catalog catalog = *rollbook::Catalog::load();
    rollbook::UiSettings settings;
    rollbook::Theme theme;
    QNetworkAccessManager network;
    rollbook::ProfileStore profiles { folder.filePath(QStringLiteral("profiles.ini")) };
    rollbook::SecretStore secrets;
    rollbook::ScheduleStore schedules { folder.filePath(QStringLiteral("schedules.json")) };
    rollbook::ExportQueue queue;
    rollbook::Sessions sessions { &network, &settings };
    std::unique_ptr<rollbook::MainWindow> window;

private:
    static rollbook::Connection connectionTo(const QJsonObject &access)
    {
        rollbook::Connection connection;
        connection.service = QStringLiteral("teamup");
        connection.name = QStringLiteral("Bench");
        connection.baseUrl = QUrl(access[QLatin1String("base_url")].toString());
        connection.sample = true;
        return connection;
    }
};

/// One turn of the wheel and everything that the window does because of it.
inline double wheelFrame(rollbook::ReportView *view, int delta)
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

} // namespace bench
