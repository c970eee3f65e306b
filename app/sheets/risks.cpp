// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/risks.h"

#include "sheets/cell.h"
#include "sheets/formulas.h"
#include "sheets/sheetrows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

constexpr qsizetype exactDigits = 15;
constexpr qsizetype mostExamples = 3;
constexpr int largestExponent = 307;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isPlusPhone(QStringView text)
{
    return text.size() > 1 && isDigit(text[1])
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return isDigit(c) || c == u'-'; });
}

bool isScientific(const QString &text)
{
    static const QRegularExpression number(u"^-?\\d+([.,]\\d+)?[eE][+-]?(\\d{1,3})$"_s);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() && match.capturedView(2).toInt() <= largestExponent;
}

/// Two numbers that may be a day and a month, with or without a year behind them.
bool isDayAndMonth(const QString &text, const QLocale &locale)
{
    static const QRegularExpression date(u"^(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(?:\\d{2}|\\d{4}))?$"_s);
    const QRegularExpressionMatch match = date.match(text);
    if (!match.hasMatch())
        return false;
    if (match.capturedView(2) == u"." && !locale.dateFormat(QLocale::ShortFormat).contains(u'.'))
        return false;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    return qMin(first, second) >= 1 && qMin(first, second) <= 12 && qMax(first, second) <= 31;
}

} // namespace

qint64 riskyCells(const Risks &risks)
{
    qint64 cells = 0;
    for (const Risk &risk : risks.kinds)
        cells += risk.cells;
    return cells;
}

std::optional<RiskKind> riskOf(const QString &text, const SheetColumn &column, const QLocale &locale)
{
    if (text.isEmpty())
        return {};
    const QChar first = text.front();
    if (first == u'+' && isPlusPhone(text))
        return RiskKind::PlusPhone;
    if (isFormulaLike(text, column))
        return RiskKind::Formula;
    const bool number = column.form == CellForm::Number || column.form == CellForm::Money;
    if (!(isDigit(first) || first == u'-') || (number && isPlainNumber(text)))
        return {};
    const QStringView digits = QStringView(text).sliced(first == u'-' ? 1 : 0);
    if (areDigits(digits)) {
        if (digits.size() > exactDigits)
            return RiskKind::LongId;
        return digits.size() > 1 && digits.front() == u'0' ? std::optional(RiskKind::LostZero) : std::nullopt;
    }
    if (isScientific(text))
        return RiskKind::Scientific;
    return isDayAndMonth(text, locale) ? std::optional(RiskKind::DayAndMonth) : std::nullopt;
}

Result<Risks> spreadsheetRisks(const Source &source, const Plan &plan, const Stopped &stopped, const Progress &progress)
{
    const auto rows = SheetRows::open(source, plan, stopped);
    if (!rows)
        return failure(rows.error());
    const QList<SheetColumn> &columns = (*rows)->columns();
    Risks risks;
    for (;; ++risks.rows) {
        if (isPause(risks.rows)) {
            if (stopped())
                return failure({ .code = ErrorCode::Cancelled });
            progress(risks.rows);
        }
        const auto row = (*rows)->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = (*rows)->text(i);
            const auto kind = riskOf(text, columns.at(i), plan.locale);
            if (!kind)
                continue;
            Risk &risk = risks.kinds[*kind];
            ++risk.cells;
            const QPair<QString, QString> example(columns.at(i).label, text);
            if (risk.examples.size() < mostExamples && !risk.examples.contains(example))
                risk.examples << example;
        }
    }
    progress(risks.rows);
    return risks;
}

} // namespace rollbook::sheets
