// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedviewjson.h"

#include "report/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

QJsonObject viewJson(const SavedView &view)
{
    QJsonObject object = viewStateJson(view.state);
    object.insert(u"id"_s, view.id);
    object.insert(u"name"_s, view.name);
    object.insert(u"icon"_s, view.icon);
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
    view.state = readViewState(reader);
    return view;
}

} // namespace

QJsonObject viewStateJson(const ViewState &state)
{
    QJsonObject object { { u"query"_s, toJson(state.query) }, { u"chart_shown"_s, state.chartShown } };
    if (state.chart)
        object.insert(u"chart"_s, toText(*state.chart));
    if (state.bound)
        object.insert(u"only"_s, toJson(*state.bound));
    return object;
}

ViewState readViewState(StrictReader &reader)
{
    ViewState state;
    if (const auto query = queryFromJson(reader.object(u"query"_s)))
        state.query = *query;
    else
        reader.refuse(query.error().detail);
    state.chartShown = reader.flag(u"chart_shown"_s);
    if (reader.has(u"chart"_s)) {
        state.chart = chartSettingsFromText(reader.text(u"chart"_s));
        if (!state.chart)
            reader.refuse(u"chart"_s);
    } else if (state.chartShown) {
        reader.refuse(u"chart"_s);
    }
    if (reader.has(u"only"_s)) {
        StrictReader part = reader.within(u"only"_s, reader.value(u"only"_s));
        state.bound = readRowBound(part);
        reader.take(part);
    }
    return state;
}

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
