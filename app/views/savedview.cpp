// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedview.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

bool showSame(const ViewState &left, const ViewState &right)
{
    if (left.query.reportId != right.query.reportId || left.query.filters != right.query.filters
        || left.bound != right.bound || left.chartShown != right.chartShown)
        return false;
    return left.chartShown ? left.chart == right.chart
                           : left.query.columns == right.query.columns && left.query.sort == right.query.sort;
}

bool isPossible(const Report &report, const ViewState &state)
{
    return validate(report, state.query) && (!state.bound || canRead(report, *state.bound));
}

SavedView newView(const QString &name, const ViewState &state)
{
    return { QUuid::createUuid().toString(QUuid::WithoutBraces), name, state.chartShown ? u"chart"_s : u"bookmark"_s,
             state };
}

qsizetype indexOfView(const QList<SavedView> &views, const QString &id)
{
    const auto it = std::find_if(views.begin(), views.end(), [&](const SavedView &view) { return view.id == id; });
    return it == views.end() ? -1 : it - views.begin();
}

const SavedView *viewNamed(const QList<SavedView> &views, const QString &name)
{
    const auto it = std::find_if(views.begin(), views.end(), [&](const SavedView &view) {
        return view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == views.end() ? nullptr : &*it;
}

QString freeName(const QList<SavedView> &views, const QString &name)
{
    QString free = name;
    for (int number = 2; viewNamed(views, free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

} // namespace rollbook
