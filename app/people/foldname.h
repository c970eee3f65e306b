// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rollbook {

/// The words of a name as they are compared: lower case, letters of their own decomposed (ł l, æ ae, ß ss), no marks,
/// no apostrophes ("O'Brien" -> "obrien"), one blank for whatever else stands between letters and digits. Unlike
/// folded() it does not keep positions.
QString foldName(const QString &text);

/// The same as a list.
QStringList foldWords(const QString &text);

} // namespace rollbook
