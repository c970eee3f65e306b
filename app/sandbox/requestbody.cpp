// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestbody.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

Reply unreadable(const QString &why)
{
    return invalidReply({ { u"non_field_errors"_s, { why } } });
}

std::optional<Reply> readJson(const QByteArray &body, RawParameters &raw)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return unreadable(u"The body is not a JSON object. %1"_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    raw.typed = true;
    for (auto it = object.begin(); it != object.end(); ++it)
        raw.entries.append({ it.key(), it.value() });
    return std::nullopt;
}

/// One part between two boundaries: headers, an empty line, the value.
bool readPart(const QByteArray &part, RawParameters &raw)
{
    static const QRegularExpression nameOf(u"name=\"([^\"]*)\""_s);
    const qsizetype end = part.indexOf("\r\n\r\n");
    const auto name = nameOf.match(QString::fromUtf8(part.left(end)));
    if (end < 0 || !name.hasMatch())
        return false;
    raw.entries.append({ name.captured(1), QString::fromUtf8(part.mid(end + 4)) });
    return true;
}

std::optional<Reply> readMultipart(const QByteArray &body, const QString &contentType, RawParameters &raw)
{
    static const QRegularExpression boundaryOf(u"boundary=\"?([^\";]+)\"?"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto match = boundaryOf.match(contentType);
    const QByteArray mark = "\r\n--" + match.captured(1).toUtf8();
    const QByteArray text = "\r\n" + body;
    qsizetype from = text.indexOf(mark);
    if (!match.hasMatch() || from < 0)
        return unreadable(u"The multipart body has no boundary."_s);
    from += mark.size();
    while (!text.mid(from, 2).startsWith("--")) {
        const qsizetype next = text.indexOf(mark, from);
        if (next < 0 || !readPart(text.mid(from + 2, next - from - 2), raw))
            return unreadable(u"A part of the multipart body cannot be read."_s);
        from = next + mark.size();
    }
    return std::nullopt;
}

} // namespace

std::optional<Reply> readBody(const Request &request, RawParameters &raw)
{
    const QString contentType = QString::fromLatin1(request.header("Content-Type"));
    const QString mediaType = contentType.section(u';', 0, 0).trimmed().toLower();
    if (request.body.isEmpty())
        return std::nullopt;
    if (mediaType == "application/json"_L1)
        return readJson(request.body, raw);
    if (mediaType == "application/x-www-form-urlencoded"_L1) {
        raw = decodeForm(request.body);
        return std::nullopt;
    }
    if (mediaType == "multipart/form-data"_L1)
        return readMultipart(request.body, contentType, raw);
    return errorReply(415, u"unsupported_media_type"_s, u"“%1” is not a type this service reads."_s.arg(mediaType));
}

} // namespace rollbook::sandbox
