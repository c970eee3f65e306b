// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/values.h"
#include "sheets/plan.h"

#include <QSet>
#include <QVariant>

#include <optional>

namespace rollbook::sheets {

/// What the cells of a column may become. Whatever does not fit stays text.
enum class CellForm { Text, Number, Boolean, Date, DateTime, Money };

/// A column of the file.
struct SheetColumn {
    QString key;
    QString label;
    std::optional<Column> known; ///< nullopt: unknown to the catalog
    CellForm form = CellForm::Text;
    bool inZone = false;   ///< its moments are written in the plan's zone
    qsizetype longest = 0; ///< characters of the longest text in the first rows, without the heading
    QString symbol;        ///< of its amounts; empty when they name none
    bool symbolAfter = false;
    bool mixed = false; ///< amounts in several currencies, which nobody may add up
};

/// By the heading that the file has.
SheetColumn sheetColumn(const Plan &plan, const QString &heading);

/// The label, and the zone where moments are in one.
QString headingOf(const SheetColumn &column, const QTimeZone &zone);

/// Learns the currency of a column from one of its amounts.
void learnCurrency(SheetColumn &column, const Money &money, bool first);

} // namespace rollbook::sheets
