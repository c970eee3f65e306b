// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/snapshot.h"

#include "compare/comparetext.h"
#include "compare/packedrow.h"
#include "report/queryjson.h"
#include "vault/sealedfile.h"

#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>

namespace rollbook::snapshotfile {

namespace {

constexpr quint32 version = 1;
constexpr qsizetype rowsOfPiece = 1000;

QByteArray boundTo(const QString &profileId)
{
    return "snapshot:" + profileId.toUtf8();
}

Error unreadable(const Error &error)
{
    return { .code = error.code,
             .message = error.code == ErrorCode::NotFound
                 ? CompareText::tr("The snapshot is not there any more.")
                 : CompareText::tr("The snapshot is damaged, so it cannot be read."),
             .detail = error.detail };
}

QDataStream &operator<<(QDataStream &stream, const SetColumn &column)
{
    return stream << column.key << column.label << column.served;
}

QByteArray headOf(const Snapshot &snapshot, const RowSet &set)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << version << snapshot.id << snapshot.name << snapshot.asOf.toMSecsSinceEpoch() << qint64(set.rows.size())
           << QJsonDocument(toJson(snapshot.query)).toJson(QJsonDocument::Compact);
    stream << set.repeated << set.nameless << quint32(set.columns.size());
    for (const SetColumn &column : set.columns)
        stream << column;
    return bytes;
}

struct Head {
    Snapshot snapshot;
    RowSet set; ///< without rows
};

/// Nothing of another version is half understood.
std::optional<Head> headFrom(const QByteArray &bytes, const Report *report)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Head head;
    quint32 found = 0;
    qint64 asOf = 0;
    QByteArray query;
    quint32 columns = 0;
    stream >> found >> head.snapshot.id >> head.snapshot.name >> asOf >> head.snapshot.rows >> query
        >> head.set.repeated >> head.set.nameless >> columns;
    const auto asked = queryFromJson(QJsonDocument::fromJson(query).object());
    if (found != version || stream.status() != QDataStream::Ok || !asked)
        return {};
    head.snapshot.query = *asked;
    head.snapshot.asOf = QDateTime::fromMSecsSinceEpoch(asOf, Qt::UTC);
    head.set.asOf = head.snapshot.asOf;
    for (quint32 i = 0; i < columns && stream.status() == QDataStream::Ok; ++i) {
        SetColumn column;
        stream >> column.key >> column.label >> column.served;
        head.set.columns << (report && report->column(column.key) ? setColumn(*report, column.key, column.served)
                                                                  : column);
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(head) : std::nullopt;
}

bool takeRows(const QByteArray &bytes, RowSet &set)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    while (!stream.atEnd()) {
        qint64 id = 0;
        QByteArray row;
        stream >> id >> row;
        if (stream.status() != QDataStream::Ok || packedCells(row).size() != set.columns.size())
            return false;
        set.ids << id;
        set.rows << row;
    }
    return true;
}

} // namespace

Result<void> write(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId,
                   const Snapshot &snapshot, const RowSet &set)
{
    SealedWriter writer(path, key, boundTo(profileId));
    if (const auto added = writer.add(headOf(snapshot, set)); !added)
        return added;
    for (qsizetype first = 0; first < set.rows.size(); first += rowsOfPiece) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_0);
        for (qsizetype i = first; i < qMin(first + rowsOfPiece, set.rows.size()); ++i)
            stream << set.ids.at(i) << set.rows.at(i);
        if (const auto added = writer.add(bytes); !added)
            return added;
    }
    return writer.finish();
}

Result<Snapshot> info(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId)
{
    SealedReader reader(path, key, boundTo(profileId));
    const auto piece = reader.next();
    if (!piece)
        return failure(unreadable(piece.error()));
    auto head = *piece ? headFrom(**piece, nullptr) : std::nullopt;
    if (!head)
        return failure(unreadable({ .code = ErrorCode::BadAnswer, .detail = path }));
    head->snapshot.bytes = QFileInfo(path).size();
    return head->snapshot;
}

Result<RowSet> read(const QString &path, const std::shared_ptr<const VaultKey> &key, const QString &profileId,
                    const Report &report, const Stopped &stopped, const RowProgress &progress)
{
    const Error damaged = unreadable({ .code = ErrorCode::BadAnswer, .detail = path });
    SealedReader reader(path, key, boundTo(profileId));
    const auto first = reader.next();
    if (!first)
        return failure(unreadable(first.error()));
    auto head = *first ? headFrom(**first, &report) : std::nullopt;
    if (!head)
        return failure(damaged);
    for (;;) {
        if (stopped())
            return failure({ .code = ErrorCode::Cancelled });
        const auto piece = reader.next();
        if (!piece)
            return failure(unreadable(piece.error()));
        if (!*piece)
            break;
        if (!takeRows(**piece, head->set))
            return failure(damaged);
        progress(head->set.rows.size(), head->snapshot.rows);
    }
    return head->set.rows.size() == head->snapshot.rows ? Result<RowSet>(head->set) : failure(damaged);
}

} // namespace rollbook::snapshotfile
