// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/recentexportrow.h"

#include "ui/pages/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int timeWidth = 104;
constexpr int gap = 10;

QString stateName(ExportState state)
{
    switch (state) {
    case ExportState::Waiting:
        return RecentExportRow::tr("waiting");
    case ExportState::Requesting:
        return RecentExportRow::tr("requesting");
    case ExportState::Preparing:
        return RecentExportRow::tr("preparing");
    case ExportState::Downloading:
        return RecentExportRow::tr("downloading");
    case ExportState::Checking:
        return RecentExportRow::tr("checking");
    case ExportState::Paused:
        return RecentExportRow::tr("paused");
    case ExportState::Done:
        return RecentExportRow::tr("done");
    case ExportState::Failed:
        return RecentExportRow::tr("failed");
    case ExportState::Cancelled:
        return RecentExportRow::tr("stopped");
    }
    return {};
}

Tone toneOf(ExportState state)
{
    switch (state) {
    case ExportState::Done:
        return Tone::Ok;
    case ExportState::Failed:
        return Tone::Danger;
    case ExportState::Waiting:
    case ExportState::Paused:
    case ExportState::Cancelled:
        return Tone::Mute;
    case ExportState::Requesting:
    case ExportState::Preparing:
    case ExportState::Downloading:
    case ExportState::Checking:
        break;
    }
    return Tone::Info;
}

/// So that what stands after it is in one line in all rows.
int badgeRoom()
{
    int room = 0;
    for (int state = int(ExportState::Waiting); state <= int(ExportState::Cancelled); ++state)
        room = qMax(room, Badge::sizeFor(stateName(ExportState(state))).width());
    return room;
}

ElidedLabel *elided(Qt::TextElideMode mode, const QString &tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, mode, parent);
    label->setProperty("type", u"small"_s);
    label->setProperty("tone", tone);
    return label;
}

} // namespace

RecentExportRow::RecentExportRow(QWidget *parent)
    : QWidget(parent),
      m_what(elided(Qt::ElideRight, {}, this)),
      m_file(elided(Qt::ElideMiddle, u"second"_s, this)),
      m_state(new Badge({}, Tone::Info, this)),
      m_time(plainLabel({}, "small", "second", this)),
      m_open(new QPushButton(icons::icon(u"table"_s), tr("Open as table"), this)),
      m_stop(new QPushButton(tr("Stop waiting"), this)),
      m_reason(new WrapLabel("caption", "danger", this)),
      m_reasonText(new DetailsText(this, [this](const QString &text) { m_reason->setFullText(text); }))
{
    m_open->setObjectName(u"open"_s);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setProperty("kind", u"ghost"_s);
    m_state->setObjectName(u"state"_s);
    m_reason->setObjectName(u"reason"_s);
    m_time->setMinimumWidth(metrics::px(timeWidth));
    auto *badge = new QWidget(this);
    auto *badgeRow = new QHBoxLayout(badge);
    badgeRow->setContentsMargins({});
    badgeRow->addWidget(m_state, 0, Qt::AlignLeading | Qt::AlignVCenter);
    badge->setFixedWidth(badgeRoom());
    auto *actions = new QWidget(this);
    auto *actionsRow = new QHBoxLayout(actions);
    actionsRow->setContentsMargins({});
    for (QPushButton *button : { m_open, m_stop }) {
        button->setProperty("measure", u"small"_s);
        actionsRow->addWidget(button, 0, Qt::AlignTrailing);
    }
    m_open->ensurePolished();
    m_stop->ensurePolished();
    actions->setFixedWidth(qMax(m_open->sizeHint().width(), m_stop->sizeHint().width()));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_what, 3);
    row->addWidget(m_file, 2);
    row->addWidget(badge);
    row->addWidget(m_time);
    row->addWidget(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, 5, metrics::space2, 5);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_reason);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(m_stop, &QPushButton::clicked, this, &RecentExportRow::stopRequested);
}

void RecentExportRow::showEntry(const ExportEntry &entry, const QString &what, const QString &service,
                                const FilterContext &context)
{
    m_path = entry.request.targetPath;
    const QString name = QFileInfo(m_path).fileName();
    m_what->setText(what);
    m_file->setText(name);
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(m_path)));
    m_time->setText(context.format().dateTime(entry.createdAt));
    setAccessibleName(QString(what + u", "_s + name));
    m_open->setAccessibleName(tr("Open %1 as a table").arg(name));
    m_stop->setAccessibleName(tr("Stop waiting for %1").arg(name));
    QString reason;
    QString masked;
    if (entry.progress.state == ExportState::Failed) {
        const auto dialect = makeService(entry.request.query.reportId.section(u'.', 0, 0));
        reason = dialect ? errorSentence(entry.progress.error, *dialect) : errorSentence(entry.progress.error, service);
        masked = reason;
        if (const QString words = serviceWords(entry.progress.error); !words.isEmpty())
            reason += u'\n' + words;
    }
    m_reasonText->set({ reason, masked });
    m_reason->setVisible(!reason.isEmpty());
    showState(entry.progress.state);
    if (entry.request.savedAs.kind == SavedAs::Kind::Workbook)
        m_open->hide(); // only CSV and JSON are read here
}

/// The focus stays in the row when the button that has it goes.
void RecentExportRow::showState(ExportState state)
{
    m_state->setText(stateName(state));
    m_state->setTone(toneOf(state));
    m_stop->setText(state == ExportState::Downloading || state == ExportState::Checking ? tr("Cancel")
                                                                                        : tr("Stop waiting"));
    const bool focused = m_stop->hasFocus();
    m_open->setVisible(state == ExportState::Done);
    m_stop->setVisible(!isFinal(state));
    if (focused && state == ExportState::Done)
        m_open->setFocus(Qt::OtherFocusReason);
}

void RecentExportRow::setLast(bool last)
{
    m_last = last;
    update();
}

void RecentExportRow::paintEvent(QPaintEvent *)
{
    if (!m_last)
        QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(this).lineRow);
}

} // namespace rollbook
