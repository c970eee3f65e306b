// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "schedules/schedule.h"
#include "ui/filters/filtertext.h"
#include "ui/widgets/frameddialog.h"

class QLabel;
class QLineEdit;

namespace rollbook {

class CommandBox;
class ErrorLine;
class ExportPlace;
class Note;
class RhythmField;

/// What the editor shows besides the schedule.
struct ScheduleOffer {
    Schedule schedule;
    Report report;
    QString connectionName = {};
    QString profileName = {}; ///< as the command calls it; empty: it cannot
    FilterContext context = {};
    std::function<QDateTime()> now = {}; ///< empty: the real time
    bool isNew = true;
};

/// Asks when an export is repeated and where its files go. Open it with open(). After saveRequested it waits for
/// accept() or showProblem().
class ScheduleEditor final : public FramedDialog {
    Q_OBJECT
public:
    ScheduleEditor(const ScheduleOffer &offer, QWidget *parent);

    /// Why it could not be kept.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void saveRequested(const rollbook::Schedule &schedule);

private:
    void buildForm();
    QWidget *buildName();
    QWidget *buildRows();
    QWidget *buildFile();
    void buildFooter();
    Schedule edited() const;
    QDateTime now() const;
    void refresh();
    void submit();

    ScheduleOffer m_offer;
    QLineEdit *m_name = nullptr;
    ErrorLine *m_nameError = nullptr;
    RhythmField *m_rhythm = nullptr;
    ExportPlace *m_place = nullptr;
    QLabel *m_example = nullptr;
    QLabel *m_next = nullptr;
    CommandBox *m_command = nullptr;
    Note *m_problem;
};

} // namespace rollbook
