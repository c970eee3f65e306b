// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"
#include "compare/comparisontable.h"
#include "compare/rowsetfile.h"
#include "figures.h"
#include "report/catalog.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

// Prints how long it takes to read a CSV of 100,000 customers with all columns and to compare it with another: every
// tenth row changed, every hundredth is new.

namespace {

constexpr int rows = 100'000;

QByteArray cell(const Column &column, int id, bool later)
{
    const QByteArray n = QByteArray::number(id);
    if (column.key == "id"_L1)
        return n;
    switch (column.type) {
    case ColumnType::Integer:
        return QByteArray::number(id % 97 + (later && id % 10 == 0 ? 1 : 0));
    case ColumnType::Boolean:
        return id % 3 == 0 ? "true" : "false";
    case ColumnType::Date:
        return "1990-02-03";
    case ColumnType::DateTime:
        return "2024-05-06T07:08:09Z";
    case ColumnType::Money:
        return QByteArray::number(id % 97) + ".50";
    case ColumnType::Booking:
        return "\"Yoga, 2026-06-01T10:00:00Z\"";
    default:
        return id % 2 == 0 ? QByteArray() : column.key.toUtf8() + ' ' + n;
    }
}

QString makeFile(const QString &path, const Report &report, int first, bool later)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    QByteArrayList keys;
    for (const Column &column : report.columns)
        keys << column.key.toUtf8();
    file.write(keys.join(',') + "\r\n");
    for (int id = first; id < first + rows; ++id) {
        QByteArrayList cells;
        for (const Column &column : report.columns)
            cells << cell(column, id, later);
        file.write(cells.join(',') + "\r\n");
    }
    return path;
}

} // namespace

int main()
{
    const Report report = *Catalog::load()->report(u"teamup.customers"_s);
    const QTemporaryDir folder;
    const QString before = makeFile(folder.filePath(u"before.csv"_s), report, 1, false);
    const QString now = makeFile(folder.filePath(u"now.csv"_s), report, 1 + rows / 100, true);
    const Stopped goOn = [] { return false; };
    const RowProgress silent = [](qint64, qint64) {};

    QElapsedTimer clock;
    clock.start();
    const auto first = readRowSet({ .path = before }, report, goOn, silent);
    bench::print("read 100,000 rows x 49 columns", { bench::millisecondsOf(clock) });
    const auto second = readRowSet({ .path = now }, report, goOn, silent);
    if (!first || !second)
        qFatal("cannot read");
    clock.start();
    const auto result = compareRows(*first, *second, goOn, silent);
    bench::print("compare", { bench::millisecondsOf(clock) });
    clock.start();
    const ComparisonTable table = comparisonTable(*result, report, {});
    bench::print("make a table of it", { bench::millisecondsOf(clock) });
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld added, %lld gone, %lld changed; %lld rows shown; %ld MiB at most\n", qint64(result->added),
                qint64(result->gone), qint64(result->changed), qint64(table.marked.size()), usage.ru_maxrss / 1024);
    return 0;
}
