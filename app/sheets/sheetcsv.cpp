// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcsv.h"

#include "sheets/cell.h"
#include "sheets/formulas.h"
#include "sheets/partfile.h"
#include "sheets/sheetrows.h"

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

/// Writes cells and counts what it changes.
class CsvLines {
public:
    CsvLines(const Plan &plan, const CsvOptions &options)
        : m_options(options),
          m_decimalPoint(plan.locale.decimalPoint())
    {
    }

    QByteArray headings(const SheetRows &rows)
    {
        QString line;
        for (qsizetype i = 0; i < rows.headings().size(); ++i)
            append(line, i, safe(rows.headings().at(i), SheetColumn()));
        return QString(line + "\r\n"_L1).toUtf8();
    }

    QByteArray row(const SheetRows &rows)
    {
        QString line;
        for (qsizetype i = 0; i < rows.columns().size(); ++i)
            append(line, i, cell(rows.text(i), rows.columns().at(i)));
        ++m_result.rows;
        return QString(line + "\r\n"_L1).toUtf8();
    }

    const CsvResult &result() const { return m_result; }

private:
    void append(QString &line, qsizetype section, QString text) const
    {
        if (section > 0)
            line += m_options.separator;
        const bool special =
            text.contains(m_options.separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        line += special ? QString(u'"' + text.replace(u'"', "\"\""_L1) + u'"') : text;
    }

    QString cell(const QString &text, const SheetColumn &column)
    {
        const bool amount = column.form == CellForm::Money && m_decimalPoint != "."_L1 && text.contains(u'.');
        if (!amount || !isPlainNumber(text))
            return safe(text, column);
        ++m_result.decimalCells;
        return QString(text).replace(u'.', m_decimalPoint);
    }

    QString safe(const QString &text, const SheetColumn &column)
    {
        if (!m_options.protectFormulas || !isFormulaLike(text, column))
            return text;
        ++m_result.protectedCells;
        return u'\'' + text;
    }

    CsvOptions m_options;
    QString m_decimalPoint;
    CsvResult m_result;
};

} // namespace

QChar listSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

Result<CsvResult> writeSpreadsheetCsv(const Source &source, const Plan &plan, const CsvOptions &options,
                                      const QString &partPath, const Stopped &stopped, const Progress &progress)
{
    const auto rows = SheetRows::open(source, plan, stopped);
    if (!rows)
        return failure(rows.error());
    PartFile part(partPath);
    if (const auto created = part.create(); !created)
        return failure(created.error());
    CsvLines lines(plan, options);
    QByteArray bytes = "\xEF\xBB\xBF" + lines.headings(**rows);
    for (;;) {
        if (isPause(lines.result().rows)) {
            if (stopped())
                return failure({ .code = ErrorCode::Cancelled });
            progress(lines.result().rows);
        }
        if (const auto written = part.write(bytes); !written)
            return failure(written.error());
        const auto row = (*rows)->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        bytes = lines.row(**rows);
    }
    progress(lines.result().rows);
    if (const auto kept = part.keep(); !kept)
        return failure(kept.error());
    return lines.result();
}

} // namespace rollbook::sheets
