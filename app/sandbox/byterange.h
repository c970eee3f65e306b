// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace rollbook::sandbox {

struct ByteRange {
    qint64 first = 0;
    qint64 length = 0;
    bool operator==(const ByteRange &) const = default;
};

/// Reads a Range header with one range: "bytes=5-9", "bytes=5-" or "bytes=-5".
/// @returns nothing when it cannot be satisfied
std::optional<ByteRange> parseRange(const QByteArray &header, qint64 size);

} // namespace rollbook::sandbox
