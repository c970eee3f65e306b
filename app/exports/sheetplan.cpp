// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheetplan.h"

#include "sheets/servedtext.h"
#include "sheets/sheetrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 longestHead = 256 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportSheet)
};

/// What the service calls columns that the catalog does not know: TeamUp says so before its rows.
QHash<QString, QString> servedLabels(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(longestHead);
    const qsizetype name = head.indexOf("\"column_headers\"");
    const qsizetype rows = head.indexOf("\"rows\"");
    const qsizetype begin = head.indexOf('[', qMax<qsizetype>(0, name));
    if (name < 0 || begin < 0 || rows < begin)
        return {};
    const qsizetype end = head.lastIndexOf(']', rows);
    const QJsonArray headers = QJsonDocument::fromJson(head.mid(begin, end - begin + 1)).array();
    QHash<QString, QString> labels;
    for (const QJsonValue header : headers)
        if (const QString label = header["label"_L1].toString(); !label.isEmpty())
            labels.insert(header["key"_L1].toString(), label);
    return labels;
}

/// Its columns stand in the order of the query, then those that were not asked for.
void arrange(Report &report, const QStringList &keys)
{
    const auto placeOf = [&](const Column &column) {
        const qsizetype place = keys.indexOf(column.key);
        return place < 0 ? keys.size() : place;
    };
    std::stable_sort(report.columns.begin(), report.columns.end(),
                     [&](const Column &a, const Column &b) { return placeOf(a) < placeOf(b); });
}

QString verdictText(const Receipt &receipt)
{
    switch (receipt.verdict) {
    case Receipt::Verdict::Complete:
        return Text::tr("Complete: counted and compared with what the service promised.");
    case Receipt::Verdict::Differs:
        return Text::tr("Not what the service promised.");
    case Receipt::Verdict::Unknown:
        return Text::tr("The service promised no number of rows.");
    }
    return {};
}

} // namespace

QString workbookSource(const Report &report)
{
    for (const QString &format : { u"json"_s, u"csv"_s })
        if (report.exportFormats.contains(format))
            return format;
    return {};
}

QHash<QString, QString> headingKeys(const Report &report, const Query &query, const QStringList &headings)
{
    const QStringList wanted = report.wireColumns(query.columns);
    if (wanted.size() != headings.size())
        return {};
    sheets::Plan plan;
    plan.report = report;
    QHash<QString, QString> keys;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto known = sheets::sheetColumn(plan, headings.at(i)).known;
        const Column *asked = report.column(wanted.at(i));
        if (known && asked && known->key != asked->key && known->labelText != asked->labelText)
            return {};
        keys.insert(headings.at(i), wanted.at(i));
    }
    return keys;
}

sheets::Plan sheetPlan(const Report &report, const Query &query, const sheets::Source &source)
{
    sheets::Plan plan;
    plan.report = report;
    if (source.format == "json"_L1) {
        arrange(plan.report, report.wireColumns(query.columns));
        plan.labels = servedLabels(source.path);
    } else if (const auto rows = sheets::SheetRows::open(source, plan, [] { return false; })) {
        plan.keys = headingKeys(report, query, (*rows)->headings());
    }
    return plan;
}

QList<QPair<QString, QString>> aboutLines(const Report &report, const QString &connection, const Receipt &receipt,
                                          const QLocale &locale)
{
    QList<QPair<QString, QString>> lines { { Text::tr("Report"), report.label() } };
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << qMakePair(label, value);
    };
    add(Text::tr("Connection"), connection);
    add(Text::tr("Filters"), receipt.words);
    if (receipt.asOf.isValid())
        add(Text::tr("As of"),
            u"%1 (%2)"_s.arg(sheets::momentText(receipt.asOf, receipt.asOf.timeZone()),
                             QString::fromUtf8(receipt.asOf.timeZone().id())));
    if (receipt.rows >= 0)
        add(Text::tr("Rows"), locale.toString(receipt.rows));
    add(Text::tr("Checked"), verdictText(receipt));
    for (const ReceiptReason &reason : receipt.reasons)
        if (reason.kind == ReceiptReason::Kind::RowCount)
            add(Text::tr("Rows promised"), locale.toString(reason.promised));
    add(Text::tr("Made by"), u"Rollbook " ROLLBOOK_VERSION ""_s);
    return lines;
}

} // namespace rollbook
