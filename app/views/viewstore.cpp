// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewstore.h"

#include "views/savedviewjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int patienceMs = 200; ///< for another program's change, which takes no time
constexpr qint64 mostBytes = 16 * 1024 * 1024;

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
      m_path(path),
      m_initial(initial)
{
}

Result<void> ViewStore::refresh()
{
    const QList<SavedView> before = m_views;
    const auto done = read();
    if (m_views != before)
        Q_EMIT changed();
    return done;
}

Result<void> ViewStore::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        m_bytes.clear();
        m_views = m_initial;
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure({ .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = m_path });
    const QByteArray bytes = file.read(mostBytes);
    if (bytes == m_bytes && !bytes.isEmpty())
        return {};
    const auto views = viewsFromText(bytes);
    if (!views && !moveAside()) // it would be written over
        return failure({ .code = ErrorCode::FileNotWritable, .message = u"damaged"_s, .detail = m_path });
    m_views = views ? *views : m_initial;
    m_bytes = views ? bytes : QByteArray();
    return {};
}

/// It may hold what a newer version can read, or what can be mended by hand.
bool ViewStore::moveAside()
{
    for (int number = 1; number < 1'000; ++number) {
        const QString path = u"%1.damaged-%2"_s.arg(m_path).arg(number);
        if (QFile::exists(path) || !QFile::rename(m_path, path))
            continue;
        m_setAside = path;
        Q_EMIT wasSetAside();
        return true;
    }
    return false;
}

std::optional<SavedView> ViewStore::byId(const QString &id) const
{
    const qsizetype index = indexOfView(m_views, id);
    return index < 0 ? std::nullopt : std::optional(m_views.at(index));
}

Result<void> ViewStore::insert(const SavedView &view, qsizetype place)
{
    return edit([&](QList<SavedView> &views) {
        const qsizetype at = place < 0 ? views.size() : std::min(place, views.size());
        if (indexOfView(views, view.id) < 0)
            views.insert(at, view);
    });
}

Result<void> ViewStore::append(const QList<SavedView> &more)
{
    return edit([&](QList<SavedView> &views) {
        for (SavedView view : more) {
            view.name = freeName(views, view.name);
            if (indexOfView(views, view.id) < 0)
                views << view;
        }
    });
}

Result<void> ViewStore::update(const QString &id, const std::function<void(SavedView &)> &change)
{
    return edit([&](QList<SavedView> &views) {
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
    return edit([&](QList<SavedView> &views) {
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
    return edit([&](QList<SavedView> &views) {
        if (const qsizetype index = indexOfView(views, id); index >= 0)
            views.move(index, std::clamp<qsizetype>(index + steps, 0, views.size() - 1));
    });
}

Result<void> ViewStore::remove(const QString &id)
{
    return edit([&](QList<SavedView> &views) {
        if (const qsizetype index = indexOfView(views, id); index >= 0)
            views.removeAt(index);
    });
}

Result<void> ViewStore::edit(const std::function<void(QList<SavedView> &)> &change)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(patienceMs))
        return failure({ .code = ErrorCode::FileNotWritable, .message = u"the file is in use"_s, .detail = m_path });
    const QList<SavedView> before = m_views;
    auto done = read();
    QList<SavedView> views = m_views;
    change(views);
    if (done && views != m_views)
        done = write(views);
    if (m_views != before)
        Q_EMIT changed();
    return done;
}

Result<void> ViewStore::write(const QList<SavedView> &views)
{
    const QByteArray bytes = viewsText(views);
    QSaveFile file(m_path);
    const bool open = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!open || file.write(bytes) != bytes.size() || !file.commit())
        return failure({ .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = m_path });
    m_views = views;
    m_bytes = bytes;
    return {};
}

} // namespace rollbook
