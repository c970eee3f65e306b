// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewstore.h"

#include "views/readyviews.h"
#include "views/savedviewjson.h"

#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

std::optional<QList<SavedView>> understood(const QByteArray &text)
{
    auto views = viewsFromText(text);
    if (!views)
        return {};
    for (SavedView &view : *views)
        view.name = shownName(view);
    return *views;
}

QByteArray written(QList<SavedView> views)
{
    for (SavedView &view : views)
        view.name = keptName(view);
    return viewsText(views);
}

} // namespace

QString ViewStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook/views"_s;
}

QString ViewStore::pathOf(const QString &folder, const QString &profileId)
{
    return u"%1/%2.json"_s.arg(folder, profileId.isEmpty() ? u"sample"_s : profileId);
}

ViewStore::ViewStore(const QString &path, const QList<SavedView> &initial, QObject *parent)
    : QObject(parent),
      m_list(path, { &understood, &written }, { [this] { Q_EMIT changed(); }, [this] { Q_EMIT wasSetAside(); } },
             initial)
{
}

std::optional<SavedView> ViewStore::byId(const QString &id) const
{
    const qsizetype index = indexOfView(views(), id);
    return index < 0 ? std::nullopt : std::optional(views().at(index));
}

Result<void> ViewStore::insert(const SavedView &view, qsizetype place)
{
    return m_list.edit([&](QList<SavedView> &views) {
        const qsizetype at = place < 0 ? views.size() : std::min(place, views.size());
        if (indexOfView(views, view.id) < 0)
            views.insert(at, view);
    });
}

Result<void> ViewStore::append(const QList<SavedView> &more)
{
    return m_list.edit([&](QList<SavedView> &views) {
        for (SavedView view : more) {
            view.name = freeName(views, view.name);
            if (indexOfView(views, view.id) < 0)
                views << view;
        }
    });
}

Result<void> ViewStore::update(const QString &id, const std::function<void(SavedView &)> &change)
{
    return m_list.edit([&](QList<SavedView> &views) {
        if (const qsizetype index = indexOfView(views, id); index >= 0)
            change(views[index]);
    });
}

Result<void> ViewStore::rename(const QString &id, const QString &name)
{
    return update(id, [&](SavedView &view) { view.name = name; });
}

Result<QString> ViewStore::duplicate(const QString &id, const QString &name)
{
    const QString copyId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_list
        .edit([&](QList<SavedView> &views) {
            const qsizetype index = indexOfView(views, id);
            if (index < 0)
                return;
            SavedView copy = views.at(index);
            copy.id = copyId;
            copy.name = freeName(views, name);
            views.insert(index + 1, copy);
        })
        .map([&] { return copyId; });
}

Result<void> ViewStore::move(const QString &id, int steps)
{
    return m_list.edit([&](QList<SavedView> &views) {
        if (const qsizetype index = indexOfView(views, id); index >= 0)
            views.move(index, std::clamp<qsizetype>(index + steps, 0, views.size() - 1));
    });
}

Result<void> ViewStore::remove(const QString &id)
{
    return m_list.edit([&](QList<SavedView> &views) {
        if (const qsizetype index = indexOfView(views, id); index >= 0)
            views.removeAt(index);
    });
}

} // namespace rollbook
