// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentfile.h"

#include "services/segmentbody.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace rollbook::segmentfile {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SegmentFile)
};

tl::unexpected<Error> fault(ErrorCode code, const QString &sentence)
{
    return failure(Error { .code = code, .message = sentence });
}

} // namespace

Result<Segment> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorCode::NotFound, Text::tr("It cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return fault(ErrorCode::TooLarge, Text::tr("It is too large for a segment."));
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &wrong);
    if (document.isNull())
        return fault(ErrorCode::BadAnswer, Text::tr("It holds no JSON: %1").arg(wrong.errorString()));
    const auto segment =
        segmentFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!segment)
        return fault(ErrorCode::InvalidQuery, Text::tr("It holds no segment: %1").arg(segment.error().message));
    if (segment->rules.isEmpty())
        return fault(ErrorCode::InvalidQuery, Text::tr("It holds no rules."));
    return segment;
}

Result<void> write(const QString &path, const Segment &segment)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(toJson(segment)).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fault(ErrorCode::FileNotWritable, file.errorString());
    return {};
}

} // namespace rollbook::segmentfile
