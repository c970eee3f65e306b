// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/byterange.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

std::optional<ByteRange> parseRange(const QByteArray &header, qint64 size)
{
    static const QRegularExpression shape(u"^bytes=(\\d*)-(\\d*)$"_s);
    const auto match = shape.match(QString::fromLatin1(header));
    const QString from = match.captured(1);
    const QString to = match.captured(2);
    if (!match.hasMatch() || (from.isEmpty() && to.isEmpty()))
        return std::nullopt;
    if (from.isEmpty()) {
        const qint64 length = std::min(to.toLongLong(), size);
        return length > 0 ? std::optional(ByteRange { size - length, length }) : std::nullopt;
    }
    const qint64 first = from.toLongLong();
    const qint64 last = to.isEmpty() ? size - 1 : std::min(to.toLongLong(), size - 1);
    if (first > last)
        return std::nullopt;
    return ByteRange { first, last - first + 1 };
}

} // namespace rollbook::sandbox
