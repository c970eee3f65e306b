// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is to be saved after all.
#include "exports/exportqueue_p.h"

#include "exports/exportstore.h"
#include "exports/targetfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    const QString stem = file.suffix().isEmpty() ? file.fileName() : file.completeBaseName();
    return file.dir().filePath(QString(stem + u'.' + suffix));
}

} // namespace

QString ExportQueue::Private::freeTarget(const QString &targetPath, const QString &suffix) const
{
    return freePath(withSuffix(targetPath, suffix),
                    [this](const QString &path) { return isTaken(path) || isThere(path); });
}

Result<void> ExportQueue::answer(int id, SavedAs::Kind kind)
{
    const int index = d->indexOf(id);
    if (index < 0 || !isAsking(d->entries.at(index)) || !d->own(index))
        return {};
    const ExportEntry before = d->entries.at(index);
    ExportEntry &entry = d->entries[index];
    entry.request.savedAs.kind = kind;
    entry.request.savedAs.askAboutChanges = false;
    if (kind == SavedAs::Kind::Workbook) {
        entry.request.overwrite = false; // that was said of another name
        entry.request.targetPath = d->freeTarget(entry.request.targetPath, u"xlsx"_s);
    }
    entry.work.changes.reset();
    entry.progress.state = ExportState::Waiting;
    if (const auto saved = d->save(index); !saved) {
        d->entries[index] = before;
        return saved;
    }
    if (d->store && !entry.connected)
        d->store->release(id);
    Q_EMIT entryChanged(index);
    d->pump();
    return {};
}

} // namespace rollbook
