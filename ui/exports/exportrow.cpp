// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportrow.h"

#include "ui/exports/changespreview.h"
#include "ui/exports/exportformat.h"
#include "ui/exports/receipttext.h"
#include "ui/pages/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/detailspopup.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/progressbar.h"

#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {

void ExportRow::showEntry(const ExportEntry &entry, const QString &what, const ExportContext &context, qint64 ms)
{
    if (m_filled && entry == m_entry && what == m_whatText && context == m_context)
        return;
    const bool sameState = m_filled && entry.progress.state == m_entry.progress.state
        && entry.progress.ready == m_entry.progress.ready && isAsking(entry) == isAsking(m_entry)
        && entry.connected == m_entry.connected && entry.elsewhere == m_entry.elsewhere && context == m_context;
    const bool sameName = m_filled && what == m_whatText && entry.request == m_entry.request;
    m_entry = entry;
    m_whatText = what;
    m_context = context;
    m_filled = true;
    if (entry.progress.state != ExportState::Downloading)
        m_rate.clear();
    else if (entry.progress.receivedBytes > 0) // else a part that is continued would count as if it came at once
        m_rate.add(entry.progress.receivedBytes, ms);
    m_pace = m_rate.pace(entry.progress.totalBytes, ms);
    if (!sameName)
        name();
    if (sameState) {
        showProgress();
        return;
    }
    m_asking = false;
    m_problem = false;
    if (m_dragged && !isMovable())
        cancelDrag();
    showState();
}

void ExportRow::tick(qint64 ms)
{
    if (m_entry.progress.state != ExportState::Downloading)
        return;
    m_pace = m_rate.pace(m_entry.progress.totalBytes, ms);
    showProgress();
}

void ExportRow::name()
{
    const QString name = QFileInfo(m_entry.request.targetPath).fileName();
    m_icon->setIcon(exportformat::icon(exportformat::of(m_entry.request)), &Tokens::text3);
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(QString(m_entry.request.targetPath + u'\n' + m_whatText)));
    m_what->setText(m_whatText);
    setAccessibleName(name);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAccessibleName(QString((button == m_folder ? button->toolTip() : button->text()) + u": "_s + name));
    m_more->setAccessibleName(tr("More actions for %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
}

void ExportRow::showState()
{
    const ExportState now = m_entry.progress.state;
    const char *tone = "second";
    switch (now) {
    case ExportState::Failed:
        m_stateIcon->setIcon(u"alert"_s, &Tokens::dangerText);
        tone = "danger";
        break;
    case ExportState::Done:
        m_stateIcon->setIcon(u"check"_s, &Tokens::okText);
        tone = "ok";
        break;
    case ExportState::Cancelled:
        m_stateIcon->setIcon(u"stop"_s, &Tokens::text2);
        break;
    default:
        m_stateIcon->setIcon(now == ExportState::Paused ? u"pause"_s : u"clock"_s, &Tokens::text2);
        break;
    }
    const bool moves = now == ExportState::Requesting || now == ExportState::Preparing
        || now == ExportState::Downloading || now == ExportState::Checking;
    m_bar->setVisible(moves);
    m_stateField->setVisible(!moves);
    m_state->setText(moves ? QString() : stateName(now));
    setStyleProperty(m_state, "tone", QString::fromLatin1(tone));
    setCursor(isMovable() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    showButtons();
    showProgress();
    update(); // the handle
}

/// What changes while the state stays; a question or a problem stays in sight.
void ExportRow::showProgress()
{
    const ExportProgress &progress = m_entry.progress;
    if (progress.state == ExportState::Preparing)
        m_bar->setShare(progress.completeItems, progress.totalItems);
    else if (progress.state == ExportState::Downloading)
        m_bar->setShare(progress.receivedBytes, progress.totalBytes);
    else
        m_bar->setShare(0, 0);
    if (!m_asking && !m_problem)
        showWords(exportWords(m_entry, m_context, m_pace), progress.state == ExportState::Failed ? "danger" : "third");
}

void ExportRow::showProblem(const QString &sentence)
{
    m_problem = true;
    showWords({ {}, sentence }, "danger");
}

void ExportRow::showWords(const ExportWords &words, const char *tone)
{
    m_strong->setText(words.strong);
    m_strong->setVisible(!words.strong.isEmpty());
    m_rest->setText(words.rest);
    setStyleProperty(m_rest, "tone", QString::fromLatin1(tone));
    setAccessibleDescription(
        QStringList { m_whatText, m_state->text(), words.strong, words.rest }.join(u' ').simplified());
    fit();
}

bool ExportRow::onService() const
{
    const ExportState state = m_entry.progress.state;
    return !m_context.paged && !m_entry.progress.ready
        && (state == ExportState::Requesting || state == ExportState::Preparing);
}

bool ExportRow::hasDetails() const
{
    const ExportState state = m_entry.progress.state;
    return state == ExportState::Failed || (state == ExportState::Done && m_entry.work.receipt);
}

/// Of a file that is as promised nobody wants to know more at first sight.
bool ExportRow::detailsMatter() const
{
    const auto &receipt = m_entry.work.receipt;
    return !m_asking
        && (m_entry.progress.state == ExportState::Failed
            || (hasDetails() && receipt && receipt->verdict == Receipt::Verdict::Differs));
}

bool ExportRow::isMovable() const
{
    return m_entry.progress.state == ExportState::Waiting && !m_entry.elsewhere;
}

void ExportRow::showButtons()
{
    const ExportState state = m_entry.progress.state;
    m_cancel->setText(onService() ? tr("Stop waiting") : tr("Cancel"));
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
    m_retry->setVisible(!m_asking && (state == ExportState::Failed || state == ExportState::Cancelled));
    m_open->setVisible(state == ExportState::Done);
    m_folder->setVisible(state == ExportState::Done);
    m_more->setVisible(!m_asking);
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

void ExportRow::showChanges()
{
    (new ChangesPreview(*m_entry.work.changes, m_context.locale, this))->popUpAbove(m_changes);
}

void ExportRow::showDetails()
{
    const bool failed = m_entry.progress.state == ExportState::Failed;
    auto *popup = new DetailsPopup(
        failed ? detailsOf(m_entry.progress.error) : Details(receiptText(m_entry, m_context.locale)), this);
    popup->popUpAbove(m_details->isHidden() ? static_cast<QWidget *>(m_more) : m_details);
}

/// Where the request may have arrived, asking again may make a second export: that takes a yes.
void ExportRow::askAgain()
{
    if (m_entry.progress.error.code != ErrorCode::NotCertain) {
        Q_EMIT wanted(ExportAction::Retry);
        return;
    }
    m_asking = true;
    showButtons();
    showWords({ {}, tr("%1 may then prepare it twice. Request it again?").arg(m_context.service) }, "");
    m_leave->setFocus(Qt::OtherFocusReason);
}

} // namespace rollbook
