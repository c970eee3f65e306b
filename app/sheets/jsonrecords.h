// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/fileblocks.h"

#include <QJsonObject>
#include <QJsonParseError>

namespace rollbook::sheets {

/// The objects of a JSON file one after another: of a list, of {"results": […]} or {"rows": […]}, or one per line.
class JsonRecords {
public:
    explicit JsonRecords(const QString &path) : m_blocks(path) { }

    Result<void> open();
    /// Nothing at the end.
    Result<std::optional<QJsonObject>> next();

private:
    enum class Shape { List, Wrapped, Lines };

    Result<char> peek();
    Result<void> take(char character);
    Result<QByteArrayView> value();
    Result<QJsonObject> object();
    Result<void> findList();
    Result<void> closeList();
    Error broken(QJsonParseError::ParseError what) const;

    FileBlocks m_blocks;
    Shape m_shape = Shape::List;
    qint64 m_taken = 0;
};

} // namespace rollbook::sheets
