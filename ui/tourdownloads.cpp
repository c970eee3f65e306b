// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's exports: the download manager and what stands around it.
#include "ui/schedules/schedulecontroller.h"
#include "ui/tour.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int dialogMs = 600; ///< a dialog has counted and laid out by then

} // namespace

void Tour::startExport(const QString &name)
{
    type(u"export.name"_s, name);
    click(u"export.start"_s);
}

void Tour::closeDialog()
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
}

bool Tour::newestExport(const std::function<bool(const ExportEntry &)> &is) const
{
    return !m_queue.entries().isEmpty() && is(m_queue.entries().constFirst());
}

void Tour::planExport()
{
    const auto done = [this] {
        return newestExport([](const ExportEntry &entry) { return entry.progress.state == ExportState::Done; });
    };
    const auto open = [this] { m_window->openExport(); };
    const auto laidOut = [this] { return settled() && m_stepClock.elapsed() > dialogMs; };
    add(
        u"export-dialog"_s,
        [this, open] {
            for (const char *name : { "customers.csv", "customers.xlsx", "customers-for-excel.xlsx" })
                QFile::remove(m_folder + u'/' + QLatin1StringView(name));
            open();
        },
        laidOut);
    add(
        u"export-running"_s, [this] { startExport(u"customers"_s); }, [this] { return !m_queue.entries().isEmpty(); });
    add(
        u"export-done"_s, [] {}, done);
    add(
        u"export-again"_s,
        [this, open] {
            open();
            click(u"export.start"_s); // the same, a moment later
        },
        [this] { return m_stepClock.elapsed() > dialogMs; });
    add(
        u"export-excel"_s, [this] { click(u"export.format.xlsx"_s); }, laidOut);
    add(
        u"export-workbook"_s, [this] { startExport(u"customers"_s); }, done);
    add(
        u"export-csv-options"_s,
        [this, open] {
            open();
            click(u"export.format.csv"_s);
            click(u"export.excel"_s);
            click(u"export.rows.1"_s); // some of all customers have phones that a spreadsheet spoils
        },
        laidOut);
    add(
        u"export-question"_s, [this] { startExport(u"customers-for-excel"_s); },
        [this] { return newestExport([](const ExportEntry &entry) { return isAsking(entry); }); });
    add(
        u"export-answered"_s, [this] { click(u"asworkbook"_s); }, done);
}

void Tour::planSchedules()
{
    const auto later = [this] { return m_stepClock.elapsed() > dialogMs; };
    add(
        u"schedule"_s,
        [this] {
            m_window->openExport();
            click(u"export.repeat"_s);
        },
        later);
    add(
        u"schedules"_s,
        [this] {
            click(u"schedule.save"_s);
            click(u"downloads.schedules"_s);
        },
        later);
    add(
        u"settings"_s,
        [this] {
            closeDialog();
            click(u"sidebar.settings"_s);
        },
        later);
    add(
        u"closing"_s,
        [this] {
            closeDialog();
            m_queue.setPacing({ .pollMs = { 60'000 } }); // the picture is taken while it is under way
            m_window->openExport();
            click(u"export.format.json"_s);
            startExport(u"not-yet"_s);
            m_window->close();
        },
        later);
    add(
        u"export-cancelled"_s,
        [this] {
            click(u"closing.stay"_s);
            m_queue.cancel(m_queue.entries().constFirst().id);
            m_queue.setPacing({});
        },
        later);
}

} // namespace rollbook
