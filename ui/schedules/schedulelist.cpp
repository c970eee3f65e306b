// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedulelist.h"

#include "schedules/schedulestore.h"
#include "ui/schedules/schedulerow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/note.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ScheduleList::ScheduleList(ScheduleStore *store, Describe describe, Clock clock, const QLocale &locale, QWidget *parent)
    : FramedDialog(tr("Schedules"), parent),
      m_store(store),
      m_describe(std::move(describe)),
      m_clock(std::move(clock)),
      m_locale(locale),
      m_empty(
          plainLabel(tr("No schedules yet. Choose “Repeat…” where you export a report."), "small", "third", body())),
      m_frame(new Surface(&Tokens::bgBase, Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge, body())),
      m_list(new QVBoxLayout(m_frame)),
      m_removedNote(new Note(Tone::Info, {}, this)),
      m_problem(new Note(Tone::Danger, tr("This could not be kept. Is the disk full?"), this))
{
    setSubtitle(tr("They run while Rollbook is open or in the tray."));
    m_empty->setObjectName(u"schedules.empty"_s);
    m_empty->setWordWrap(true);
    m_list->setContentsMargins(1, 1, 1, 0);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space4);
    column->addWidget(m_empty);
    column->addWidget(m_frame);
    column->addStretch(1);

    m_removedNote->setObjectName(u"schedules.removed"_s);
    QPushButton *undo = m_removedNote->addAction(tr("Undo"));
    undo->setObjectName(u"schedules.undo"_s);
    undo->setAutoDefault(false);
    connect(undo, &QPushButton::clicked, this, &ScheduleList::undo);
    for (Note *note : { m_removedNote, m_problem }) {
        note->hide();
        notes()->addWidget(note);
    }
    footer()->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_store, &ScheduleStore::changed, this, &ScheduleList::refresh);
    refresh();
}

ScheduleRow *ScheduleList::addRow(const QString &id)
{
    auto *row = new ScheduleRow(m_frame);
    row->setObjectName(QString(u"schedule."_s + id));
    m_rows.insert(id, row);
    connect(row, &ScheduleRow::toggled, this, [this, id](bool on) { toggle(id, on); });
    connect(row, &ScheduleRow::runRequested, this, [this, id] { Q_EMIT runRequested(id); });
    connect(row, &ScheduleRow::editRequested, this, [this, id] { Q_EMIT editRequested(id); });
    connect(row, &ScheduleRow::removeRequested, this, [this, id] { remove(id); });
    return row;
}

/// Rows are kept as long as their schedule, so that nothing is taken from under the pointer or the focus.
void ScheduleList::refresh()
{
    QHash<QString, ScheduleRow *> gone = m_rows;
    int place = 0;
    for (const Schedule &schedule : m_store->schedules()) {
        gone.remove(schedule.id);
        ScheduleRow *row = m_rows.value(schedule.id);
        if (!row)
            row = addRow(schedule.id);
        if (m_list->indexOf(row) != place) {
            m_list->removeWidget(row);
            m_list->insertWidget(place, row);
        }
        const About about = m_describe(schedule);
        row->showSchedule(schedule, about.what, about.service, m_clock(), m_locale);
        ++place;
    }
    for (ScheduleRow *row : std::as_const(gone)) {
        m_rows.remove(m_rows.key(row));
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_empty->setVisible(m_rows.isEmpty());
    m_frame->setVisible(!m_rows.isEmpty());
}

void ScheduleList::toggle(const QString &id, bool on)
{
    const QDateTime now = m_clock();
    told(m_store->update(id, [&](Schedule &schedule) { schedule.setEnabled(on, now); }));
    refresh(); // also where it could not be kept: the switch goes back
}

void ScheduleList::remove(const QString &id)
{
    const QList<Schedule> before = m_store->schedules();
    const auto known = m_store->byId(id);
    const auto kept = m_store->remove(id);
    told(kept);
    if (!known || !kept)
        return;
    m_removed = known;
    m_removedPlace = before.indexOf(*known);
    m_removedNote->setText(tr("“%1” is deleted. Its files stay.").arg(known->name));
    m_removedNote->show();
    m_removedNote->findChild<QPushButton *>(u"schedules.undo"_s)->setFocus(Qt::OtherFocusReason);
}

/// What it missed meanwhile is made up, as if it had never been away.
void ScheduleList::undo()
{
    if (!m_removed)
        return;
    const auto kept = m_store->insert(m_removedPlace, *m_removed);
    told(kept);
    if (!kept)
        return;
    m_removedNote->hide();
    if (ScheduleRow *row = m_rows.value(m_removed->id))
        row->setFocus(Qt::OtherFocusReason);
    m_removed.reset();
}

void ScheduleList::told(const Result<void> &kept)
{
    m_problem->setVisible(!kept);
}

} // namespace rollbook
