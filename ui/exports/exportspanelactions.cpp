// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does to exports; exportspanel.cpp shows them.
#include "ui/exports/exportlist.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportspanel.h"
#include "ui/pages/errortext.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace rollbook {

namespace {

constexpr qint64 clearingMs = 20; ///< at a time

} // namespace

void ExportsPanel::act(int id, ExportAction action)
{
    const ExportEntry *entry = m_queue->entry(id);
    if (!entry)
        return;
    switch (action) {
    case ExportAction::Cancel:
        return m_queue->cancel(id);
    case ExportAction::Pause:
        return m_queue->pause(id);
    case ExportAction::Resume:
        return m_queue->resume(id);
    case ExportAction::SaveAsWorkbook:
        return answer(id, SavedAs::Kind::Workbook);
    case ExportAction::SaveAsCsv:
        return answer(id, SavedAs::Kind::SpreadsheetCsv);
    case ExportAction::Retry:
        return retry(id);
    case ExportAction::Open:
        return open(id, false);
    case ExportAction::Folder:
        return open(id, true);
    case ExportAction::CopyPath:
        return QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(entry->request.targetPath));
    case ExportAction::RunAgain:
        Q_EMIT runAgainRequested(id);
        return;
    case ExportAction::StartNext:
        return m_queue->move(id, placeInQueue(m_queue->entries(), id, 0));
    case ExportAction::Remove:
        return m_queue->remove(id);
    }
}

/// Waiting ones first: else each that pauses would let one of them start.
void ExportsPanel::pauseAll()
{
    QList<int> waiting;
    QList<int> running;
    const QList<ExportEntry> active = activeEntries();
    for (const ExportEntry &entry : active)
        (entry.progress.state == ExportState::Waiting ? waiting : running) << entry.id;
    for (const int id : waiting + running)
        m_queue->pause(id);
}

/// Oldest first, so that they start in their old order.
void ExportsPanel::resumeAll()
{
    const QList<ExportEntry> active = activeEntries();
    for (auto it = active.rbegin(); it != active.rend(); ++it)
        m_queue->resume(it->id);
}

void ExportsPanel::clearFinished()
{
    for (const ExportEntry *entry : ownEntries())
        if (isFinal(entry->progress.state))
            m_leaving.insert(entry->id);
    refresh();
    m_clearing.start();
}

/// The store takes its time for each: some hundred of them would stop the window.
void ExportsPanel::clearSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_leaving.isEmpty() && clock.elapsed() < clearingMs) {
        const int id = *m_leaving.cbegin();
        m_queue->remove(id);
        m_leaving.remove(id);
    }
    if (!m_leaving.isEmpty())
        return;
    m_clearing.stop();
    refresh(); // one that another program has taken up meanwhile is still there
}

void ExportsPanel::openNewestFolder()
{
    const ExportEntries own = ownEntries();
    if (!own.isEmpty())
        open(own.constFirst()->id, true);
}

void ExportsPanel::retry(int id)
{
    const ExportEntry *entry = m_queue->entry(id);
    // The row has said that nobody knows, and its button asks for another request.
    const bool asked = entry && mayHaveArrived(*entry);
    const auto retried = m_queue->retry(id, asked ? ExportQueue::Confirmed::Yes : ExportQueue::Confirmed::No);
    if (!retried)
        showError(id, retried.error());
}

void ExportsPanel::answer(int id, SavedAs::Kind kind)
{
    if (const auto saved = m_queue->answer(id, kind); !saved)
        showError(id, saved.error());
}

void ExportsPanel::showError(int id, const Error &error)
{
    showProblem(id, errorSentence(error, serviceOf(m_queue->entry(id)->request.query.reportId)));
}

void ExportsPanel::open(int id, bool folder)
{
    const ExportEntry *entry = m_queue->entry(id);
    if (!entry)
        return;
    const QFileInfo file(entry->request.targetPath);
    if (!folder && !file.exists()) {
        showProblem(id, tr("The file is no longer there. Export it again."));
        return;
    }
    if (!m_opener(QUrl::fromLocalFile(folder ? file.absolutePath() : file.absoluteFilePath())))
        showProblem(id,
                    folder ? tr("The folder could not be opened.")
                           : tr("No program opens this kind of file. Use Show in folder."));
}

void ExportsPanel::showProblem(int id, const QString &sentence)
{
    if (ExportRow *row = m_list->row(id))
        row->showProblem(sentence);
}

} // namespace rollbook
