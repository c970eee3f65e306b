// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readyviews.h"

#include "report/labels.h"
#include "views/savedviewjson.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

QList<SavedView> readyViews(const QString &service, const QList<const Report *> &reports)
{
    QFile file(u":/views/%1.json"_s.arg(service));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = viewsFromText(file.readAll());
    if (!all)
        return {};
    QList<SavedView> views;
    for (SavedView view : *all) {
        const auto report = std::find_if(reports.begin(), reports.end(),
                                         [&](const Report *report) { return report->id == view.state.query.reportId; });
        if (report == reports.end() || !isPossible(**report, view.state))
            continue;
        view.name = catalogText(view.name);
        views << view;
    }
    return views;
}

} // namespace rollbook
