// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sighthistory.h"

namespace rollbook {

bool isSameStep(const Sight &left, const Sight &right)
{
    return left.view == right.view && showSame(left.state, right.state);
}

void SightHistory::look(const Sight &sight)
{
    if (current() && isSameStep(*current(), sight)) {
        m_steps[m_at] = sight;
        return;
    }
    m_steps.resize(m_at + 1);
    m_steps << sight;
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
}

void SightHistory::scrollTo(qint64 topRow)
{
    if (m_at >= 0)
        m_steps[m_at].topRow = topRow;
}

const Sight *SightHistory::current() const
{
    return m_at < 0 ? nullptr : &m_steps.at(m_at);
}

bool SightHistory::canGo(int by) const
{
    const qsizetype to = m_at + by;
    return m_at >= 0 && to >= 0 && to < m_steps.size();
}

Sight SightHistory::go(int by)
{
    m_at += by;
    return m_steps.at(m_at);
}

} // namespace rollbook
