// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filterundo.h"
#include "views/sighthistory.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace rollbook {

class HistoryButtons;
class Note;
class ReportPage;
class Session;
class ViewsController;
class Workspace;

/// What was looked at in the window: goes back and forward through it, for each connection on its own, and takes back
/// what was done to the filters.
class HistoryController final : public QObject {
    Q_OBJECT
public:
    /// Of one connection.
    struct Trail {
        SightHistory steps;
        QHash<QString, Sight> last = {};         ///< by report: how it was when it had come to rest
        QHash<QString, FilterUndo> filters = {}; ///< by report
    };
    using Trails = QHash<Session *, Trail>;

    /// views and buttons outlive it. folder: where what was in sight last is kept; empty: it is not.
    HistoryController(const QString &folder, ViewsController *views, HistoryButtons *buttons, QWidget *window);
    ~HistoryController() override;

    /// Offers to bring cleared filters back; for a place in the window.
    Note *note() const { return m_note; }
    /// Another connection, or none, comes in sight.
    void showSession(Session *session, Workspace *workspace);
    /// For another window in place of this one, which goes on where this one was.
    const Trails &trails() const { return m_trails; }
    void takeTrails(const Trails &trails) { m_trails = trails; }
    /// Shows what was in sight of the connection last, in a window before this one or when the program ended; false: it
    /// is not known.
    bool openLast();
    /// Keeps what is in sight for the next start.
    void keepLast();
    /// Deletes what is kept of a profile that is gone.
    void forget(const QString &profileId);
    /// -1: back, 1: forward.
    void go(int by);
    /// Nothing happens while the user types: a field has an undo of its own.
    void undo();
    void redo();
    /// Nothing of this session is used any more.
    void drop(Session *session);

Q_SIGNALS:
    /// A sentence that the user has to read.
    void problem(const QString &sentence);

private:
    struct Place {
        ReportPage *page = nullptr;
        qint64 topRow = 0;
    };
    enum class Cause { User, Travel, Undo };

    ReportPage *page() const;
    Trail *trail();
    void follow();
    void adopt(ReportPage *page);
    /// Nothing while it is not known what the page will show.
    std::optional<Sight> sightOf(ReportPage *page) const;
    std::optional<Sight> sightNow() const;
    void takeDown();
    void noticeFilters(const Sight &sight);
    void scrolled(ReportPage *page, qint64 topRow);
    void arrived(ReportPage *page);
    void show(const Sight &sight, Cause cause);
    bool openAt(const Sight &sight);
    bool openKept();
    bool isUnderWay() const;
    void showOther(const std::optional<Sight> &other);
    void refreshButtons();
    Note *makeNote(QWidget *window);

    QString m_folder;
    ViewsController *m_views;
    HistoryButtons *m_buttons;
    Note *m_note;
    Session *m_session = nullptr;
    QPointer<Workspace> m_workspace;
    Trails m_trails;
    QSet<ReportPage *> m_pages;
    QTimer m_keep;
    QTimer m_rest;                ///< what belongs to one step has happened by then
    std::optional<Place> m_place; ///< to go to when its rows are there
    Cause m_cause = Cause::User;  ///< of what is shown next
};

} // namespace rollbook
