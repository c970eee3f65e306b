// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rollbook::sheets {

/// Whether the workbook ends as it should and its first sheets are at least so long, unpacked.
bool holdsSheets(const QString &path, const QList<qint64> &sizes);

} // namespace rollbook::sheets
