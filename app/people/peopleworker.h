// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleindex.h"
#include "people/peoplevault.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace rollbook {

/// The index and its successor in a thread of their own. What it is asked to do comes through the event loop
/// (QMetaObject::invokeMethod); it answers by signals. Filling goes in small steps, so that questions never wait long.
class PeopleWorker final : public QObject {
    Q_OBJECT
public:
    PeopleWorker();
    ~PeopleWorker() override;

    /// From any thread: only the question of this number is still wanted.
    void want(quint64 number) { m_wanted = number; }

    void find(quint64 number, const QString &text, qsizetype limit);
    /// A new index is filled beside the one that answers, until commit() puts it in its place or discard() drops it.
    void begin();
    void add(const QList<Person> &people);
    void commit(const QDateTime &asOf);
    void discard();
    /// Nobody is known any more, and a file that was being written is gone.
    void clear(const PeopleVault &vault);
    /// Fills the index from a file; committed or loadFailed follows.
    void load(const PeopleVault &vault, const std::shared_ptr<const VaultKey> &key);
    /// Writes the index to a file in a thread of the pool; saved follows.
    void save(const PeopleVault &vault, const std::shared_ptr<const VaultKey> &key, const QDateTime &asOf);

Q_SIGNALS:
    void found(quint64 number, const QString &text, const QList<rollbook::PersonMatch> &matches);
    void committed(qsizetype count, const QDateTime &asOf);
    void loadFailed(const rollbook::Error &error);
    void cleared();
    void saved(const std::optional<rollbook::Error> &fault);

private:
    void step();
    void replace();

    std::atomic<quint64> m_wanted = 0;
    std::unique_ptr<PeopleIndex> m_index;
    std::unique_ptr<PeopleIndex> m_next;
    QList<Person> m_waiting; ///< for m_next
    qsizetype m_taken = 0;   ///< of m_waiting
    QDateTime m_nextAsOf;    ///< valid once nobody else comes
    QTimer m_timer;
    QFuture<void> m_saving;
};

} // namespace rollbook
