// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace rollbook {

/// Typed values of a row in few bytes; what they may be is said by typedValue(). Values of the same type that are the
/// same have the same bytes.
QByteArray packedRow(const QList<QVariant> &values);

/// The cells of a packed row without unpacking them; empty: missing. They point into the row. A row that is cut off
/// gives the cells that are whole.
QList<QByteArrayView> packedCells(QByteArrayView row);

/// Invalid where nothing is, and for bytes that nobody packed.
QVariant unpackedCell(QByteArrayView cell);

QList<QVariant> unpackedRow(QByteArrayView row);

} // namespace rollbook
