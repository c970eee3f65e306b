// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"

#include <QHash>
#include <QObject>

namespace rollbook {

class EventLog;
class ExportQueue;

/// Tells a log when an export comes into another state: by its number, without its file or its rows.
class ExportEvents final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    ExportEvents(const ExportQueue *queue, EventLog *log, QObject *parent = nullptr);

private:
    void follow(int index);

    const ExportQueue *m_queue;
    EventLog *m_log;
    QHash<int, ExportState> m_states; ///< by export
};

} // namespace rollbook
