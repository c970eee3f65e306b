// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedules/schedule.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class ElidedLabel;
class Switch;
class WrapLabel;

/// A schedule in the list: when it runs, how it went, and what can be done with it.
class ScheduleRow final : public QWidget {
    Q_OBJECT
public:
    explicit ScheduleRow(QWidget *parent);

    /// `what` is its report and connection, `service` the service's label.
    void showSchedule(const Schedule &schedule, const QString &what, const QString &service, const QDateTime &now,
                      const QLocale &locale);

Q_SIGNALS:
    void toggled(bool on);
    void runRequested();
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);

    ElidedLabel *m_name;
    ElidedLabel *m_what;
    ElidedLabel *m_when;
    WrapLabel *m_result;
    Switch *m_on;
    QPushButton *m_run;
    QPushButton *m_edit;
    QToolButton *m_remove;
};

} // namespace rollbook
