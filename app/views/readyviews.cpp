// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readyviews.h"

#include "report/labels.h"
#include "views/savedviewjson.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QList<SavedView> viewsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return viewsFromText(file.readAll()).value_or(QList<SavedView>());
}

/// The source text of a ready-made view's name; empty for others.
QString sourceName(const QString &id)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> names;
        const QFileInfoList files = QDir(u":/views"_s).entryInfoList();
        for (const QFileInfo &file : files)
            for (const SavedView &view : viewsIn(file.filePath()))
                names.insert(view.id, view.name);
        return names;
    }();
    return names.value(id);
}

} // namespace

QString keptName(const SavedView &view)
{
    const QString source = sourceName(view.id);
    return !source.isEmpty() && view.name == catalogText(source) ? source : view.name;
}

QString shownName(const SavedView &view)
{
    const QString source = sourceName(view.id);
    return !source.isEmpty() && view.name == source ? catalogText(source) : view.name;
}

QList<SavedView> readyViews(const QString &service, const QList<const Report *> &reports)
{
    QList<SavedView> views;
    const QList<SavedView> all = viewsIn(u":/views/%1.json"_s.arg(service));
    for (SavedView view : all) {
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
