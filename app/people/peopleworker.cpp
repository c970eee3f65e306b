// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleworker.h"

namespace rollbook {

namespace {

constexpr qsizetype peopleOfStep = 100; ///< a few ms

} // namespace

PeopleWorker::PeopleWorker() : m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &PeopleWorker::step);
}

PeopleWorker::~PeopleWorker() = default;

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

void PeopleWorker::clear()
{
    discard();
    m_index.reset();
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
