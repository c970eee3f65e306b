// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedules/rhythm.h"

#include <QLocale>
#include <QWidget>

class QAbstractButton;
class QLineEdit;
class QSpinBox;

namespace rollbook {

class ErrorLine;
class SegmentedControl;

/// How often: daily, on days of the week or on a day of the month; and at what time.
class RhythmField final : public QWidget {
    Q_OBJECT
public:
    RhythmField(const Rhythm &rhythm, const QLocale &locale, QWidget *parent);

    /// The rhythm as chosen; with the time that was right last while what is typed is none.
    const Rhythm &rhythm() const { return m_rhythm; }
    QWidget *timeField() const { return m_timeField; }
    /// Says what is missing and takes the focus there; true when nothing is.
    bool check();

Q_SIGNALS:
    void changed();

private:
    QWidget *buildWeek();
    QWidget *buildMonth();
    QWidget *buildTime();
    void showEvery();
    void readDays();
    void readTime();

    Rhythm m_rhythm;
    QLocale m_locale;
    SegmentedControl *m_every;
    QList<QAbstractButton *> m_days; ///< in the locale's order
    QWidget *m_week = nullptr;
    QWidget *m_month = nullptr;
    ErrorLine *m_weekError = nullptr;
    QSpinBox *m_monthDay = nullptr;
    QWidget *m_timeField = nullptr;
    QLineEdit *m_time = nullptr;
    ErrorLine *m_timeError = nullptr;
};

} // namespace rollbook
