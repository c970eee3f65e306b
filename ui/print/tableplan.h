// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rollbook {

/// A column on paper.
struct PrintColumn {
    QString title;
    bool trailing = false; ///< numbers and money
    bool firm = false;     ///< stays on one line, as far as is reasonable: names, phones, dates, amounts
    bool leads = false;    ///< stands on every sheet, so that a row can be told by it
};

/// What its texts take, in the lengths of printtext.
struct PrintNeed {
    qreal natural = 0; ///< on one line each
    qreal least = 0;   ///< wrapped between words
};

/// Columns that stand on one sheet, with their widths.
struct PrintStrip {
    QList<int> columns;
    QList<qreal> widths;
};

/// Inner distance of a cell's text from its edge, on both sides.
inline constexpr qreal printPadding = 35;

/// Whether all columns fit side by side without wrapping.
bool fitsUnwrapped(const QList<PrintNeed> &needs, qreal width);

/// Divides the columns among sheets of that width: one sheet where wrapping makes room, else several, each with the
/// columns that lead. Only a word longer than any usual one is wider than its column.
QList<PrintStrip> planStrips(const QList<PrintColumn> &columns, const QList<PrintNeed> &needs, qreal width);

} // namespace rollbook
