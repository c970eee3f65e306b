// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/csvtext.h"

#include "rows/csvreader.h"
#include "rows/filetext.h"

#include <QStringDecoder>

#include <optional>

namespace rollbook {

namespace {

constexpr qsizetype recordsBetweenLooks = 1000;

/// Spreadsheets save UTF-16 too; it says so in its first bytes.
QByteArray inUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
}

std::optional<Error> encodingFault(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return {};
    qint64 line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (!bytes.sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
    }
    return brokenFile(line, FileText::tr("the text is not in UTF-8."));
}

} // namespace

Result<CsvText> readCsv(const QByteArray &bytes, const Stopped &stopped)
{
    const QByteArray text = inUtf8(bytes);
    QByteArrayView view(text);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    if (const auto fault = encodingFault(view))
        return failure(*fault);
    CsvText result;
    if (view.isEmpty())
        return result;
    CsvReader reader(view, csvSeparator(view));
    auto header = reader.record();
    if (!header)
        return failure(header.error());
    result.header = *header;
    while (!reader.atEnd()) {
        auto record = reader.record();
        if (!record)
            return failure(record.error());
        if (record->size() == 1 && record->first().isEmpty())
            continue;
        if (record->size() != result.header.size()) {
            //: both are numbers
            const QString sentence = FileText::tr("%1 values, but %2 columns.");
            return failure(
                brokenFile(reader.recordLine(),
                           sentence.arg(QString::number(record->size()), QString::number(result.header.size()))));
        }
        result.records << *record;
        if (result.records.size() % recordsBetweenLooks == 0 && stopped())
            return failure({ .code = ErrorCode::Cancelled });
    }
    return result;
}

} // namespace rollbook
