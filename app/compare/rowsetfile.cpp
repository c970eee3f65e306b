// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rowsetfile.h"

#include "compare/comparetext.h"
#include "exports/sheetplan.h"
#include "sheets/formulas.h"
#include "sheets/sheetrows.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Error unusable(const QString &sentence, ErrorCode code = ErrorCode::BadAnswer)
{
    return { .code = code, .message = sentence };
}

/// "csv" or "json"
Result<QString> formatOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(unusable(CompareText::tr("The file is not there any more."), ErrorCode::NotFound));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(unusable(CompareText::tr("The file cannot be opened."), ErrorCode::NotFound));
    const QByteArray head = file.read(64);
    if (head.trimmed().isEmpty())
        return failure(unusable(CompareText::tr("The file is empty.")));
    if (head.startsWith("PK\x03\x04"))
        return failure(unusable(CompareText::tr("Workbooks cannot be read here. Choose a CSV or JSON file.")));
    const QString ending = info.suffix().toLower();
    if (ending == "json"_L1 || ending == "ndjson"_L1 || ending == "jsonl"_L1)
        return u"json"_s;
    const QByteArray text = head.trimmed();
    const bool json = ending != "csv"_L1 && ending != "tsv"_L1 && (text.startsWith('[') || text.startsWith('{'));
    return json ? u"json"_s : u"csv"_s;
}

/// The columns of the file; two of them never have the same key.
QList<SetColumn> columnsOf(const sheets::SheetRows &rows, const Report &report)
{
    QList<SetColumn> columns;
    for (const sheets::SheetColumn &column : rows.columns()) {
        SetColumn made = setColumn(report, column.known ? column.known->key : column.key, column.label);
        if (sectionOf(columns, made.key) >= 0)
            made = { .key = column.key, .label = column.label };
        columns << made;
    }
    return columns;
}

/// The catalog's column, or one that is called plainly so.
qsizetype identityOf(const QList<SetColumn> &columns, const Report &report)
{
    const qsizetype section = sectionOf(columns, report.identityKey);
    if (section >= 0)
        return section;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (!columns.at(i).known && columns.at(i).key.compare(report.identityKey, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/// An apostrophe that keeps spreadsheet programs from running a text is none of it.
QVariant unprotected(const QVariant &value, const sheets::SheetColumn &column)
{
    const QString text = value.userType() == QMetaType::QString ? value.toString() : QString();
    const bool guarded = text.startsWith(u'\'') && sheets::isFormulaLike(QStringView(text).mid(1), column);
    return guarded ? QVariant(text.mid(1)) : value;
}

Result<RowSet> readRows(sheets::SheetRows &rows, RowSetBuilder &builder, const Stopped &stopped,
                        const RowProgress &progress)
{
    const QList<sheets::SheetColumn> &columns = rows.columns();
    QList<QVariant> values(columns.size());
    for (;;) {
        if (sheets::isPause(builder.taken())) {
            if (stopped())
                return failure({ .code = ErrorCode::Cancelled });
            progress(builder.taken(), -1);
        }
        const auto row = rows.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values[i] = unprotected(rows.value(i), columns.at(i));
        builder.add(values);
    }
    return RowSet();
}

} // namespace

Result<RowSet> readRowSet(const RowSetFile &file, const Report &report, const Stopped &stopped,
                          const RowProgress &progress)
{
    const auto format = formatOf(file.path);
    if (!format)
        return failure(format.error());
    const sheets::Source source { file.path, *format };
    const sheets::Plan plan = sheetPlan(report, file.query, source);
    const auto rows = sheets::SheetRows::open(source, plan, stopped);
    if (!rows)
        return failure(rows.error());
    QList<SetColumn> columns = columnsOf(**rows, report);
    const qsizetype identity = identityOf(columns, report);
    if (columns.isEmpty())
        return failure(unusable(CompareText::tr("The file is empty.")));
    if (identity < 0) {
        const QString name = setColumn(report, report.identityKey, {}).label;
        //: %1 is the name of a column
        return failure(unusable(
            CompareText::tr("The file has no column \u201c%1\u201d, so its rows cannot be told apart.").arg(name)));
    }
    columns[identity] = setColumn(report, report.identityKey, columns.at(identity).served);
    RowSetBuilder builder(columns, identity);
    if (const auto read = readRows(**rows, builder, stopped, progress); !read)
        return failure(read.error());
    RowSet set = builder.take(file.asOf.isValid() ? file.asOf.toUTC() : QFileInfo(file.path).lastModified().toUTC());
    if (set.rows.isEmpty() && set.nameless > 0)
        return failure(unusable(CompareText::tr("No row of the file has an id, so they cannot be told apart.")));
    return set;
}

} // namespace rollbook
