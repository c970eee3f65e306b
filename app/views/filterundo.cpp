// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterundo.h"

namespace rollbook {

bool differInFilters(const Sight &left, const Sight &right)
{
    return left.state.query.filters != right.state.query.filters || left.state.bound != right.state.bound;
}

void FilterUndo::changed(const Sight &before, const Sight &after)
{
    m_after.clear();
    m_before << Step { before, before.view != after.view };
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
}

std::optional<Sight> FilterUndo::step(const Sight &now, QList<Step> &from, QList<Step> &to)
{
    if (from.isEmpty())
        return std::nullopt;
    const Step step = from.takeLast();
    to << Step { now, step.whole };
    if (step.whole)
        return step.sight;
    Sight back = now;
    back.state.query.filters = step.sight.state.query.filters;
    back.state.bound = step.sight.state.bound;
    back.view = step.sight.view;
    back.topRow = step.sight.topRow;
    return back;
}

} // namespace rollbook
