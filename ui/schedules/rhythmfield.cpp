// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/rhythmfield.h"

#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int daysOfWeek = 7;
constexpr int timeWidth = 96;
constexpr int dayOfMonthWidth = 64;

QVBoxLayout *columnIn(QWidget *field)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

} // namespace

RhythmField::RhythmField(const Rhythm &rhythm, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_rhythm(rhythm),
      m_locale(locale),
      m_every(new SegmentedControl(this))
{
    m_week = buildWeek();
    m_month = buildMonth();
    m_timeField = buildTime();
    m_every->setObjectName(u"schedule.every"_s);
    m_every->setAccessibleName(tr("Repeat"));
    for (const QString &text : { tr("Daily"), tr("Weekly"), tr("Monthly") })
        m_every->addSegment(text);
    m_every->setCurrent(int(m_rhythm.every));
    QVBoxLayout *column = columnIn(this);
    column->setSpacing(metrics::space2);
    column->addWidget(m_every, 0, Qt::AlignLeading);
    column->addWidget(m_week);
    column->addWidget(m_month);
    connect(m_every, &SegmentedControl::currentChanged, this, [this](int index) {
        m_rhythm.every = Rhythm::Every(index);
        showEvery();
        Q_EMIT changed();
    });
    showEvery();
}

QWidget *RhythmField::buildWeek()
{
    auto *field = new QWidget(this);
    QVBoxLayout *column = columnIn(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space1);
    for (int i = 0; i < daysOfWeek; ++i) {
        const int day = (int(m_locale.firstDayOfWeek()) - 1 + i) % daysOfWeek + 1;
        auto *button = new QPushButton(m_locale.standaloneDayName(day, QLocale::ShortFormat), field);
        button->setObjectName(u"schedule.day.%1"_s.arg(day));
        button->setAccessibleName(m_locale.standaloneDayName(day));
        button->setProperty("day", day);
        button->setCheckable(true);
        button->setChecked(m_rhythm.weekDays.contains(day));
        button->setAutoDefault(false);
        row->addWidget(button);
        m_days << button;
        connect(button, &QPushButton::toggled, this, &RhythmField::readDays);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_weekError = new ErrorLine(field);
    column->addWidget(m_weekError);
    return field;
}

QWidget *RhythmField::buildMonth()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(plainLabel(tr("On day"), "small", "", field));
    m_monthDay = new QSpinBox(field);
    m_monthDay->setObjectName(u"schedule.monthday"_s);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    m_monthDay->setRange(1, 31);
    m_monthDay->setValue(m_rhythm.monthDay);
    m_monthDay->setFixedWidth(metrics::px(dayOfMonthWidth));
    row->addWidget(m_monthDay);
    row->addWidget(plainLabel(tr("A shorter month uses its last day."), "small", "third", field), 1);
    connect(m_monthDay, &QSpinBox::valueChanged, this, [this](int day) {
        m_rhythm.monthDay = day;
        Q_EMIT changed();
    });
    return field;
}

QWidget *RhythmField::buildTime()
{
    auto *field = new QWidget(this);
    QVBoxLayout *column = columnIn(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    m_time = new QLineEdit(m_locale.toString(m_rhythm.time, QLocale::ShortFormat), field);
    m_time->setObjectName(u"schedule.time"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(metrics::px(timeWidth));
    row->addWidget(m_time);
    row->addWidget(plainLabel(QString::fromLatin1(m_rhythm.zone.id()), "small", "third", field), 1);
    column->addLayout(row);
    m_timeError = new ErrorLine(field);
    column->addWidget(m_timeError);
    connect(m_time, &QLineEdit::textChanged, this, &RhythmField::readTime);
    return field;
}

void RhythmField::showEvery()
{
    m_week->setVisible(m_rhythm.every == Rhythm::Every::Week);
    m_month->setVisible(m_rhythm.every == Rhythm::Every::Month);
}

void RhythmField::readDays()
{
    m_rhythm.weekDays.clear();
    for (const QAbstractButton *button : std::as_const(m_days))
        if (button->isChecked())
            m_rhythm.weekDays << button->property("day").toInt();
    std::sort(m_rhythm.weekDays.begin(), m_rhythm.weekDays.end());
    m_weekError->setSentence({});
    Q_EMIT changed();
}

void RhythmField::readTime()
{
    setStyleProperty(m_time, "error", false);
    m_timeError->setSentence({});
    if (const auto time = parseTime(m_time->text(), m_locale)) {
        m_rhythm.time = QTime(time->hour(), time->minute());
        Q_EMIT changed();
    }
}

bool RhythmField::check()
{
    if (m_rhythm.every == Rhythm::Every::Week && m_rhythm.weekDays.isEmpty()) {
        m_weekError->setSentence(tr("Choose at least one day."));
        m_days.first()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (parseTime(m_time->text(), m_locale))
        return true;
    setStyleProperty(m_time, "error", true);
    m_timeError->setSentence(tr("Enter a time such as %1.").arg(m_locale.toString(QTime(7, 30), QLocale::ShortFormat)));
    m_time->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace rollbook
