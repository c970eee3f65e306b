// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/scheduleeditor.h"

#include "schedules/commandline.h"
#include "schedules/filepattern.h"
#include "ui/exports/exportplace.h"
#include "ui/filters/errorline.h"
#include "ui/schedules/commandbox.h"
#include "ui/schedules/rhythmfield.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wraplabel.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

ScheduleEditor::ScheduleEditor(const ScheduleOffer &offer, QWidget *parent)
    : FramedDialog(offer.isNew ? tr("Repeat this export") : tr("Edit schedule"), parent),
      m_offer(offer),
      m_problem(new Note(Tone::Danger, {}, this))
{
    setSubtitle(QStringList { offer.report.label(), offer.connectionName }.join(u", "_s));
    buildForm();
    buildFooter();
    auto *how =
        new Note(Tone::Info, tr("Runs while Rollbook is open or in the tray. A missed run is made up once."), this);
    how->setObjectName(u"schedule.how"_s);
    m_problem->setObjectName(u"schedule.problem"_s);
    m_problem->hide();
    notes()->addWidget(how);
    notes()->addWidget(m_problem);
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ScheduleEditor::buildForm()
{
    QWidget *form = body();
    auto *grid = new FormGrid(form, metrics::space3);
    const Schedule &schedule = m_offer.schedule;
    grid->add(tr("Name"), buildName());
    grid->add(tr("Rows"), buildRows());
    m_rhythm = new RhythmField(schedule.rhythm, m_offer.context.locale, form);
    grid->add(tr("Repeat"), m_rhythm);
    grid->add(tr("Time"), m_rhythm->timeField());
    m_place = new ExportPlace(QString(schedule.pattern + u'.' + schedule.ending()), schedule.folder,
                              { schedule.ending() }, form);
    grid->add(tr("File name"), buildFile());
    grid->add(tr("Folder"), m_place->folderField());
    m_next = plainLabel({}, "small", "", form);
    m_next->setObjectName(u"schedule.next"_s);
    m_next->setContentsMargins(0, 6, 0, 0);
    grid->add(tr("Next run"), m_next);
    m_command = new CommandBox(form);
    grid->addWidget(m_command, grid->rowCount(), 0, 1, 2);
    connect(m_rhythm, &RhythmField::changed, this, &ScheduleEditor::refresh);
    connect(m_place, &ExportPlace::edited, this, &ScheduleEditor::refresh);
}

QWidget *ScheduleEditor::buildName()
{
    auto *field = new QWidget(body());
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_name = new QLineEdit(m_offer.schedule.name, field);
    m_name->setObjectName(u"schedule.name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_nameError = new ErrorLine(field);
    column->addWidget(m_name);
    column->addWidget(m_nameError);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        setStyleProperty(m_name, "error", false);
        m_nameError->setSentence({});
    });
    return field;
}

/// What is kept of the export, in words: the table may show something else by now.
QWidget *ScheduleEditor::buildRows()
{
    const Query &query = m_offer.schedule.request.query;
    const QString filters = filtertext::sentence(m_offer.report, query.filters, m_offer.context);
    auto *field = new QWidget(body());
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    auto *label = new WrapLabel("small", "", field);
    label->setObjectName(u"schedule.rows"_s);
    label->setFullText(filters.isEmpty() ? tr("No filters") : filters);
    column->addWidget(label);
    if (movesWithTheDay(query)) {
        QLabel *moving = plainLabel(tr("Each run counts these dates from its own day."), "small", "third", field);
        moving->setObjectName(u"schedule.moving"_s);
        moving->setWordWrap(true);
        column->addWidget(moving);
    }
    return field;
}

QWidget *ScheduleEditor::buildFile()
{
    auto *field = new QWidget(body());
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_place->nameField());
    m_example = plainLabel({}, "small", "second", field);
    m_example->setObjectName(u"schedule.example"_s);
    m_example->setWordWrap(true);
    QLabel *hint = plainLabel(
        tr("%1 become those of each run.", "placeholders such as {date}").arg(u"{date} {time} {year} {month} {day}"_s),
        "small", "third", field);
    hint->setWordWrap(true);
    column->addWidget(m_example);
    column->addWidget(hint);
    return field;
}

void ScheduleEditor::buildFooter()
{
    footer()->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    footer()->addWidget(cancel);
    auto *save = new QPushButton(tr("Save schedule"), this);
    save->setObjectName(u"schedule.save"_s);
    save->setProperty("kind", u"primary"_s);
    save->setDefault(true);
    footer()->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ScheduleEditor::submit);
}

QDateTime ScheduleEditor::now() const
{
    return m_offer.now ? m_offer.now() : QDateTime::currentDateTimeUtc();
}

/// A rhythm that was changed begins now; what the old one missed is not made up.
Schedule ScheduleEditor::edited() const
{
    Schedule schedule = m_offer.schedule;
    schedule.name = m_name->text().trimmed();
    schedule.rhythm = m_rhythm->rhythm();
    if (m_offer.isNew || schedule.rhythm != m_offer.schedule.rhythm)
        schedule.done = now().toUTC();
    const QString ending = u'.' + schedule.ending();
    QString pattern = m_place->name();
    if (pattern.endsWith(ending, Qt::CaseInsensitive))
        pattern.chop(ending.size());
    schedule.pattern = pattern;
    schedule.folder = m_place->folder();
    return schedule;
}

void ScheduleEditor::refresh()
{
    const Schedule schedule = edited();
    const QDateTime next = nextRun(schedule.rhythm, now());
    const QLocale &locale = m_offer.context.locale;
    m_next->setText(next.isValid() ? schedulewords::moment(next, schedule.rhythm.zone, locale) : tr("Never"));
    const QDateTime at = (next.isValid() ? next : now()).toTimeZone(schedule.rhythm.zone);
    const QString name = QString(fileNameOf(schedule.pattern, at) + u'.' + schedule.ending());
    m_example->setText(tr("For example %1").arg(name));
    const auto words = commandWords(m_offer.report, schedule, m_offer.profileName);
    m_command->setLine(words ? shellLine(QStringList { CommandBox::program() } + *words) : QString());
}

void ScheduleEditor::submit()
{
    m_problem->hide();
    if (m_name->text().trimmed().isEmpty()) {
        setStyleProperty(m_name, "error", true);
        m_nameError->setSentence(tr("A schedule needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_rhythm->check() && m_place->check() && m_place->makeFolder())
        Q_EMIT saveRequested(edited());
}

void ScheduleEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace rollbook
