// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Text forms of copied rows. A table is a list of lines of cells; nothing here knows where they come from.
namespace rollbook::rowcopy {

using Table = QList<QStringList>;

/// Tab-separated, lines end with \n; tabs and line breaks inside a cell become blanks.
QString tsv(const Table &table);
/// One <table>, everything escaped; with header the first line is made of <th>.
QString html(const Table &table, bool header);
/// RFC 4180: comma, CRLF, quotes only where they are needed.
QString csv(const Table &table);
/// The first line is the header; pipes and backslashes are escaped, line breaks become blanks.
QString markdown(const Table &table);
/// An indented array of objects.
QString json(const QList<QJsonObject> &rows);

} // namespace rollbook::rowcopy
