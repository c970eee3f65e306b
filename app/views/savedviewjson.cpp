// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedviewjson.h"

#include "report/queryjson.h"
#include "report/strictreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

QJsonObject viewJson(const SavedView &view)
{
    QJsonObject object { { u"id"_s, view.id },
                         { u"name"_s, view.name },
                         { u"icon"_s, view.icon },
                         { u"query"_s, toJson(view.state.query) },
                         { u"chart_shown"_s, view.state.chartShown } };
    if (view.state.chart)
        object.insert(u"chart"_s, toText(*view.state.chart));
    return object;
}

/// It becomes a part of a resource's path.
bool isIconName(const QString &name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

SavedView readView(StrictReader &reader)
{
    SavedView view;
    view.id = reader.text(u"id"_s);
    if (view.id.isEmpty())
        reader.refuse(u"id"_s);
    view.name = reader.text(u"name"_s).simplified(); // one line
    if (view.name.isEmpty())
        reader.refuse(u"name"_s);
    view.icon = reader.text(u"icon"_s);
    if (!isIconName(view.icon))
        reader.refuse(u"icon"_s);
    if (const auto query = queryFromJson(reader.object(u"query"_s)))
        view.state.query = *query;
    else
        reader.refuse(query.error().detail);
    view.state.chartShown = reader.flag(u"chart_shown"_s);
    if (reader.has(u"chart"_s)) {
        view.state.chart = chartSettingsFromText(reader.text(u"chart"_s));
        if (!view.state.chart)
            reader.refuse(u"chart"_s);
    } else if (view.state.chartShown) {
        reader.refuse(u"chart"_s);
    }
    return view;
}

} // namespace

QByteArray viewsText(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array << viewJson(view);
    return QJsonDocument(QJsonObject { { u"version"_s, version }, { u"views"_s, array } }).toJson();
}

Result<QList<SavedView>> viewsFromText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    StrictReader reader(u"views"_s, document.isObject() ? QJsonValue(document.object()) : QJsonValue());
    if (reader.integer(u"version"_s) != version)
        reader.refuse(u"version"_s);
    QList<SavedView> views;
    const QJsonArray array = reader.array(u"views"_s);
    for (const QJsonValue &value : array) {
        StrictReader part = reader.within(u"views"_s, value);
        const SavedView view = readView(part);
        reader.take(part);
        if (indexOfView(views, view.id) >= 0)
            reader.refuse(u"id"_s);
        views << view;
    }
    if (const QString wrong = reader.wrong(); !wrong.isEmpty())
        return failure({ .code = ErrorCode::BadAnswer, .message = u"not views of this version"_s, .detail = wrong });
    return views;
}

} // namespace rollbook
