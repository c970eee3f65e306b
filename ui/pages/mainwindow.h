// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace rollbook {

class ApiClient;
class Catalog;
class ExportDialog;
class ExportQueue;
class ExportsPanel;
class ReportController;
class ReportPage;
class Sidebar;
class Theme;
class UiSettings;
struct DrillDown;
struct ExportRequest;

/// The window of one connection: sidebar, one page per report, downloads below. It only wires; pages do the work.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All arguments must outlive the window.
    MainWindow(const Catalog &catalog, ApiClient *client, ExportQueue *queue, UiSettings *settings, Theme *theme);
    ~MainWindow() override;

    ReportPage *currentPage() const;
    ExportsPanel *exportsPanel() const { return m_exports; }
    void openReport(const QString &id);
    /// Opens the export dialog of the report in sight.
    void openExport();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    ReportPage *pageOf(const QString &id);
    ReportPage *makePage(const QString &id);
    void openPart(const QString &chart, const DrillDown &drill, const QString &words);
    void addActions();
    void addReportActions();
    void addAction(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void toggleDownloads();
    void toggleTheme();
    void showTheme();
    void showDownloads();
    void startExport(const ExportRequest &request);
    void connectionWorks();
    void connectionFails(const Error &error);

    const Catalog &m_catalog;
    ApiClient *m_client;
    ExportQueue *m_queue;
    UiSettings *m_settings;
    Theme *m_theme;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    ExportsPanel *m_exports;
    QPointer<ExportDialog> m_exportDialog;
    QMap<QString, ReportPage *> m_pages;
    QString m_chartBefore; ///< report whose chart led to the part in sight
};

} // namespace rollbook
