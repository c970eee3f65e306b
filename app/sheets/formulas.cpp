// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/formulas.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

bool isAllOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [&](QChar character) {
        return (character >= u'0' && character <= u'9') || characters.contains(character);
    });
}

/// "+44 7700 900123", also with an extension.
bool isPhone(QStringView text)
{
    static const QRegularExpression phone(u"^\\+[\\d\\s()./-]+((ext\\.?|x|#)\\s*\\d+)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return phone.match(text).hasMatch();
}

/// "-12.50", "-£45", "-1.200,50 kr."
bool isAmount(QStringView text)
{
    static const QRegularExpression amount(
        u"^[+-]\\s?[\\p{L}\\p{Sc}.]{0,5}\\s?\\d[\\d.,\\s']*[\\p{L}\\p{Sc}.]{0,5}$"_s);
    return amount.match(text).hasMatch();
}

} // namespace

bool isFormulaLike(QStringView text, const SheetColumn &column)
{
    static const QStringView starts = u"=+-@\t\r";
    if (text.isEmpty() || !starts.contains(text.front()))
        return false;
    if (isAllOf(text, u" \u00a0\u202f+()-.,"))
        return false;
    if (column.known && column.known->kind == CellKind::Phone && isPhone(text))
        return false;
    const bool number = column.form == CellForm::Number || column.form == CellForm::Money;
    return !(number && isAmount(text));
}

} // namespace rollbook::sheets
