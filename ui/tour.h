// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "schedules/schedulestore.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/sessions.h"
#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

class QApplication;

namespace rollbook {

class Translations;
class WindowHost;

/// A connection with what lets it in.
struct TourConnection {
    Connection connection;
    QString secret;
};

/// Drives the real window over connections, step by step, and leaves a numbered picture of every step and the
/// exported CSV in a folder. Ends the application: exit code 0, or 1 when a step does not come about.
class Tour final : public QObject {
    Q_OBJECT
public:
    /// sample is the practice data; spaaza is one that is added on the way. language: see Translations.
    Tour(QApplication *app, const Catalog &catalog, const TourConnection &sample, const TourConnection &spaaza,
         const QString &folder, const QString &language, Translations *translations);
    ~Tour() override;
    void start();

private:
    struct Step {
        QString name; ///< of the picture
        std::function<void()> act;
        std::function<bool()> ready;
    };

    void planStart();
    void planTable();
    void planFilters();
    void planColumns();
    void planExport();
    void planSchedules();
    void planDesk();
    void planCard();
    void planHistory();
    void planFind();
    void planCompare();
    void planLooks();
    void planLanguages();
    void planCharts();
    void planConnections();
    void planRules();
    void add(const QString &name, std::function<void()> act, std::function<bool()> ready);
    void next();
    void check();
    void finish(const QString &problem);

    ReportPage *page() const { return m_window->currentPage(); }
    bool settled() const;
    /// The chart in sight is drawn.
    bool drawn() const;
    void setChart(const std::function<void(ChartSettings &)> &change);
    /// The window with the dialog or pop-up that stands over it.
    QPixmap picture() const;
    void click(const QString &objectName);
    void type(const QString &objectName, const QString &text);
    void startExport(const QString &name);
    void closeDialog();
    /// In the settings, which it opens and leaves open.
    void choose(const QString &box, const QVariant &value);
    void trigger(const QString &action);
    static void press(QWidget *widget, Qt::Key key);
    bool found() const;
    bool newestExport(const std::function<bool(const ExportEntry &)> &is) const;
    void clickHeader(const QString &key, Qt::KeyboardModifiers modifiers);

    QApplication *m_app;
    TourConnection m_spaaza;
    QString m_folder;
    QString m_language;
    QTemporaryDir m_settingsFolder;
    UiSettings m_settings;
    Theme m_theme;
    QNetworkAccessManager m_network;
    ProfileStore m_profiles;
    ScheduleStore m_schedules;
    SecretStore m_secrets;
    ExportQueue m_queue;
    Sessions m_sessions { &m_network, &m_settings };
    std::unique_ptr<WindowHost> m_host;
    MainWindow *m_window = nullptr; ///< the host's present one
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_poll;
    QElapsedTimer m_stepClock;
    TextSize m_textSize;
    int m_calm = 0; ///< polls in a row at which the step was ready
};

} // namespace rollbook
