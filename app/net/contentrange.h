// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QNetworkReply;

namespace rollbook {

struct FileVersion;

/// A Content-Range: bytes first … last of total.
struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = -1; ///< -1 = the server does not know ("*")
    friend bool operator==(const ContentRange &, const ContentRange &) = default;
};

/// Reads "bytes 5-9/10" or "bytes 5-9/*"; nothing for any other form or a range that makes no sense.
std::optional<ContentRange> parseContentRange(const QByteArray &value);

/// The size of the whole file, when an answer of 206 proves to be exactly the rest of that version from that byte on.
/// What is only probably the rest is none: its bytes would be mixed with another file's.
std::optional<qint64> sizeOfContinued(const QNetworkReply &answer, const FileVersion &version, qint64 from);

/// The body does not arrive as it is stored, but compressed, say.
bool isEncoded(const QNetworkReply &answer);
/// Its only encoding is gzip.
bool isGzip(const QNetworkReply &answer);

} // namespace rollbook
