// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "sheets/sheetcolumn.h"

#include <QMap>

#include <optional>

namespace rollbook::sheets {

/// What a spreadsheet program does to a text of a plain CSV that is opened in it.
enum class RiskKind {
    Formula,     ///< "=1+1" is computed
    PlusPhone,   ///< "+447700900123" becomes a number
    LostZero,    ///< "07700900123" loses its zero
    LongId,      ///< more than 15 digits: the last ones become zeros
    Scientific,  ///< "12E3" becomes 12000
    DayAndMonth, ///< "3/4" becomes a day, which one depends on the machine
};

struct Risk {
    qint64 cells = 0;
    QList<QPair<QString, QString>> examples; ///< label of the column, text; at most 3, no text twice

    friend bool operator==(const Risk &, const Risk &) = default;
};

struct Risks {
    qint64 rows = 0;
    QMap<RiskKind, Risk> kinds; ///< only those that occur

    friend bool operator==(const Risks &, const Risks &) = default;
};

/// Cells of all kinds.
qint64 riskyCells(const Risks &risks);

/// What becomes of one cell; the locale is that of the spreadsheet program.
std::optional<RiskKind> riskOf(const QString &text, const SheetColumn &column, const QLocale &locale);

/// Counts the cells that would change. Reads the whole file and blocks; holds one row in memory.
Result<Risks> spreadsheetRisks(const Source &source, const Plan &plan, const Stopped &stopped,
                               const Progress &progress);

} // namespace rollbook::sheets
