// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contentrange.h"

#include "net/fileversion.h"

#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Servers repeat the validator in each part, so one that is missing has not been compared either.
bool isOfVersion(const QNetworkReply &answer, const FileVersion &version)
{
    const QByteArray said = answer.rawHeader(version.etag.isEmpty() ? "Last-Modified" : "ETag").trimmed();
    return version.canBeContinued() && said == version.validator();
}

QByteArray encodingOf(const QNetworkReply &answer)
{
    return answer.rawHeader("Content-Encoding").trimmed().toLower();
}

} // namespace

std::optional<ContentRange> parseContentRange(const QByteArray &value)
{
    static const QRegularExpression form(u"^bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(value.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range { match.captured(1).toLongLong(), match.captured(2).toLongLong() };
    if (match.captured(3) != u"*"_s)
        range.total = match.captured(3).toLongLong();
    if (range.last < range.first || (range.total >= 0 && range.last >= range.total))
        return std::nullopt;
    return range;
}

std::optional<qint64> sizeOfContinued(const QNetworkReply &answer, const FileVersion &version, qint64 from)
{
    const auto range = parseContentRange(answer.rawHeader("Content-Range"));
    const QByteArray type = answer.rawHeader("Content-Type").trimmed().toLower();
    if (!range || range->first != from || isEncoded(answer) || type.startsWith("multipart/byteranges"))
        return std::nullopt;
    const qint64 total = range->total >= 0 ? range->total : version.total;
    if (range->last + 1 != total || (version.total >= 0 && version.total != total))
        return std::nullopt;
    bool told = false;
    const qint64 length = answer.header(QNetworkRequest::ContentLengthHeader).toLongLong(&told);
    if ((told && length != total - from) || !isOfVersion(answer, version))
        return std::nullopt;
    return total;
}

bool isEncoded(const QNetworkReply &answer)
{
    const QByteArray encoding = encodingOf(answer);
    return !encoding.isEmpty() && encoding != "identity";
}

bool isGzip(const QNetworkReply &answer)
{
    const QByteArray encoding = encodingOf(answer);
    return encoding == "gzip" || encoding == "x-gzip";
}

} // namespace rollbook
