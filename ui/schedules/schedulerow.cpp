// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedulerow.h"

#include "ui/schedules/schedulewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

ElidedLabel *elided(const char *tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, Qt::ElideRight, parent);
    label->setProperty("type", u"small"_s);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

} // namespace

ScheduleRow::ScheduleRow(QWidget *parent)
    : QWidget(parent),
      m_name(elided("", this)),
      m_what(elided("third", this)),
      m_when(elided("second", this)),
      m_result(new WrapLabel("small", "third", this)),
      m_on(new Switch({}, this))
{
    m_name->setFont(metrics::font(metrics::Type::Small, QFont::DemiBold));
    m_when->setObjectName(u"schedule.when"_s);
    m_result->setObjectName(u"schedule.result"_s);
    m_on->setObjectName(u"schedule.on"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space1);
    head->addWidget(m_name, 1);
    m_run = addButton(tr("Run now"), u"schedule.run"_s);
    m_edit = addButton(tr("Edit"), u"schedule.edit"_s);
    m_remove = new QToolButton(this);
    m_remove->setObjectName(u"schedule.remove"_s);
    m_remove->setIcon(icons::icon(u"trash"_s));
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setProperty("measure", u"small"_s);
    m_remove->setProperty("square", true);
    for (QWidget *button :
         { static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove) })
        head->addWidget(button);
    head->addSpacing(metrics::space2);
    head->addWidget(m_on);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space3);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(m_when);
    column->addWidget(m_result);
    connect(m_on, &QCheckBox::toggled, this, &ScheduleRow::toggled);
    connect(m_run, &QPushButton::clicked, this, &ScheduleRow::runRequested);
    connect(m_edit, &QPushButton::clicked, this, &ScheduleRow::editRequested);
    connect(m_remove, &QToolButton::clicked, this, &ScheduleRow::removeRequested);
}

QPushButton *ScheduleRow::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("kind", u"ghost"_s);
    button->setProperty("measure", u"small"_s);
    button->setAutoDefault(false);
    return button;
}

void ScheduleRow::showSchedule(const Schedule &schedule, const QString &what, const QString &service,
                               const QDateTime &now, const QLocale &locale)
{
    m_name->setText(schedule.name);
    m_what->setText(what);
    const QDateTime next = schedule.nextRun(now);
    const QString rhythm = schedulewords::rhythm(schedule.rhythm, locale);
    m_when->setText(next.isValid()
                        ? tr("%1. Next run: %2").arg(rhythm, schedulewords::moment(next, schedule.rhythm.zone, locale))
                        : tr("%1. Switched off").arg(rhythm));
    m_result->setFullText(schedulewords::result(schedule, service, locale));
    m_result->setTone(schedule.result.outcome == ScheduleResult::Outcome::Failed ? "danger" : "third");
    m_result->setVisible(!m_result->fullText().isEmpty());
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(schedule.enabled);
    m_on->setAccessibleName(schedule.enabled ? tr("Switch off %1").arg(schedule.name)
                                             : tr("Switch on %1").arg(schedule.name));
    m_on->setToolTip(plainToolTip(m_on->accessibleName()));
    m_run->setAccessibleName(QString(m_run->text() + u": "_s + schedule.name));
    m_edit->setAccessibleName(QString(m_edit->text() + u": "_s + schedule.name));
    m_remove->setAccessibleName(tr("Delete %1").arg(schedule.name));
    m_remove->setToolTip(tr("Delete"));
    m_run->setEnabled(schedule.pending.isEmpty());
    setAccessibleName(schedule.name);
    setAccessibleDescription(QStringList { m_when->text(), m_result->fullText() }.join(u' ').trimmed());
}

void ScheduleRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(this).lineRow);
}

} // namespace rollbook
