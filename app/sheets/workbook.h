// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "sheets/cell.h"

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace rollbook::sheets {

/// An .xlsx that is written row after row, of which one row is in memory. What is written before close() stands in
/// files without a name in the folder of the workbook.
class Workbook {
public:
    Workbook(const QString &path, const QList<SheetColumn> &columns);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Starts a sheet of rows with its headings.
    Result<void> addRows(const QString &name, const QTimeZone &zone);
    /// Adds a row to the last sheet.
    Result<void> addRow(const QList<Cell> &cells);
    /// Labels in bold, values beside them. No sheet where there are none.
    Result<void> addAbout(const QString &name, const QList<QPair<QString, QString>> &lines);
    /// Makes the file; takes as long as the rows did.
    Result<void> close();

    /// Cells whose text had no room.
    qint64 cutCells() const { return m_cut; }

private:
    struct Deleter {
        void operator()(lxw_workbook *workbook) const;
    };

    lxw_worksheet *addSheet(const QString &name);
    Result<void> finishSheet();
    Result<void> checkSheet();
    bool hasRoom() const;
    bool write(const Cell &cell, int section);
    bool writeText(lxw_worksheet *sheet, quint32 row, int section, const QString &text, lxw_format *format);
    lxw_format *makeFormat(const QByteArray &format);
    Error fault() const;

    QString m_path;
    QByteArray m_folder; ///< the library keeps the pointer
    QList<SheetColumn> m_columns;
    std::unique_ptr<lxw_workbook, Deleter> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    lxw_format *m_boolean = nullptr;
    QList<lxw_format *> m_amounts; ///< by section; null for other columns
    QList<qint64> m_sizes;         ///< bytes of the rows of each sheet
    quint32 m_row = 0;
    qint64 m_cut = 0;
};

} // namespace rollbook::sheets
