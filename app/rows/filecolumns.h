// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

namespace rollbook {

/// What the catalog says of a column of a file, by key or by one of its other names; null for an unknown one.
const Column *knownColumn(const Report &report, const QString &key);

/// Whether the catalog knows an object under this key as one value. An alias of one of its parts is none.
bool isKnownWhole(const Report &report, const QString &key);

/// CSV has texts only; what the catalog says they are is read from them. Invalid where nothing is.
QVariant csvValue(const QString &text, const Column *column);

/// The headings of a file as keys: every column has one, and no two the same.
QStringList uniqueKeys(const QStringList &header);

} // namespace rollbook
