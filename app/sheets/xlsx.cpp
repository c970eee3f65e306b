// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsx.h"

#include "sheets/partfile.h"
#include "sheets/plainnumbers.h"
#include "sheets/sheetrows.h"
#include "sheets/sheettext.h"
#include "sheets/workbook.h"
#include "sheets/xlsxtext.h"

#include <QFile>

namespace rollbook::sheets {

namespace {

class XlsxJob {
public:
    XlsxJob(const Plan &plan, SheetRows &rows, const QString &path)
        : m_plan(plan),
          m_rows(rows),
          m_workbook(path, rows.columns())
    {
    }

    Result<XlsxResult> run(const Stopped &stopped, const Progress &progress)
    {
        QList<Cell> cells(m_rows.columns().size());
        for (;;) {
            if (isPause(m_result.rows)) {
                if (stopped())
                    return failure({ .code = ErrorCode::Cancelled });
                progress(m_result.rows);
            }
            const auto row = m_rows.next();
            if (!row)
                return failure(row.error());
            if (const auto ready = startSheet(*row); !ready)
                return failure(ready.error());
            if (!*row)
                break;
            for (qsizetype i = 0; i < cells.size(); ++i)
                cells[i] = cellOf(m_rows.value(i), m_rows.columns().at(i), m_plan.zone);
            if (const auto added = m_workbook.addRow(cells); !added)
                return failure(added.error());
            ++m_result.rows;
        }
        progress(m_result.rows);
        return close();
    }

private:
    /// Headings stand in a file without rows, too.
    Result<void> startSheet(bool rowFollows)
    {
        const bool full = m_result.rows > 0 && m_result.rows % m_plan.rowsPerSheet == 0;
        if (m_result.sheets > 0 && !(full && rowFollows))
            return {};
        return m_workbook.addRows(sheetName(m_plan.report.label(), ++m_result.sheets), m_plan.zone);
    }

    Result<XlsxResult> close()
    {
        m_result.cutCells = m_workbook.cutCells();
        QList<QPair<QString, QString>> about = m_plan.about;
        if (m_result.cutCells > 0) {
            const QString count = m_plan.locale.toString(m_result.cutCells);
            //: %1 is a number of cells
            about << qMakePair(SheetText::tr("Cut texts"),
                               SheetText::tr("%1: a cell has room for 32,767 characters.").arg(count));
        }
        if (const auto added = m_workbook.addAbout(SheetText::tr("About"), about); !added)
            return failure(added.error());
        if (const auto closed = m_workbook.close(); !closed)
            return failure(closed.error());
        return m_result;
    }

    const Plan &m_plan;
    SheetRows &m_rows;
    Workbook m_workbook;
    XlsxResult m_result;
};

} // namespace

Result<XlsxResult> writeXlsx(const Source &source, const Plan &plan, const QString &partPath, const Stopped &stopped,
                             const Progress &progress)
{
    const auto rows = SheetRows::open(source, plan, stopped);
    if (!rows)
        return failure(rows.error());
    PartFile part(partPath);
    if (const auto created = part.create(); !created)
        return failure(created.error());
    part.close(); // the library opens it by its name
    const PlainNumbers plain;
    auto result = XlsxJob(plan, **rows, partPath).run(stopped, progress);
    if (!result)
        return result;
    if (stopped())
        return failure({ .code = ErrorCode::Cancelled });
    if (const auto kept = part.keep(); !kept)
        return failure(kept.error());
    return result;
}

} // namespace rollbook::sheets
