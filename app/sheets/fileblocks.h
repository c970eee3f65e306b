// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QStringDecoder>

#include <optional>

namespace rollbook::sheets {

/// A text file in UTF-8 (or, with its mark, UTF-16) of which only a stretch is in memory.
class FileBlocks {
public:
    explicit FileBlocks(const QString &path);

    Result<void> open();
    /// What is in memory and not used yet.
    QByteArrayView view() const { return QByteArrayView(m_buffer).sliced(m_at); }
    /// Nothing follows the view.
    bool isLast() const { return m_last; }
    /// Line in which the view begins, from 1.
    qint64 line() const { return m_line; }
    /// The first bytes of the view are done with.
    void use(qsizetype bytes);
    /// Makes the view longer, or isLast(). ErrorCode::TooLarge where one record would fill the memory.
    Result<void> more();

private:
    QFile m_file;
    QByteArray m_buffer;
    std::optional<QStringDecoder> m_decoder;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_last = false;
    bool m_started = false;
};

} // namespace rollbook::sheets
