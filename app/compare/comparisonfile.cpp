// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparisonfile.h"

#include "compare/comparetext.h"
#include "compare/comparisonrows.h"
#include "exports/targetfile.h"
#include "report/values.h"
#include "sheets/formulas.h"
#include "sheets/partfile.h"
#include "sheets/plainnumbers.h"
#include "sheets/servedtext.h"
#include "sheets/workbook.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype usualLength = 20;
constexpr qint64 linesPerSheet = 1'048'575; // below the headings; the format has no more

/// One line of the file.
struct Line {
    Change change = Change::Changed;
    qint64 id = 0;
    QVariant name = {}; ///< of the column that stays in sight
    qsizetype section = 0;
    QVariant before = {};
    QVariant now = {};
};

QString isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

/// As a file has it, whatever the language.
QString fileText(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return isoMoment(value.toDateTime());
    case QMetaType::QStringList:
        return value.toStringList().join(u", "_s);
    default:
        break;
    }
    if (value.userType() == qMetaTypeId<Money>())
        return QString::number(value.value<Money>().amount, 'f', 2);
    if (value.userType() == qMetaTypeId<Booking>()) {
        const auto booking = value.value<Booking>();
        return QStringList { booking.name, isoMoment(booking.startsAt) }.join(u", "_s);
    }
    return value.toString();
}

/// Calls write with every line until it fails.
template<typename Write>
Result<void> forEachLine(const Comparison &comparison, const Report &report, const Stopped &stopped, Write write)
{
    const qsizetype identity = sectionOf(comparison.columns, report.identityKey);
    const qsizetype name = sectionOf(comparison.columns, report.frozenKey);
    qint64 rows = 0;
    for (const ComparedRow &row : comparison.rows) {
        if (rows++ % 512 == 0 && stopped())
            return failure({ .code = ErrorCode::Cancelled });
        Line line { .change = row.change, .id = row.id, .name = name < 0 ? QVariant() : row.values.at(name) };
        const auto add = [&](qsizetype section, const QVariant &before, const QVariant &now) {
            line.section = section;
            line.before = before;
            line.now = now;
            return write(line);
        };
        for (const ChangedCell &cell : row.cells)
            if (const auto added = add(cell.section, cell.before, row.values.at(cell.section)); !added)
                return added;
        for (qsizetype i = 0; i < row.values.size() && row.change != Change::Changed; ++i) {
            const QVariant &value = row.values.at(i);
            if (!value.isValid() || i == identity)
                continue;
            const auto added = row.change == Change::Gone ? add(i, value, QVariant()) : add(i, QVariant(), value);
            if (!added)
                return added;
        }
    }
    return {};
}

QString labelOf(const Report &report, const QString &key)
{
    return setColumn(report, key, {}).label;
}

QStringList headings(const Comparison &comparison, const Report &report)
{
    QStringList names { CompareText::tr("Change"), labelOf(report, report.identityKey) };
    if (sectionOf(comparison.columns, report.frozenKey) >= 0)
        names << labelOf(report, report.frozenKey);
    return names << CompareText::tr("Column") << CompareText::tr("Before") << CompareText::tr("Now");
}

/// What a program may make of a value of that column.
sheets::SheetColumn formOf(const SetColumn &column)
{
    sheets::Plan plan;
    if (column.known)
        plan.report.columns << *column.known;
    return sheets::sheetColumn(plan, column.key);
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool special = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        quoted << (special ? QString(u'"' + cell.replace(u'"', "\"\""_L1) + u'"') : cell);
    }
    return QString(quoted.join(u',') + "\r\n"_L1).toUtf8();
}

Result<void> writeCsv(const Comparison &comparison, const Report &report, const ComparisonFile &file,
                      const QString &partPath, const Stopped &stopped)
{
    QList<sheets::SheetColumn> forms;
    for (const SetColumn &column : comparison.columns)
        forms << formOf(column);
    const bool named = sectionOf(comparison.columns, report.frozenKey) >= 0;
    const auto safe = [&](const QString &text, const sheets::SheetColumn &column) {
        return file.protectFormulas && sheets::isFormulaLike(text, column) ? QString(u'\'' + text) : text;
    };
    sheets::PartFile part(partPath);
    if (const auto created = part.create(); !created)
        return created;
    if (const auto written = part.write("\xEF\xBB\xBF" + csvLine(headings(comparison, report))); !written)
        return written;
    const auto lines = forEachLine(comparison, report, stopped, [&](const Line &line) {
        const sheets::SheetColumn &form = forms.at(line.section);
        QStringList cells { changeLabel(line.change), QString::number(line.id) };
        if (named)
            cells << safe(fileText(line.name), sheets::SheetColumn());
        cells << safe(comparison.columns.at(line.section).label, sheets::SheetColumn())
              << safe(fileText(line.before), form) << safe(fileText(line.now), form);
        return part.write(csvLine(cells));
    });
    return lines ? part.keep() : lines;
}

sheets::Cell textCell(const QString &text)
{
    return { .kind = text.isEmpty() ? sheets::Cell::Kind::Empty : sheets::Cell::Kind::Text, .text = text };
}

sheets::Cell valueCell(const QVariant &value, const sheets::SheetColumn &form, const QTimeZone &zone)
{
    if (value.userType() == QMetaType::QStringList || value.userType() == qMetaTypeId<Booking>())
        return textCell(fileText(value));
    return sheets::cellOf(value, form, zone);
}

Result<void> writeWorkbook(const Comparison &comparison, const Report &report, const ComparisonFile &file,
                           const QString &partPath, const Stopped &stopped)
{
    QList<sheets::SheetColumn> forms;
    for (const SetColumn &column : comparison.columns)
        forms << formOf(column);
    QList<sheets::SheetColumn> columns;
    const QStringList names = headings(comparison, report);
    for (const QString &name : names) {
        sheets::SheetColumn column;
        column.key = name;
        column.label = name;
        column.longest = usualLength;
        columns << column;
    }
    sheets::PartFile part(partPath);
    if (const auto created = part.create(); !created)
        return created;
    part.close(); // the library opens it by its name
    const sheets::PlainNumbers plain;
    sheets::Workbook workbook(partPath, columns);
    qint64 count = 0;
    const auto startSheet = [&]() -> Result<void> {
        if (count % linesPerSheet != 0)
            return {};
        const QString title = CompareText::tr("Changes");
        return workbook.addRows(count == 0 ? title : u"%1 %2"_s.arg(title).arg(count / linesPerSheet + 1), file.zone);
    };
    const auto lines = forEachLine(comparison, report, stopped, [&](const Line &line) -> Result<void> {
        if (const auto started = startSheet(); !started)
            return started;
        ++count;
        const sheets::SheetColumn &form = forms.at(line.section);
        QList<sheets::Cell> cells { textCell(changeLabel(line.change)), textCell(QString::number(line.id)) };
        if (names.size() > 5)
            cells << textCell(fileText(line.name));
        cells << textCell(comparison.columns.at(line.section).label) << valueCell(line.before, form, file.zone)
              << valueCell(line.now, form, file.zone);
        return workbook.addRow(cells);
    });
    if (!lines)
        return lines;
    if (count == 0)
        if (const auto started = startSheet(); !started)
            return started;
    if (const auto added = workbook.addAbout(CompareText::tr("About"), file.about); !added)
        return added;
    if (const auto closed = workbook.close(); !closed)
        return closed;
    return part.keep();
}

} // namespace

Result<void> writeComparison(const Comparison &comparison, const Report &report, const ComparisonFile &file,
                             const Stopped &stopped)
{
    if (const auto checked = checkTarget(file.path, file.overwrite); !checked)
        return checked;
    const QString part = newPartPath(file.path);
    const bool workbook = file.path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    const auto written = workbook ? writeWorkbook(comparison, report, file, part, stopped)
                                  : writeCsv(comparison, report, file, part, stopped);
    if (!written)
        return written;
    const auto moved = moveIntoPlace(part, file.path, file.overwrite);
    if (!moved)
        QFile::remove(part);
    return moved;
}

} // namespace rollbook
