// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/transferrate.h"

#include <cmath>

namespace rollbook {

namespace {

constexpr qint64 quietMs = 3'000;  ///< before the first word: nobody can tell yet
constexpr qint64 windowMs = 5'000; ///< evens out what comes in bursts, and still follows a change
constexpr qint64 stallMs = 3'000;
constexpr qint64 toldMs = 1'000;
constexpr qint64 sampleMs = 200; ///< closer ones become one

} // namespace

void TransferRate::clear()
{
    *this = {};
}

void TransferRate::add(qint64 bytes, qint64 ms)
{
    if (!m_samples.isEmpty()) {
        const Sample last = m_samples.constLast();
        if (bytes == last.bytes)
            return;
        if (bytes < last.bytes || ms - last.ms >= stallMs)
            clear();
    }
    if (m_samples.isEmpty())
        m_begin = ms;
    const qsizetype count = m_samples.size();
    if (count >= 2 && ms - m_samples.at(count - 2).ms < sampleMs)
        m_samples.removeLast();
    m_samples.append({ bytes, ms });
    while (m_samples.size() > 2 && m_samples.at(1).ms <= ms - windowMs)
        m_samples.removeFirst();
}

std::optional<TransferPace> TransferRate::pace(qint64 totalBytes, qint64 ms)
{
    if (!m_told || ms - m_toldAt >= toldMs) {
        m_told = measure(totalBytes, ms);
        m_toldAt = ms;
    }
    return m_told;
}

std::optional<TransferPace> TransferRate::measure(qint64 totalBytes, qint64 ms)
{
    if (m_samples.isEmpty() || ms - m_begin < quietMs)
        return {};
    const Sample last = m_samples.constLast();
    if (ms - last.ms >= stallMs)
        return TransferPace {};
    while (m_samples.size() > 2 && m_samples.at(1).ms <= ms - windowMs)
        m_samples.removeFirst();
    const Sample first = m_samples.constFirst();
    if (last.bytes == first.bytes)
        return {};
    TransferPace pace { .bytesPerSecond = double(last.bytes - first.bytes) * 1000 / double(ms - first.ms) };
    if (totalBytes > last.bytes)
        pace.secondsLeft = qint64(std::ceil(double(totalBytes - last.bytes) / pace.bytesPerSecond));
    return pace;
}

} // namespace rollbook
