// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportrow.h"

#include "ui/exports/changespreview.h"
#include "ui/exports/exportformat.h"
#include "ui/exports/receipttext.h"
#include "ui/pages/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/detailspopup.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/progressbar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int nameWidth = 208;
constexpr int whatWidth = 170;
constexpr int stateWidth = 148;
constexpr int gap = 10;

ElidedLabel *elided(Qt::TextElideMode mode, const char *tone, QWidget *parent)
{
    auto *label = new ElidedLabel({}, mode, parent);
    label->setProperty("type", u"small"_s);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

QString stateName(ExportState state)
{
    switch (state) {
    case ExportState::Waiting:
        return ExportRow::tr("Waiting");
    case ExportState::Paused:
        return ExportRow::tr("Paused");
    case ExportState::Done:
        return ExportRow::tr("Done");
    case ExportState::Failed:
        return ExportRow::tr("Failed");
    case ExportState::Cancelled:
        return ExportRow::tr("Cancelled");
    case ExportState::Requesting:
    case ExportState::Preparing:
    case ExportState::Downloading:
    case ExportState::Checking:
        break;
    }
    return {};
}

} // namespace

ExportRow::ExportRow(QWidget *parent)
    : QWidget(parent),
      m_icon(new Glyph(u"table"_s, &Tokens::text3, this)),
      m_name(elided(Qt::ElideMiddle, "", this)),
      m_what(elided(Qt::ElideRight, "third", this)),
      m_bar(new ProgressBar(this)),
      m_stateColumn(new QWidget(this)),
      m_stateField(new QWidget(this)),
      m_stateIcon(new Glyph(u"clock"_s, &Tokens::text2, m_stateField)),
      m_state(plainLabel({}, "small", "second", m_stateField)),
      m_strong(plainLabel({}, "small", "", this)),
      m_rest(elided(Qt::ElideRight, "third", this))
{
    setFixedHeight(metrics::px(metrics::downloadRow));
    m_name->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    m_strong->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    m_name->setFixedWidth(metrics::px(nameWidth));
    m_what->setFixedWidth(metrics::px(whatWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 1);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_what);

    m_stateColumn->setFixedWidth(metrics::px(stateWidth));
    auto *stateRow = new QHBoxLayout(m_stateColumn);
    stateRow->setContentsMargins(0, 0, 0, 0);
    stateRow->addWidget(m_bar, 1);
    stateRow->addWidget(m_stateField, 1);
    auto *nameRow = new QHBoxLayout(m_stateField);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->setSpacing(6);
    nameRow->addWidget(m_stateIcon);
    nameRow->addWidget(m_state, 1);
    row->addWidget(m_stateColumn);

    auto *words = new QHBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_strong);
    words->addWidget(m_rest, 1);
    row->addLayout(words, 1);

    m_changes = addButton({}, tr("See changes"), "changes", true);
    m_asWorkbook = addButton({}, tr("Save as .xlsx"), "asworkbook", false);
    m_asCsv = addButton({}, tr("Save CSV anyway"), "ascsv", false);
    m_again = addButton({}, tr("Request again"), "again", false);
    m_leave = addButton({}, tr("Leave it"), "leave", true);
    m_pause = addButton({}, tr("Pause"), "pause", true);
    m_resume = addButton({}, tr("Resume"), "resume", false);
    m_cancel = addButton(u"close"_s, tr("Cancel"), "cancel", true);
    m_details = addButton({}, tr("Details"), "details", true);
    m_retry = addButton(u"refresh"_s, tr("Retry"), "retry", false);
    m_open = addButton(u"open"_s, tr("Open"), "open", false);
    m_folder = addButton(u"folder"_s, tr("Show in folder"), "folder", false);
    m_remove = new QToolButton(this);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIcon(icons::icon(u"close"_s));
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setProperty("measure", u"small"_s);
    m_remove->setProperty("square", true);
    row->addWidget(m_remove);

    connect(m_pause, &QPushButton::clicked, this, &ExportRow::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        m_resumed = m_resume->hasFocus();
        Q_EMIT resumeRequested();
    });
    connect(m_changes, &QPushButton::clicked, this,
            [this] { (new ChangesPreview(*m_entry.work.changes, m_locale, this))->popUpAbove(m_changes); });
    connect(m_asWorkbook, &QPushButton::clicked, this, [this] { Q_EMIT answered(SavedAs::Kind::Workbook); });
    connect(m_asCsv, &QPushButton::clicked, this, [this] { Q_EMIT answered(SavedAs::Kind::SpreadsheetCsv); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportRow::cancelRequested);
    connect(m_details, &QPushButton::clicked, this, &ExportRow::showDetails);
    connect(m_retry, &QPushButton::clicked, this, &ExportRow::askAgain);
    connect(m_again, &QPushButton::clicked, this, &ExportRow::retryRequested);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_asking = false;
        showState();
        m_retry->setFocus(Qt::OtherFocusReason);
    });
    connect(m_open, &QPushButton::clicked, this, &ExportRow::openRequested);
    connect(m_folder, &QPushButton::clicked, this, &ExportRow::folderRequested);
    connect(m_remove, &QToolButton::clicked, this, &ExportRow::removeRequested);
}

QPushButton *ExportRow::addButton(const QString &iconName, const QString &text, const char *name, bool ghost)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icons::icon(iconName));
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("measure", u"small"_s);
    if (ghost)
        button->setProperty("kind", u"ghost"_s);
    layout()->addWidget(button);
    return button;
}

void ExportRow::showEntry(const ExportEntry &entry, const QString &what, const QString &service, const QLocale &locale)
{
    if (entry.progress.state != m_entry.progress.state)
        m_asking = false;
    m_entry = entry;
    m_service = service;
    m_locale = locale;
    const QString name = QFileInfo(entry.request.targetPath).fileName();
    m_icon->setIcon(exportformat::icon(exportformat::of(entry.request)), &Tokens::text3);
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(entry.request.targetPath));
    m_what->setText(what);
    setAccessibleName(name);
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        if (button != m_remove)
            button->setAccessibleName(QString(button->text() + u": "_s + name));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    m_remove->setToolTip(tr("Remove from the list"));
    if (!m_asking)
        showState();
}

void ExportRow::showState()
{
    const ExportProgress &progress = m_entry.progress;
    const QString state = stateName(progress.state);
    m_bar->setVisible(state.isEmpty());
    m_stateField->setVisible(!state.isEmpty());
    m_state->setText(state);
    const char *stateTone = "second";
    switch (progress.state) {
    case ExportState::Failed:
        m_stateIcon->setIcon(u"alert"_s, &Tokens::dangerText);
        stateTone = "danger";
        break;
    case ExportState::Done:
        m_stateIcon->setIcon(u"check"_s, &Tokens::okText);
        stateTone = "ok";
        break;
    case ExportState::Cancelled:
        m_stateIcon->setIcon(u"stop"_s, &Tokens::text2);
        break;
    case ExportState::Preparing:
        m_bar->setShare(progress.completeItems, progress.totalItems);
        break;
    case ExportState::Downloading:
        m_bar->setShare(progress.receivedBytes, progress.totalBytes);
        break;
    case ExportState::Requesting:
    case ExportState::Checking:
        m_bar->setShare(0, 0);
        break;
    case ExportState::Waiting:
    case ExportState::Paused:
        m_stateIcon->setIcon(u"clock"_s, &Tokens::text2);
        break;
    }
    setStyleProperty(m_state, "tone", QString::fromLatin1(stateTone));
    showWords(exportWords(m_entry, m_service, m_locale, QTimeZone::systemTimeZone()),
              progress.state == ExportState::Failed ? "danger" : "third");
    showButtons();
}

void ExportRow::showProblem(const QString &sentence)
{
    showWords({ {}, sentence }, "danger");
}

void ExportRow::showWords(const ExportWords &words, const char *tone)
{
    m_strong->setText(words.strong);
    m_strong->setVisible(!words.strong.isEmpty());
    m_rest->setText(words.rest);
    setStyleProperty(m_rest, "tone", QString::fromLatin1(tone));
    setAccessibleDescription(QStringList { m_state->text(), words.strong, words.rest }.join(u' ').trimmed());
}

void ExportRow::showButtons()
{
    const ExportState state = m_entry.progress.state;
    const bool onService = state == ExportState::Requesting || state == ExportState::Preparing;
    m_cancel->setText(onService ? tr("Stop waiting") : tr("Cancel"));
    m_cancel->setAccessibleName(QString(m_cancel->text() + u": "_s + m_name->text()));
    const bool ours = !m_entry.elsewhere;
    const QWidget *had = focusWidget();
    m_pause->setVisible(ours && (state == ExportState::Preparing || state == ExportState::Downloading));
    showQuestion();
    m_resume->setVisible(ours && state == ExportState::Paused && !isAsking(m_entry));
    m_cancel->setVisible(ours && !isFinal(state));
    // What was just pressed turns into its counterpart, and not into what stops the export.
    if (had == m_pause && m_pause->isHidden() && !m_resume->isHidden())
        m_resume->setFocus(Qt::OtherFocusReason);
    if (m_resumed && !m_pause->isHidden()) {
        m_resumed = false;
        if (had == m_resume || had == m_cancel)
            m_pause->setFocus(Qt::OtherFocusReason);
    }
    m_details->setVisible(!m_asking
                          && (state == ExportState::Failed || (state == ExportState::Done && m_entry.work.receipt)));
    m_retry->setVisible(!m_asking && (state == ExportState::Failed || state == ExportState::Cancelled));
    m_open->setVisible(state == ExportState::Done);
    m_folder->setVisible(state == ExportState::Done);
    m_remove->setVisible(!m_asking && isFinal(state));
    m_again->setVisible(m_asking);
    m_leave->setVisible(m_asking);
}

/// The question needs the room of what is exported and of the state.
void ExportRow::showQuestion()
{
    const bool asks = isAsking(m_entry);
    for (QWidget *button : { m_changes, m_asWorkbook, m_asCsv })
        button->setVisible(asks && !m_entry.elsewhere);
    m_what->setVisible(!asks);
    m_stateColumn->setVisible(!asks);
    setStyleProperty(m_strong, "tone", asks ? u"warn"_s : QString());
}

void ExportRow::showDetails()
{
    const bool failed = m_entry.progress.state == ExportState::Failed;
    auto *popup =
        new DetailsPopup(failed ? errorDetails(m_entry.progress.error) : receiptText(m_entry, m_locale), this);
    popup->popUpAbove(m_details);
}

/// Where the request may have arrived, asking again may make a second export: that takes a yes.
void ExportRow::askAgain()
{
    if (m_entry.progress.error.code != ErrorCode::NotCertain) {
        Q_EMIT retryRequested();
        return;
    }
    m_asking = true;
    showWords({ {}, tr("%1 may then prepare it twice. Request it again?").arg(m_service) }, "");
    showButtons();
    m_leave->setFocus(Qt::OtherFocusReason);
}

void ExportRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(this).lineRow);
}

} // namespace rollbook
