// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareoffer.h"

#include "exports/targetfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 longestReceipt = 64 * 1024;

EarlierSide exportSide(const ExportEntry &entry)
{
    EarlierSide side { .path = entry.request.targetPath, .query = entry.request.query };
    const QFileInfo file(side.path);
    side.name = file.fileName();
    side.asOf = entry.work.asOf.isValid() ? entry.work.asOf : entry.createdAt;
    if (const auto &receipt = entry.work.receipt) {
        side.rows = receipt->rows;
        side.incomplete = receipt->verdict == Receipt::Verdict::Differs;
    }
    side.touched = entry.fileBytes >= 0 && file.size() != entry.fileBytes;
    return side;
}

bool canBeRead(const ExportEntry &entry)
{
    return entry.progress.state == ExportState::Done && entry.request.savedAs.kind != SavedAs::Kind::Workbook
        && QFileInfo::exists(entry.request.targetPath);
}

} // namespace

QList<EarlierSide> earlierExports(const QList<ExportEntry> &newestFirst, const QString &profileId,
                                  const QString &reportId)
{
    QList<EarlierSide> sides;
    QSet<QString> paths;
    for (const ExportEntry &entry : newestFirst) {
        const bool ours = entry.request.profileId == profileId && entry.request.query.reportId == reportId;
        const QString path = targetIdentity(entry.request.targetPath);
        if (!ours || !canBeRead(entry) || paths.contains(path))
            continue;
        paths << path; // an older one of the same name is not there any more
        sides << exportSide(entry);
    }
    return sides;
}

EarlierSide sideOf(const Snapshot &snapshot)
{
    return { .name = snapshot.name,
             .snapshot = snapshot.id,
             .asOf = snapshot.asOf,
             .query = snapshot.query,
             .rows = snapshot.rows };
}

EarlierSide chosenFile(const QString &path, const QList<EarlierSide> &exports)
{
    const auto known = std::find_if(exports.begin(), exports.end(), [&](const EarlierSide &side) {
        return targetIdentity(side.path) == targetIdentity(path);
    });
    if (known != exports.end())
        return *known;
    EarlierSide side { .name = QFileInfo(path).fileName(), .path = path };
    QFile beside(path + ".receipt.json"_L1);
    if (beside.size() > longestReceipt || !beside.open(QIODevice::ReadOnly))
        return side;
    QJsonObject object = QJsonDocument::fromJson(beside.readAll()).object();
    object.remove(u"file"_s);
    if (const auto receipt = receiptFromJson(object)) {
        side.asOf = receipt->asOf;
        side.words = receipt->words;
        side.rows = receipt->rows;
        side.incomplete = receipt->verdict == Receipt::Verdict::Differs;
        side.touched = QFileInfo(path).size() != receipt->bytes;
    }
    return side;
}

} // namespace rollbook
