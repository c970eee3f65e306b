// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/filetable.h"

#include "rows/filecolumns.h"
#include "rows/filetext.h"
#include "rows/jsonrows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// What the values of an unknown column need is looked up in so many rows; pixels at 96 dpi.
constexpr qsizetype sampledRows = 200;
constexpr int leastWidth = 80;
constexpr int mostWidth = 240;
constexpr int letterWidth = 7;
constexpr int paddingWidth = 32;

Error unreadable(const QString &message)
{
    return { .code = ErrorCode::NotFound, .message = message };
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(unreadable(FileText::tr("The file is not there any more.")));
    if (!info.isFile())
        return failure(unreadable(FileText::tr("This is no file.")));
    if (info.size() > largestFile) {
        const QString most = QString::number(largestFile / (1024 * 1024));
        //: %1 is a number
        return failure({ .code = ErrorCode::TooLarge,
                         .message = FileText::tr("Files of up to %1 MB can be shown here.").arg(most) });
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(unreadable(file.errorString()));
    return bytes;
}

bool isJson(const QString &path, const QByteArray &bytes)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1 || ending == "ndjson"_L1 || ending == "jsonl"_L1)
        return true;
    const QByteArray start = bytes.left(64).trimmed();
    return ending != "csv"_L1 && ending != "tsv"_L1 && (start.startsWith('[') || start.startsWith('{'));
}

TableColumn makeColumn(const Report &report, const QString &key)
{
    TableColumn column;
    column.key = key;
    column.label = key;
    column.sortable = true;
    if (const Column *known = knownColumn(report, key)) {
        column.label = known->label();
        column.kind = known->kind;
        column.width = known->width;
        column.known = *known;
    }
    return column;
}

FileTable tableOf(const CsvText &csv, const Report &report)
{
    FileTable table;
    const QStringList keys = uniqueKeys(csv.header);
    for (const QString &key : keys)
        table.columns << makeColumn(report, key);
    table.rows.reserve(csv.records.size());
    for (const QStringList &record : csv.records) {
        Row row;
        for (qsizetype i = 0; i < record.size(); ++i) {
            const TableColumn &column = table.columns.at(i);
            row.served.insert(column.key, record.at(i));
            row.values << csvValue(record.at(i), column.known ? &*column.known : nullptr);
        }
        table.rows << row;
    }
    return table;
}

/// The object with those inside of it taken apart, once. What the catalog knows stays whole.
QJsonObject flattened(const QJsonObject &served, const Report &report)
{
    QJsonObject flat;
    for (auto it = served.begin(); it != served.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if (inner.isEmpty() || isKnownWhole(report, it.key())) {
            flat.insert(it.key(), it.value());
            continue;
        }
        for (auto part = inner.begin(); part != inner.end(); ++part)
            flat.insert(QString(it.key() + u'.' + part.key()), part.value());
    }
    return flat;
}

/// The catalog's columns in its order, then the others.
QStringList keysOf(const QList<QJsonObject> &rows, const Report &report)
{
    QSet<QString> all;
    QStringList others;
    for (const QJsonObject &row : rows) {
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QString key = it.key();
            if (all.contains(key))
                continue;
            all.insert(key);
            if (!report.column(key))
                others << key;
        }
    }
    QStringList keys;
    for (const Column &column : report.columns)
        if (all.contains(column.key))
            keys << column.key;
    return keys + others;
}

FileTable tableOf(const QList<QJsonObject> &objects, const Report &report)
{
    FileTable table;
    QList<QJsonObject> flat;
    flat.reserve(objects.size());
    for (const QJsonObject &object : objects)
        flat << flattened(object, report);
    for (const QString &key : keysOf(flat, report))
        table.columns << makeColumn(report, key);
    table.rows.reserve(flat.size());
    for (qsizetype i = 0; i < flat.size(); ++i) {
        Row row { .id = 0, .served = objects.at(i), .values = {} };
        for (const TableColumn &column : std::as_const(table.columns))
            row.values << typedValue(flat.at(i).value(column.key), column.known ? &*column.known : nullptr);
        table.rows << row;
    }
    return table;
}

/// Ids from the report's own column where every row has one, else the rows' numbers.
void identify(FileTable &table, const QString &identityKey)
{
    const auto it = std::find_if(table.columns.begin(), table.columns.end(),
                                 [&](const TableColumn &column) { return column.key == identityKey; });
    const qsizetype section = it - table.columns.begin();
    QSet<qint64> seen;
    for (Row &row : table.rows) {
        row.id = section < table.columns.size() ? row.values.at(section).toLongLong() : 0;
        if (row.id > 0)
            seen.insert(row.id);
    }
    if (seen.size() == table.rows.size())
        return;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].id = i + 1;
}

void widen(FileTable &table)
{
    for (qsizetype section = 0; section < table.columns.size(); ++section) {
        TableColumn &column = table.columns[section];
        if (column.known)
            continue;
        qsizetype longest = column.label.size();
        for (const Row &row : std::as_const(table.rows).first(qMin(sampledRows, table.rows.size())))
            longest = qMax(longest, row.values.at(section).toString().size());
        column.width =
            qBound(leastWidth, int(qMin<qsizetype>(longest, mostWidth)) * letterWidth + paddingWidth, mostWidth);
    }
}

} // namespace

Result<FileTable> readFileTable(const QString &path, const Report &report, const Stopped &stopped)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    FileTable table;
    if (isJson(path, *bytes)) {
        const auto rows = readJsonRows(*bytes);
        if (!rows)
            return failure(rows.error());
        table = tableOf(*rows, report);
    } else {
        const auto csv = readCsv(*bytes, stopped);
        if (!csv)
            return failure(csv.error());
        table = tableOf(*csv, report);
    }
    identify(table, report.identityKey);
    widen(table);
    table.savedAt = QFileInfo(path).lastModified().toUTC();
    return table;
}

} // namespace rollbook
