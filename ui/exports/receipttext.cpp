// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/receipttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

QString reason(const ReceiptReason &reason, const QLocale &locale)
{
    const QString found = locale.toString(reason.found);
    switch (reason.kind) {
    case ReceiptReason::Kind::RowCount:
        return Text::tr("The service promised %1 rows, the file has %2.").arg(locale.toString(reason.promised), found);
    case ReceiptReason::Kind::RepeatedIds:
        return Text::tr("%1 rows are there more than once.").arg(found);
    case ReceiptReason::Kind::ChangedMeanwhile:
        return Text::tr("The rows changed while they were read.");
    case ReceiptReason::Kind::Damaged:
        return Text::tr("The file ends in the middle, or its rows do not fit its header.");
    }
    return {};
}

QString verdict(Receipt::Verdict verdict)
{
    switch (verdict) {
    case Receipt::Verdict::Complete:
        return Text::tr("Complete: counted and compared with what the service promised.");
    case Receipt::Verdict::Differs:
        return Text::tr("Not what the service promised.");
    case Receipt::Verdict::Unknown:
        return Text::tr("The service promised no number of rows.");
    }
    return {};
}

/// Bytes and sum are of this.
QString formatText(const QString &format)
{
    if (format == "spreadsheet-csv"_L1)
        return Text::tr("CSV for spreadsheets");
    return format == "xlsx"_L1 ? Text::tr("Excel (.xlsx)") : format.toUpper();
}

} // namespace

QString receiptText(const ExportEntry &entry, const QLocale &locale)
{
    if (!entry.work.receipt)
        return {};
    const Receipt &receipt = *entry.work.receipt;
    QStringList lines { verdict(receipt.verdict) };
    for (const ReceiptReason &why : receipt.reasons)
        lines << reason(why, locale);
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << QString(name + u": "_s + value);
    };
    add(Text::tr("Filters"), receipt.words);
    if (receipt.asOf.isValid())
        add(Text::tr("As of"),
            QString(locale.toString(receipt.asOf, QLocale::LongFormat) + u", "_s
                    + QString::fromLatin1(receipt.asOf.timeZone().id())));
    if (receipt.rows >= 0)
        add(Text::tr("Rows"), locale.toString(receipt.rows));
    add(Text::tr("Format"), formatText(receipt.format));
    add(Text::tr("Bytes"), locale.toString(receipt.bytes));
    add(u"SHA-256"_s, QString::fromLatin1(receipt.sha256));
    add(Text::tr("Seconds"), locale.toString(double(receipt.durationMs) / 1000, 'f', 1));
    return lines.join(u'\n');
}

} // namespace rollbook
