// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/fileblocks.h"

#include "sheets/sheettext.h"

#include <algorithm>
#include <utility>

namespace rollbook::sheets {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype largestRecord = 64 * 1024 * 1024;

} // namespace

FileBlocks::FileBlocks(const QString &path) : m_file(path) { }

Result<void> FileBlocks::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure({ .code = ErrorCode::NotFound, .message = m_file.errorString() });
    return more();
}

void FileBlocks::use(qsizetype bytes)
{
    const QByteArrayView used = view().first(bytes);
    m_line += std::count(used.begin(), used.end(), '\n');
    m_at += bytes;
}

Result<void> FileBlocks::more()
{
    if (m_buffer.size() - m_at > largestRecord) {
        return failure(
            { .code = ErrorCode::TooLarge,
              //: %1 is a line number
              .message = SheetText::tr("Line %1 begins a row that is too long.").arg(QString::number(m_line)) });
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    // Growing with what is there already keeps the work linear where a record is long.
    const QByteArray block = m_file.read(qMax(blockSize, m_buffer.size()));
    if (m_file.error() != QFileDevice::NoError)
        return failure({ .code = ErrorCode::NotFound, .message = m_file.errorString() });
    m_last = m_file.atEnd();
    const bool first = !std::exchange(m_started, true);
    if (first) {
        const auto encoding = QStringConverter::encodingForData(block);
        if (encoding && *encoding != QStringConverter::Utf8)
            m_decoder.emplace(*encoding);
    }
    m_buffer += m_decoder ? QString(m_decoder->decode(block)).toUtf8() : block;
    if (first && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    return {};
}

} // namespace rollbook::sheets
