// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleworker.h"

#include <QtConcurrentRun>

namespace rollbook {

namespace {

constexpr qsizetype peopleOfStep = 100; ///< a few ms

} // namespace

PeopleWorker::PeopleWorker() : m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &PeopleWorker::step);
}

PeopleWorker::~PeopleWorker()
{
    m_saving.waitForFinished();
}

void PeopleWorker::find(quint64 number, const QString &text, qsizetype limit)
{
    const auto isStale = [this, number] { return m_wanted != number; };
    if (isStale())
        return;
    const QList<PersonMatch> matches = m_index ? m_index->find(text, limit, isStale) : QList<PersonMatch>();
    if (!isStale())
        Q_EMIT found(number, text, matches);
}

void PeopleWorker::begin()
{
    discard();
    m_next = std::make_unique<PeopleIndex>();
}

void PeopleWorker::add(const QList<Person> &people)
{
    if (!m_next)
        return;
    m_waiting << people;
    m_timer.start(0);
}

void PeopleWorker::commit(const QDateTime &asOf)
{
    if (!m_next)
        return;
    m_nextAsOf = asOf;
    m_timer.start(0);
}

void PeopleWorker::discard()
{
    m_timer.stop();
    m_waiting.clear();
    m_taken = 0;
    m_nextAsOf = {};
    m_next.reset();
}

void PeopleWorker::clear(const PeopleVault &vault)
{
    discard();
    m_index.reset();
    m_saving.waitForFinished();
    static_cast<void>(vault.remove());
    Q_EMIT cleared();
}

void PeopleWorker::load(const PeopleVault &vault, const std::shared_ptr<const VaultKey> &key)
{
    begin();
    const auto asOf = vault.read(*key, [this](const QList<Person> &people) { m_waiting << people; });
    if (asOf) {
        commit(*asOf);
        return;
    }
    discard();
    Q_EMIT loadFailed(asOf.error());
}

void PeopleWorker::save(const PeopleVault &vault, const std::shared_ptr<const VaultKey> &key, const QDateTime &asOf)
{
    m_saving.waitForFinished();
    if (!m_index)
        return;
    QList<Person> people;
    people.reserve(m_index->count());
    m_index->forEach([&people](const Person &person) { people << person; });
    m_saving = QtConcurrent::run([this, vault, key, asOf, people] {
        const auto written = vault.write(*key, asOf, people);
        Q_EMIT saved(written ? std::nullopt : std::optional(written.error()));
    });
}

void PeopleWorker::step()
{
    const qsizetype count = qMin(peopleOfStep, m_waiting.size() - m_taken);
    m_next->add(m_waiting.mid(m_taken, count));
    m_taken += count;
    if (m_taken < m_waiting.size())
        return;
    m_waiting.clear();
    m_taken = 0;
    m_timer.stop();
    if (m_nextAsOf.isValid())
        replace();
}

void PeopleWorker::replace()
{
    m_index = std::move(m_next);
    Q_EMIT committed(m_index->count(), std::exchange(m_nextAsOf, {}));
}

} // namespace rollbook
