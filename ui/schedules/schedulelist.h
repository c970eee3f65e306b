// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "schedules/schedule.h"
#include "ui/widgets/frameddialog.h"

#include <QHash>
#include <QLocale>

#include <functional>

namespace rollbook {

class Note;
class ScheduleRow;
class ScheduleStore;

/// All schedules, with what can be done with each. A deleted one can be brought back while the dialog is open.
class ScheduleList final : public FramedDialog {
    Q_OBJECT
public:
    /// What is said of a schedule besides its own: its report and connection, and the service's label.
    struct About {
        QString what;
        QString service;
    };
    using Describe = std::function<About(const Schedule &schedule)>;
    using Clock = std::function<QDateTime()>;

    /// The store outlives it.
    ScheduleList(ScheduleStore *store, Describe describe, Clock clock, const QLocale &locale, QWidget *parent);

Q_SIGNALS:
    void runRequested(const QString &id);
    void editRequested(const QString &id);

private:
    void refresh();
    ScheduleRow *addRow(const QString &id);
    void toggle(const QString &id, bool on);
    void remove(const QString &id);
    void undo();
    void told(const Result<void> &kept);

    ScheduleStore *m_store;
    Describe m_describe;
    Clock m_clock;
    QLocale m_locale;
    QLabel *m_empty;
    QWidget *m_frame;
    QVBoxLayout *m_list;
    Note *m_removedNote;
    Note *m_problem;
    QHash<QString, ScheduleRow *> m_rows;
    std::optional<Schedule> m_removed;
    qsizetype m_removedPlace = 0;
};

} // namespace rollbook
