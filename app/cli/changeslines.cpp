// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changeslines.h"

#include "cli/text.h"

namespace rollbook::cli {

namespace {

QString lineOf(sheets::RiskKind kind, int cells)
{
    switch (kind) {
    case sheets::RiskKind::Formula:
        return Text::tr("%n text(s) taken for a formula; --protect-formulas keeps them", nullptr, cells);
    case sheets::RiskKind::PlusPhone:
        return Text::tr("%n phone number(s) without the +", nullptr, cells);
    case sheets::RiskKind::LostZero:
        return Text::tr("%n number(s) without the leading zero", nullptr, cells);
    case sheets::RiskKind::LongId:
        return Text::tr("%n long number(s) without the last digits", nullptr, cells);
    case sheets::RiskKind::Scientific:
        return Text::tr("%n text(s) taken for a power of ten", nullptr, cells);
    case sheets::RiskKind::DayAndMonth:
        return Text::tr("%n text(s) taken for a date", nullptr, cells);
    }
    return {};
}

} // namespace

QStringList changesLines(const sheets::Risks &changes)
{
    const int cells = int(sheets::riskyCells(changes));
    if (cells == 0)
        return {};
    QStringList lines { Text::tr(
        "A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:", nullptr, cells) };
    for (auto it = changes.kinds.begin(); it != changes.kinds.end(); ++it)
        lines << QString(QLatin1String("  ") + lineOf(it.key(), int(it->cells)));
    return lines;
}

} // namespace rollbook::cli
