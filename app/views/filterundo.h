// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sight.h"

#include <QList>

#include <optional>

namespace rollbook {

/// Takes back what was done to the filters of one report, step by step, and does it again. Columns, order and chart
/// are left as they are, unless a saved view had brought them along.
class FilterUndo {
public:
    static constexpr qsizetype mostSteps = 100;

    /// The filters became others. What was taken back before cannot be done again then.
    void changed(const Sight &before, const Sight &after);
    /// What is to be shown in place of what is in sight; nothing is left to take back: nullopt.
    std::optional<Sight> undo(const Sight &now) { return step(now, m_before, m_after); }
    std::optional<Sight> redo(const Sight &now) { return step(now, m_after, m_before); }

private:
    struct Step {
        Sight sight;
        bool whole = false; ///< with columns, order and chart
    };

    static std::optional<Sight> step(const Sight &now, QList<Step> &from, QList<Step> &to);

    QList<Step> m_before;
    QList<Step> m_after;
};

/// Whether the filters of both differ.
bool differInFilters(const Sight &left, const Sight &right);

} // namespace rollbook
