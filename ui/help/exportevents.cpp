// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/exportevents.h"

#include "exports/exportqueue.h"
#include "net/eventlog.h"

namespace rollbook {

namespace {

const char *nameOf(ExportState state)
{
    switch (state) {
    case ExportState::Waiting:
        return "waiting";
    case ExportState::Requesting:
        return "requesting";
    case ExportState::Preparing:
        return "preparing";
    case ExportState::Downloading:
        return "downloading";
    case ExportState::Checking:
        return "checking";
    case ExportState::Paused:
        return "paused";
    case ExportState::Done:
        return "done";
    case ExportState::Failed:
        return "failed";
    case ExportState::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace

ExportEvents::ExportEvents(const ExportQueue *queue, EventLog *log, QObject *parent)
    : QObject(parent),
      m_queue(queue),
      m_log(log)
{
    connect(queue, &ExportQueue::entryInserted, this, &ExportEvents::follow);
    connect(queue, &ExportQueue::entryChanged, this, &ExportEvents::follow);
}

void ExportEvents::follow(int index)
{
    const ExportEntry &entry = m_queue->entries().at(index);
    const ExportState state = entry.progress.state;
    const auto known = m_states.constFind(entry.id);
    if (known != m_states.constEnd() && *known == state)
        return;
    m_states.insert(entry.id, state);
    m_log->addExport(entry.id, nameOf(state), state == ExportState::Failed);
}

} // namespace rollbook
