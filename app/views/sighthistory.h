// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sight.h"

#include <QList>

namespace rollbook {

/// The steps that were looked at, oldest first, and the one in sight. Bounded: the oldest ones are forgotten.
class SightHistory {
public:
    static constexpr qsizetype mostSteps = 100;

    /// A new step drops those that were gone back over. The step in sight is none: only where in it changes.
    void look(const Sight &sight);
    /// Where in the step in sight.
    void scrollTo(qint64 topRow);

    /// Null before the first step.
    const Sight *current() const;
    bool canGo(int by) const;
    /// The step that many away becomes the one in sight. To be called only when canGo().
    Sight go(int by);

private:
    QList<Sight> m_steps;
    qsizetype m_at = -1;
};

} // namespace rollbook
