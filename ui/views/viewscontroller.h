// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/viewstore.h"

#include <QHash>
#include <QPointer>

namespace rollbook {

class Catalog;
class Note;
class ReportPage;
class Session;
class ViewBar;
class ViewCounts;
class ViewFiles;
class ViewNameDialog;
class ViewsSection;
class Workspace;

/// What saved views are made of; it outlives the window.
struct ViewsParts {
    QString folder; ///< where they are kept; empty: there are none
    const Catalog *catalog = nullptr;
};

/// The saved views of the window: those of the connection in sight in its sidebar, and above each report what can be
/// kept of it. It opens them, counts them and changes them at the user's wish.
class ViewsController final : public QObject {
    Q_OBJECT
public:
    /// section outlives it. Dialogs stand over the window.
    ViewsController(const ViewsParts &parts, ViewsSection *section, QWidget *window);
    ~ViewsController() override;

    /// What brings a deleted view back, for a place in the window.
    Note *note() const { return m_note; }
    /// Another connection, or none, comes in sight.
    void showSession(Session *session, Workspace *workspace);
    /// Another page of the workspace is in sight.
    void follow();
    /// The report in sight as it was before a view of it was opened.
    void leaveView();
    /// Of the connection in sight, in the order of the sidebar.
    QList<SavedView> saved() const;
    void open(const QString &id);
    /// The one with this id of the connection in sight.
    std::optional<SavedView> view(const QString &id) const;
    /// The view that a page came from; empty: from none.
    QString openedView(ReportPage *page) const;
    /// The page came from this view, whatever it shows; empty: from none.
    void setOpenedView(ReportPage *page, const QString &id);
    /// From 1, in the order of the sidebar.
    void openNumber(int number);
    /// Asks under which name to keep what is in sight.
    void save();
    /// Nothing of this session is used any more.
    void drop(Session *session);
    /// Deletes the views of a profile that is gone.
    void forget(const QString &profileId);
    /// The window closes: nothing more is asked for.
    void stop();

Q_SIGNALS:
    /// The view that the page in sight came from; empty: from none.
    void currentChanged(const QString &id);
    /// A sentence that the user has to read.
    void problem(const QString &sentence);

private:
    struct Kept {
        ViewStore *store = nullptr;
        ViewCounts *counts = nullptr;
    };
    struct Opened {
        ViewBar *bar = nullptr;
        QString view;     ///< id; empty: from none
        ViewState before; ///< of the page when it was opened
    };

    Kept keptOf(Session *session);
    ViewStore *store() const;
    ViewCounts *counts() const;
    ReportPage *page() const;
    void adopt(ReportPage *page);
    std::optional<SavedView> viewOf(ReportPage *page) const;
    void refreshPage(ReportPage *page);
    void pageAnswered(ReportPage *page);
    void showViews();
    void count();
    void showCount(const QString &id);
    void followConnection();

    void keep(const QString &name);
    void update(ReportPage *page);
    void rename(const QString &id);
    void duplicate(const QString &id);
    void remove(const QString &id);
    void undo();
    void exportViews(const QList<SavedView> &views, const QString &name);
    void import(const QList<SavedView> &views, const QString &fileName);
    bool told(const Result<void> &kept);
    void askName(const QString &title, const QString &name, const QString &button, const QString &except,
                 const std::function<void(const QString &)> &then);
    QString suggestedName(ReportPage *page) const;
    void connectSection();
    Note *makeNote();

    ViewsParts m_parts;
    ViewsSection *m_section;
    QWidget *m_window;
    Note *m_note;
    ViewFiles *m_files;
    Session *m_session = nullptr;
    Workspace *m_workspace = nullptr;
    QHash<Session *, Kept> m_kept;
    QHash<ReportPage *, Opened> m_pages;
    std::optional<SavedView> m_removed;
    qsizetype m_removedPlace = 0;
    QPointer<ViewNameDialog> m_dialog;
};

} // namespace rollbook
