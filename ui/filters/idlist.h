// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rollbook {

/// Ids as people paste them, in their order and each once.
struct IdList {
    QList<qint64> ids;
    QStringList bad; ///< parts that are no id, each once
};

/// Reads "1, 2 3": numbers between commas, semicolons, blanks and line ends.
IdList readIds(const QString &text);

/// "1, 2, 3"
QString idsText(const QList<qint64> &ids);

/// Says which parts are no ids, for the line under an editor; empty when all are.
QString badIdsSentence(const QStringList &bad);

} // namespace rollbook
