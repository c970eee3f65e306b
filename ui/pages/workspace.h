// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "views/savedview.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace rollbook {

class Catalog;
class CompareController;
class ConnectionTest;
class ExportOnlyPage;
class ExportQueue;
class KeyBanner;
class Reconnect;
class WindowPage;
struct Report;
class ReportPage;
class SecretStore;
class Session;
struct DrillDown;
struct ExportRequest;

/// The reports of one connection: a page each, made when it is first opened, and above them the field for a key that
/// the service does not take.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    /// All arguments must outlive it.
    Workspace(const Catalog &catalog, Session *session, ExportQueue *queue, QWidget *parent);
    ~Workspace() override;

    Session *session() const { return m_session; }
    KeyBanner *keyBanner() const { return m_key; }
    /// In the order of the sidebar.
    QList<const Report *> reports() const;
    /// Null before the first openReport().
    WindowPage *currentPage() const;
    /// The report in sight; empty before the first.
    QString currentReport() const;
    /// An unknown id, or none: the report that was open last.
    void openReport(const QString &id);
    /// A report of this connection as a view has it; before there is a key it waits for that.
    void openView(const ViewState &state);
    /// One row of a report alone, with its details; what was shown before can be brought back.
    void openPerson(const QString &report, qint64 id);
    /// The page of a report that shows rows of the service; null where there is none.
    ReportPage *reportPage(const QString &id);
    /// Asks what the rows of the report in sight are to be compared with; false where they cannot be.
    bool compare();
    /// As CompareController.
    void setSnapshots(SecretStore *secrets, const QString &folder);
    void forgetSnapshots();
    /// It comes in sight: what waited for it is asked for.
    void enter();
    /// It goes out of sight: nothing more is asked for. Exports go on.
    void leave();
    /// There is a key, or another one: what waited for it, or failed, is asked for.
    void useKey();
    void fitWindow(int width);
    /// As WindowPage, for all pages and those to come.
    void setMasked(bool masked);
    /// Of the page in sight.
    void setRowShown(bool shown);
    /// Opens the export dialog as for an earlier export, whatever page is in sight. Gives the sentence why not.
    QString exportAgain(const ExportRequest &before);

Q_SIGNALS:
    void reportShown(const QString &id);
    /// The service did not take the key (ErrorCode::Unauthorized) or gives it no rights (Forbidden).
    void keyRefused(const rollbook::Error &error);
    void downloadsWanted();
    /// An export of this connection is to be repeated.
    void repeatWanted(const rollbook::ExportRequest &request);

private:
    bool has(const QString &report) const;
    WindowPage *pageOf(const QString &id);
    void bring(const QString &id);
    WindowPage *makePage(const Report &report);
    ExportOnlyPage *makeExportOnlyPage(const Report &report);
    ReportPage *makeReportPage(const Report &report);
    void openPart(const QString &chart, const DrillDown &drill, const QString &words);
    void startExport(WindowPage *page, ExportRequest request);
    void tryConnection();
    void tryAgain();
    void exportChanged(int index);
    void openFileOf(int exportId);
    void works();
    void fails(const Error &error);

    const Catalog &m_catalog;
    Session *m_session;
    ExportQueue *m_queue;
    KeyBanner *m_key;
    QStackedWidget *m_stack;
    QMap<QString, WindowPage *> m_pages; ///< by report
    QString m_chartBefore;               ///< report whose chart led to the part in sight
    QPointer<ConnectionTest> m_test;
    Reconnect *m_reconnect;
    CompareController *m_compare;
    std::optional<ViewState> m_view; ///< is to be shown as soon as the service may be asked
    bool m_ready = false;
    bool m_masked = false;
    int m_width = 1440;
};

} // namespace rollbook
