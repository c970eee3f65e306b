// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/receipt.h"

#include "exports/targetfile.h"
#include "report/filterjson.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

using Kind = ReceiptReason::Kind;
using Verdict = Receipt::Verdict;

constexpr int version = 1;
constexpr int mostNumbers = 1000;

constexpr std::pair<Kind, QLatin1StringView> kinds[] = {
    { Kind::RowCount, "row_count"_L1 },
    { Kind::RepeatedIds, "repeated_ids"_L1 },
    { Kind::ChangedMeanwhile, "changed_meanwhile"_L1 },
    { Kind::Damaged, "damaged"_L1 },
};

constexpr std::pair<Verdict, QLatin1StringView> verdicts[] = {
    { Verdict::Complete, "complete"_L1 },
    { Verdict::Differs, "differs"_L1 },
    { Verdict::Unknown, "unknown"_L1 },
};

template<typename T, size_t size>
QString nameIn(const std::pair<T, QLatin1StringView> (&names)[size], T value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return name;
    return {};
}

template<typename T, size_t size>
T readName(StrictReader &reader, const QString &key, const std::pair<T, QLatin1StringView> (&names)[size])
{
    const QString found = reader.text(key);
    for (const auto &[value, name] : names)
        if (name == found)
            return value;
    reader.refuse(key);
    return {};
}

QString numberedPath(const QString &filePath, int number)
{
    return filePath + (number == 1 ? u".receipt.json"_s : u".receipt-%1.json"_s.arg(number));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> writeNew(const QString &path, const QByteArray &bytes, bool overwrite)
{
    const QString part = newPartPath(path);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error { .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = path };
        file.remove();
        return failure(error);
    }
    file.close();
    const auto moved = moveIntoPlace(part, path, overwrite);
    if (!moved)
        QFile::remove(part);
    return moved;
}

} // namespace

Receipt judge(const FileFacts &facts, qint64 promisedRows, bool changedMeanwhile)
{
    Receipt receipt { .rows = facts.rows, .promisedRows = promisedRows, .bytes = facts.bytes, .sha256 = facts.sha256 };
    const bool counted = facts.rows >= 0 && promisedRows >= 0;
    if (facts.damaged)
        receipt.reasons << ReceiptReason { .kind = Kind::Damaged };
    if (counted && facts.rows != promisedRows)
        receipt.reasons << ReceiptReason { .kind = Kind::RowCount, .found = facts.rows, .promised = promisedRows };
    if (facts.repeatedIds > 0)
        receipt.reasons << ReceiptReason { .kind = Kind::RepeatedIds, .found = facts.repeatedIds };
    if (changedMeanwhile)
        receipt.reasons << ReceiptReason { .kind = Kind::ChangedMeanwhile };
    receipt.verdict = !receipt.reasons.isEmpty() ? Verdict::Differs : counted ? Verdict::Complete : Verdict::Unknown;
    return receipt;
}

QJsonObject toJson(const Receipt &receipt)
{
    QJsonArray reasons;
    for (const ReceiptReason &reason : receipt.reasons)
        reasons << QJsonObject { { u"kind"_s, nameIn(kinds, reason.kind) },
                                 { u"found"_s, reason.found },
                                 { u"promised"_s, reason.promised } };
    QJsonObject object { { u"version"_s, version },
                         { u"verdict"_s, nameIn(verdicts, receipt.verdict) },
                         { u"reasons"_s, reasons },
                         { u"filter"_s, receipt.words },
                         { u"as_of"_s, momentJson(receipt.asOf) },
                         { u"rows"_s, receipt.rows },
                         { u"promised_rows"_s, receipt.promisedRows },
                         { u"bytes"_s, receipt.bytes },
                         { u"sha256"_s, QString::fromLatin1(receipt.sha256) },
                         { u"duration_ms"_s, receipt.durationMs } };
    if (!receipt.format.isEmpty())
        object.insert(u"format"_s, receipt.format);
    return object;
}

Result<Receipt> receiptFromJson(const QJsonObject &object)
{
    StrictReader reader(u"receipt"_s, object);
    if (reader.integer(u"version"_s) != version)
        reader.refuse(u"version"_s);
    Receipt receipt;
    receipt.verdict = readName(reader, u"verdict"_s, verdicts);
    const QJsonArray reasons = reader.array(u"reasons"_s);
    for (const QJsonValue &value : reasons) {
        StrictReader reason = reader.within(u"reasons"_s, value);
        const Kind kind = readName(reason, u"kind"_s, kinds);
        const qint64 found = reason.integer(u"found"_s);
        receipt.reasons << ReceiptReason { kind, found, reason.integer(u"promised"_s) };
        reader.take(reason);
    }
    receipt.words = reader.text(u"filter"_s);
    receipt.asOf = readMoment(reader, u"as_of"_s);
    receipt.rows = reader.integer(u"rows"_s);
    receipt.promisedRows = reader.integer(u"promised_rows"_s);
    if (reader.has(u"format"_s))
        receipt.format = reader.text(u"format"_s);
    receipt.bytes = reader.integer(u"bytes"_s);
    receipt.sha256 = reader.text(u"sha256"_s).toLatin1();
    receipt.durationMs = reader.integer(u"duration_ms"_s);
    if (const QString wrong = reader.wrong(); !wrong.isEmpty())
        return failure(
            { .code = ErrorCode::BadAnswer, .message = u"not a receipt of this version"_s, .detail = wrong });
    return receipt;
}

Result<QString> writeReceipt(const Receipt &receipt, const QString &filePath, bool overwrite)
{
    QJsonObject object = toJson(receipt);
    object.insert(u"file"_s, QFileInfo(filePath).fileName());
    const QByteArray bytes = QJsonDocument(object).toJson();
    for (int number = 1; number < mostNumbers; ++number) {
        const QString path = numberedPath(filePath, number);
        if (contentsOf(path) == bytes)
            return path;
        const auto written = writeNew(path, bytes, overwrite);
        if (written)
            return path;
        if (written.error().code != ErrorCode::FileExists)
            return failure(written.error());
    }
    return failure({ .code = ErrorCode::FileExists, .detail = filePath });
}

} // namespace rollbook
