// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/desktop/notifier.h"

#include <QHash>
#include <QTimer>

namespace rollbook {

/// The name of a report by its id.
using NameOfReport = std::function<QString(const QString &id)>;

/// What is said of exports that have ended: names of reports and counts, and nothing that could name a person.
Notice noticeOf(const QList<ExportEntry> &ended, const NameOfReport &nameOf, const QLocale &locale);

/// Notices of a queue's exports that are done or have failed; those that end at about the same time are one.
class ExportNotices final : public QObject {
    Q_OBJECT
public:
    ExportNotices(const ExportQueue *queue, const NameOfReport &nameOf, QObject *parent);

Q_SIGNALS:
    void notice(const rollbook::Notice &notice);

private:
    void look(int index);
    void tell();

    const ExportQueue *m_queue;
    NameOfReport m_nameOf;
    QSet<int> m_running; ///< in this program
    QList<ExportEntry> m_ended;
    QTimer m_soon;
};

} // namespace rollbook
