// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace rollbook::sandbox {

/// One line of an RFC 4180 file with its CRLF, in UTF-8.
QByteArray csvLine(const QStringList &cells);

/// What a cell says in a file: lists joined with ", ", money as its decimal, null as nothing.
QString csvText(const QJsonValue &value);

} // namespace rollbook::sandbox
