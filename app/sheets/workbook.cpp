// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbook.h"

#include "sheets/sheeterror.h"
#include "sheets/sheettext.h"
#include "sheets/sheetzip.h"
#include "sheets/xlsxtext.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <xlsxwriter.h>

namespace rollbook::sheets {

namespace {

constexpr qsizetype mostColumns = 16384;
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;
constexpr qsizetype filterButton = 3;
constexpr qsizetype dateTimeWidth = 19;
constexpr qint64 smallZip = 0xF0000000; // beyond it sizes need more than 32 bits
constexpr qint64 otherParts = 1024 * 1024;
constexpr int rowsBetweenChecks = 4096;

uint16_t sectionOf(int section)
{
    return static_cast<uint16_t>(section);
}

double widthOf(const SheetColumn &column, const QString &heading)
{
    const qsizetype text = column.form == CellForm::DateTime ? dateTimeWidth : column.longest;
    return double(std::clamp(qMax(text + 1, heading.size() + filterButton), narrowest, widest));
}

} // namespace

/// Of a workbook that was given up; the library leaves the working files open then.
void Workbook::Deleter::operator()(lxw_workbook *workbook) const
{
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, workbook->worksheets, list_pointers)
    {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(workbook);
}

Workbook::Workbook(const QString &path, const QList<SheetColumn> &columns)
    : m_path(path),
      m_folder(QFile::encodeName(QFileInfo(path).absolutePath())),
      m_columns(columns)
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_workbook.reset(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (!m_workbook)
        return;
    m_bold = workbook_add_format(m_workbook.get());
    format_set_bold(m_bold);
    m_date = makeFormat("yyyy\\-mm\\-dd");
    m_dateTime = makeFormat("yyyy\\-mm\\-dd\\ hh:mm:ss");
    m_boolean = makeFormat("\"TRUE\";\"TRUE\";\"FALSE\""); // what makes it a truth in LibreOffice; Excel needs none
    for (const SheetColumn &column : std::as_const(m_columns))
        m_amounts << (column.form == CellForm::Money ? makeFormat(amountFormat(column.symbol, column.symbolAfter))
                                                     : nullptr);
}

Workbook::~Workbook() = default;

lxw_format *Workbook::makeFormat(const QByteArray &format)
{
    lxw_format *made = workbook_add_format(m_workbook.get());
    format_set_num_format(made, format.constData());
    return made;
}

Result<void> Workbook::addRows(const QString &name, const QTimeZone &zone)
{
    if (m_columns.size() > mostColumns) {
        return failure(
            { .code = ErrorCode::TooLarge, .message = SheetText::tr("A sheet has room for 16,384 columns.") });
    }
    if (const auto finished = finishSheet(); !finished)
        return finished;
    m_sheet = addSheet(name);
    if (!m_sheet)
        return failure(fault());
    for (int section = 0; section < m_columns.size(); ++section) {
        const QString heading = headingOf(m_columns.at(section), zone);
        worksheet_set_column(m_sheet, sectionOf(section), sectionOf(section), widthOf(m_columns.at(section), heading),
                             nullptr);
        if (!writeText(m_sheet, 0, section, heading, m_bold))
            return failure(fault());
    }
    if (m_columns.isEmpty()) // of an empty sheet the library leaves the working file open
        worksheet_write_blank(m_sheet, 0, 0, m_bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 0;
    return {};
}

Result<void> Workbook::addRow(const QList<Cell> &cells)
{
    ++m_row;
    for (int section = 0; section < cells.size(); ++section)
        if (!write(cells.at(section), section))
            return failure(fault());
    return m_row % rowsBetweenChecks == 0 ? checkSheet() : Result<void>();
}

Result<void> Workbook::addAbout(const QString &name, const QList<QPair<QString, QString>> &lines)
{
    if (const auto finished = finishSheet(); !finished || lines.isEmpty())
        return finished;
    lxw_worksheet *sheet = addSheet(name);
    if (!sheet)
        return failure(fault());
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 90, nullptr);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto row = static_cast<quint32>(i);
        if (!writeText(sheet, row, 0, lines.at(i).first, m_bold)
            || !writeText(sheet, row, 1, lines.at(i).second, nullptr))
            return failure(fault());
    }
    return {};
}

Result<void> Workbook::close()
{
    if (!hasRoom())
        return failure(writeError(m_path, ENOSPC));
    const qint64 total = std::accumulate(m_sizes.begin(), m_sizes.end(), qint64(0));
    m_workbook->options.use_zip64 = total > smallZip ? LXW_TRUE : LXW_FALSE;
    errno = 0;
    const lxw_error error = workbook_close(m_workbook.release()); // frees it, too
    const int number = errno;
    // The library does not look whether its working files took every byte.
    if (error == LXW_NO_ERROR && holdsSheets(m_path, m_sizes))
        return {};
    return failure(
        writeError(m_path, number, error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error))));
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    return m_workbook ? workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData()) : nullptr;
}

/// The filter spans all rows of a sheet, so it comes last.
Result<void> Workbook::finishSheet()
{
    if (!m_sheet)
        return {};
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_row, sectionOf(int(m_columns.size()) - 1));
    if (const auto checked = checkSheet(); !checked)
        return checked;
    m_sizes << ftello(m_sheet->optimize_tmpfile);
    m_sheet = nullptr;
    return {};
}

/// The library never looks at what became of the bytes that it wrote.
Result<void> Workbook::checkSheet()
{
    errno = 0;
    if (std::fflush(m_sheet->optimize_tmpfile) == 0 && std::ferror(m_sheet->optimize_tmpfile) == 0)
        return {};
    return failure(fault());
}

/// For a second copy of the longest sheet, which the library makes without a look at what becomes of it.
bool Workbook::hasRoom() const
{
    const auto longest = std::max_element(m_sizes.begin(), m_sizes.end());
    const qint64 needed = longest == m_sizes.end() ? 0 : *longest;
    return bytesLeft(m_path) > needed + otherParts;
}

bool Workbook::write(const Cell &cell, int section)
{
    const auto number = [&](lxw_format *format) {
        return worksheet_write_number(m_sheet, m_row, sectionOf(section), cell.number, format) == LXW_NO_ERROR;
    };
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return true;
    case Cell::Kind::Text:
        return writeText(m_sheet, m_row, section, cell.text, nullptr);
    case Cell::Kind::Number:
        return number(nullptr);
    case Cell::Kind::Amount:
        return number(m_amounts.at(section));
    case Cell::Kind::Date:
        return number(m_date);
    case Cell::Kind::DateTime:
        return number(m_dateTime);
    case Cell::Kind::Boolean:
        return worksheet_write_boolean(m_sheet, m_row, sectionOf(section), cell.number > 0, m_boolean) == LXW_NO_ERROR;
    }
    return false;
}

bool Workbook::writeText(lxw_worksheet *sheet, quint32 row, int section, const QString &text, lxw_format *format)
{
    const XlsxText cell = xlsxText(text);
    m_cut += cell.cut ? 1 : 0;
    return worksheet_write_string(sheet, row, sectionOf(section), cell.bytes.constData(), format) == LXW_NO_ERROR;
}

Error Workbook::fault() const
{
    return writeError(m_path, errno);
}

} // namespace rollbook::sheets
