// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace rollbook {

/// How a transfer fares, as it is told.
struct TransferPace {
    double bytesPerSecond = 0; ///< 0: nothing has come for a while
    qint64 secondsLeft = -1;   ///< -1: not known

    friend bool operator==(const TransferPace &, const TransferPace &) = default;
};

/// Measures a transfer from how many bytes there are when. Times are ms of a monotonic clock that the caller reads.
class TransferRate {
public:
    /// Fewer bytes than before, or bytes after a standstill: it is measured anew.
    void add(qint64 bytes, qint64 ms);
    void clear();
    /// Over the last seconds; empty until there are three of them. Changes at most once a second.
    /// totalBytes -1: not known.
    std::optional<TransferPace> pace(qint64 totalBytes, qint64 ms);

private:
    struct Sample {
        qint64 bytes = 0;
        qint64 ms = 0;
    };
    std::optional<TransferPace> measure(qint64 totalBytes, qint64 ms);

    QList<Sample> m_samples; ///< the first one is the last before the time that counts
    qint64 m_begin = 0;
    std::optional<TransferPace> m_told;
    qint64 m_toldAt = 0;
};

} // namespace rollbook
