// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "sheets/risks.h"
#include "sheets/sheetcsv.h"
#include "sheets/xlsx.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sheets;

// Prints seconds and memory for files of 100,000 and a million rows. A row has the table's default columns, the id and
// what a balance needs: 10 cells.

namespace {

QByteArray csvRow(int i)
{
    const QByteArray n = QByteArray::number(i);
    return "Søren O’Brien " + n + ",name." + n + "@example.org,+44 7700 9" + n + ",2024-05-06T07:08:09Z,\"Gold, Day\","
        + "Studio " + QByteArray::number(i % 40) + ",\"Yoga, 2026-06-01T10:00:00Z\"," + QByteArray::number(i % 97)
        + ".50,10" + n + "," + (i % 2 ? "true" : "false") + "\r\n";
}

QByteArray jsonRow(int i)
{
    const QByteArray n = QByteArray::number(i);
    return R"({"full_name":"Søren O’Brien )" + n + R"(","email":"name.)" + n
        + R"(@example.org","phone_number":"+44 7700 9)" + n
        + R"(","created_at":"2024-05-06T07:08:09Z","active_customer_memberships":[{"id":1,"membership":{"id":2,"name":"Gold"}}],)"
        + R"("venue":{"name":"Studio )" + QByteArray::number(i % 40)
        + R"("},"latest_registration":{"id":1,"starts_at":"2026-06-01T10:00:00Z","name":"Yoga"},)"
        + R"("account_credit_balance":{"decimal":")" + QByteArray::number(i % 97)
        + R"(.50","string":"£1","currency_symbol":"£","currency_symbol_position":"before"},"id":10)" + n
        + R"(,"is_active":)" + (i % 2 ? "true" : "false") + "}";
}

Source makeSource(const QString &folder, const QString &format, int rows)
{
    const Source source { u"%1/%2.%3"_s.arg(folder).arg(rows).arg(format), format };
    QFile file(source.path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    const bool json = format == "json"_L1;
    file.write(json ? "["
                    : "full_name,email,phone_number,created_at,active_customer_memberships,venue.name,"
                      "latest_registration,account_credit_balance,id,is_active\r\n");
    for (int i = 0; i < rows; ++i) {
        if (json)
            file.write(i > 0 ? ",\n" : "\n");
        file.write(json ? jsonRow(i) : csvRow(i));
    }
    if (json)
        file.write("\n]\n");
    return source;
}

rusage used()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

long megabytes()
{
    return used().ru_maxrss / 1024;
}

double processorSeconds()
{
    const rusage usage = used();
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

template<typename Work>
void measure(const char *what, const Source &source, int rows, Work work)
{
    const long before = megabytes();
    const double processor = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    const auto result = work();
    std::printf("%-8s %-5s %8d rows %7.2f s (processor %.2f s)  memory %ld + %ld MB%s\n", what,
                qPrintable(source.format), rows, double(clock.elapsed()) / 1000, processorSeconds() - processor, before,
                megabytes() - before, result ? "" : "  FAILED");
    std::fflush(stdout);
}

} // namespace

int main()
{
    const auto catalog = Catalog::load();
    const QTemporaryDir folder(QStringLiteral("/var/tmp/bench_sheets-XXXXXX"));
    Plan plan;
    plan.report = *catalog->report(u"teamup.customers"_s);
    plan.zone = QTimeZone("Europe/London");
    plan.about = { { u"Rows"_s, u"many"_s } };
    const Stopped goOn = [] { return false; };
    const Progress silent = [](qint64) {};
    const QString part = folder.filePath(u"part"_s);
    for (const int rows : { 100'000, 1'000'000 }) {
        for (const QString &format : { u"csv"_s, u"json"_s }) {
            const Source source = makeSource(folder.path(), format, rows);
            measure("xlsx", source, rows, [&] { return writeXlsx(source, plan, part, goOn, silent); });
            QFile::remove(part);
            measure("csv", source, rows, [&] { return writeSpreadsheetCsv(source, plan, {}, part, goOn, silent); });
            QFile::remove(part);
            measure("risks", source, rows, [&] { return spreadsheetRisks(source, plan, goOn, silent); });
            QFile::remove(source.path);
        }
    }
    return 0;
}
