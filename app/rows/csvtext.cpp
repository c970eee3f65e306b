// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/csvtext.h"

#include "rows/filetext.h"

#include <QStringDecoder>

#include <optional>

namespace rollbook {

namespace {

constexpr qsizetype recordsBetweenLooks = 1000;

/// Takes the bytes apart, record by record.
class Reader {
public:
    Reader(QByteArrayView bytes, char separator) : m_bytes(bytes), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Line in which the record read last begins.
    qint64 recordLine() const { return m_recordLine; }

    Result<QStringList> record()
    {
        m_recordLine = m_line;
        QStringList fields;
        for (;;) {
            auto field = at('"') ? quoted() : plain();
            if (!field)
                return failure(field.error());
            fields << *field;
            if (!at(m_separator))
                break;
            ++m_at;
        }
        if (!atEnd())
            endLine();
        return fields;
    }

private:
    bool at(char character) const { return !atEnd() && m_bytes[m_at] == character; }
    bool atLineEnd() const { return at('\n') || at('\r'); }

    void endLine()
    {
        if (at('\r'))
            ++m_at;
        if (at('\n'))
            ++m_at;
        ++m_line;
    }

    Result<QString> plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !atLineEnd() && !at(m_separator))
            ++m_at;
        return QString::fromUtf8(m_bytes.sliced(begin, m_at - begin));
    }

    Result<QString> quoted()
    {
        const qint64 line = m_line;
        QByteArray text;
        for (++m_at;; ++m_at) {
            if (atEnd())
                return failure(brokenFile(line, FileText::tr("a quotation mark is not closed.")));
            if (at('"')) {
                ++m_at;
                if (!at('"'))
                    break;
            }
            const char character = m_bytes[m_at];
            if (character == '\n' || (character == '\r' && !(m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')))
                ++m_line;
            text += character;
        }
        if (!atEnd() && !atLineEnd() && !at(m_separator))
            return failure(brokenFile(m_line, FileText::tr("text follows a closing quotation mark.")));
        return QString::fromUtf8(text);
    }

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
};

/// Of the header line: a comma, else the more frequent of semicolon and tab.
char separatorOf(QByteArrayView bytes)
{
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool inQuotes = false;
    for (const char character : bytes) {
        if (character == '"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (character == ',')
            return ',';
        if (character == '\n' || character == '\r')
            break;
        semicolons += character == ';';
        tabs += character == '\t';
    }
    return tabs > semicolons ? '\t' : semicolons > 0 ? ';' : ',';
}

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
    Reader reader(view, separatorOf(view));
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
