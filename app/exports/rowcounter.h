// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace rollbook {

/// Counts the rows of a file that comes in blocks of any size, and notes their ids, in constant memory but for 8 bytes
/// an id.
class RowCounter {
public:
    virtual ~RowCounter() = default;
    Q_DISABLE_COPY_MOVE(RowCounter)

    virtual void add(QByteArrayView block) = 0;
    /// After the last block.
    virtual void end() = 0;

    qint64 rows() const { return m_rows; }
    /// The file has a column of ids.
    bool hasIds() const { return m_hasIds; }
    /// How many ids had been there before. Sorts: once, at the end.
    qint64 repeatedIds();
    /// It ends in the middle, or rows have other cells than the header.
    bool isDamaged() const { return m_damaged; }

protected:
    RowCounter() = default;
    void noteId(QByteArrayView id);
    void forgetIds() { m_ids.clear(); }

    qint64 m_rows = 0;
    bool m_hasIds = false;
    bool m_damaged = false;

private:
    std::vector<size_t> m_ids; ///< hashes
};

/// For "csv" and "json", else null. idNames are the names that the column of ids may have, the first is its key.
std::unique_ptr<RowCounter> makeRowCounter(const QString &format, const QStringList &idNames);

} // namespace rollbook
