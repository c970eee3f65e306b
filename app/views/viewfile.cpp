// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/viewfile.h"

#include "views/savedviewjson.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::viewfile {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

} // namespace

Result<QList<SavedView>> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ .code = ErrorCode::NotFound, .message = file.errorString(), .detail = path });
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return failure({ .code = ErrorCode::TooLarge, .message = u"too large for views"_s, .detail = path });
    auto views = viewsFromText(bytes);
    if (!views)
        return views;
    if (views->isEmpty())
        return failure({ .code = ErrorCode::BadAnswer, .message = u"no views"_s, .detail = u"views"_s });
    for (SavedView &view : *views)
        view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return views;
}

Result<void> write(const QString &path, const QList<SavedView> &views)
{
    QSaveFile file(path);
    const QByteArray bytes = viewsText(views);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure({ .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = path });
    return {};
}

} // namespace rollbook::viewfile
