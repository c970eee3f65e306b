// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fileversion.h"

#include "net/httpdate.h"

#include <QNetworkReply>

namespace rollbook {

namespace {

/// Weak tags begin with W/ and stay the same over changes that "do not matter".
bool isStrongTag(const QByteArray &tag)
{
    return tag.size() > 2 && tag.startsWith('"') && tag.indexOf('"', 1) == tag.size() - 1;
}

/// Within the second (or the clocks' difference) of a change the file may change once more under the same date, so
/// only a date that was well past when it was sent tells versions apart (RFC 9110, 8.8.2.2).
bool isStrongDate(const QByteArray &lastModified, const QByteArray &date)
{
    constexpr qint64 settledSeconds = 60;
    const QDateTime changed = fromHttpDate(lastModified);
    const QDateTime sent = fromHttpDate(date);
    return changed.isValid() && sent.isValid() && changed.secsTo(sent) >= settledSeconds;
}

} // namespace

FileVersion versionOf(const QNetworkReply &answer)
{
    FileVersion version;
    bool told = false;
    const qint64 length = answer.header(QNetworkRequest::ContentLengthHeader).toLongLong(&told);
    version.total = told ? length : -1;
    const QByteArray tag = answer.rawHeader("ETag").trimmed();
    const QByteArray date = answer.rawHeader("Last-Modified").trimmed();
    // Beside a tag, even a weak one, the date must not be used (RFC 9110, 13.1.5).
    if (isStrongTag(tag))
        version.etag = tag;
    else if (!answer.hasRawHeader("ETag") && isStrongDate(date, answer.rawHeader("Date")))
        version.lastModified = date;
    return version;
}

} // namespace rollbook
