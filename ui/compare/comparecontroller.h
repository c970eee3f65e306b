// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareoffer.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace rollbook {

class ComparePage;
class CompareDialog;
class ReportPage;
class SecretStore;
class Session;
class Snapshots;

/// Comparing inside of one connection: asks what with, and brings the result in sight in place of the view.
class CompareController final : public QObject {
    Q_OBJECT
public:
    /// All outlive it; the stack takes the page.
    CompareController(Session *session, ExportQueue *queue, QStackedWidget *stack, QObject *parent);

    /// Snapshots can be kept below a folder; null or empty: in memory alone.
    void setSnapshots(SecretStore *secrets, const QString &folder);
    /// Deletes those of the connection.
    void forgetSnapshots();
    Snapshots *snapshots() const { return m_snapshots; }
    /// The button in the header of a view whose rows can be compared.
    void addButton(ReportPage *page);
    /// Asks what the view is to be compared with. Rows without ids of their own cannot be.
    void ask(ReportPage *page);
    bool canCompare(const ReportPage *page) const;
    /// Asks what the view of the comparison in sight is to be compared with instead.
    void askAgain();
    /// Null while none is in sight.
    ComparePage *page() const { return m_page; }
    /// Of the comparison in sight; empty without one.
    QString report() const;
    /// Lets go of what is shown; the view is brought back by whoever calls.
    void drop();
    void setMasked(bool masked);

Q_SIGNALS:
    /// The comparison is in sight.
    void shown();
    /// The view of that report is wanted back.
    void closeRequested(const QString &report);

private:
    CompareOffer offerOf(const ReportPage *page) const;
    void openDialog(const CompareOffer &offer, QWidget *parent);
    void compare(const CompareOffer &offer, const EarlierSide &side);
    QList<EarlierSide> sides(const CompareOffer &offer) const;
    void keepSnapshot(CompareDialog *dialog, const CompareOffer &offer);

    Session *m_session;
    ExportQueue *m_queue;
    QStackedWidget *m_stack;
    QPointer<ComparePage> m_page;
    Snapshots *m_snapshots = nullptr;
    bool m_masked = false;
};

} // namespace rollbook
