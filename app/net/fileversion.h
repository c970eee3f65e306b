// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

class QNetworkReply;

namespace rollbook {

/// Which version of a file some of its bytes belong to, by what the server changes whenever a byte changes. At most
/// one of etag and lastModified is set; with neither the bytes cannot be continued. The address is no part of it: a
/// fresh link leads to the same file.
struct FileVersion {
    QByteArray etag;         ///< a strong one, with its quotes
    QByteArray lastModified; ///< as it was sent; set when there is no tag at all and the date can be relied on
    qint64 total = -1;       ///< bytes of the whole file; -1 = not known

    bool canBeContinued() const { return !etag.isEmpty() || !lastModified.isEmpty(); }
    /// The value of If-Range.
    QByteArray validator() const { return etag.isEmpty() ? lastModified : etag; }

    friend bool operator==(const FileVersion &, const FileVersion &) = default;
};

/// The version that an answer of 200 with the file's own bytes holds.
FileVersion versionOf(const QNetworkReply &answer);

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::FileVersion)
