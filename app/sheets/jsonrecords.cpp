// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/jsonrecords.h"

#include "rows/filetext.h"

#include <QJsonDocument>

#include <algorithm>

namespace rollbook::sheets {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// Bytes of the string that begins here; 0 where the view ends before it.
qsizetype stringLength(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return 0;
}

/// Bytes of the object or list that begins here; 0 where the view ends before it.
qsizetype nestedLength(QByteArrayView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '"': {
            const qsizetype length = stringLength(text.sliced(i));
            if (length == 0)
                return 0;
            i += length - 1;
            break;
        }
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return i + 1;
            break;
        default:
            break;
        }
    }
    return 0;
}

/// Bytes of a number or a word; 0 where the view ends with it.
qsizetype wordLength(QByteArrayView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](char character) {
        return isBlank(character) || character == ',' || character == ']' || character == '}' || character == ':';
    });
    return end == text.end() ? 0 : end - text.begin();
}

qsizetype valueLength(QByteArrayView text)
{
    if (text.startsWith('{') || text.startsWith('['))
        return nestedLength(text);
    return text.startsWith('"') ? stringLength(text) : wordLength(text);
}

bool isListName(QByteArrayView name)
{
    return name == QByteArrayView("\"results\"") || name == QByteArrayView("\"rows\"");
}

/// An object whole in memory that holds no list of rows is a row itself.
bool isRow(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    return !object.isEmpty() && !object.value(QLatin1String("results")).isArray()
        && !object.value(QLatin1String("rows")).isArray();
}

} // namespace

Result<void> JsonRecords::open()
{
    if (const auto opened = m_blocks.open(); !opened)
        return opened;
    const auto first = peek();
    if (!first)
        return failure(first.error());
    if (*first == '[') {
        m_blocks.use(1);
        return {};
    }
    if (*first != '{')
        return failure(broken(QJsonParseError::IllegalValue));
    // What is longer than a block is no row.
    const qsizetype length = nestedLength(m_blocks.view());
    m_shape = length > 0 && isRow(m_blocks.view().first(length)) ? Shape::Lines : Shape::Wrapped;
    return m_shape == Shape::Wrapped ? findList() : Result<void>();
}

Result<std::optional<QJsonObject>> JsonRecords::next()
{
    auto character = peek();
    if (character && m_shape != Shape::Lines) {
        if (*character == ']') {
            if (const auto closed = closeList(); !closed)
                return failure(closed.error());
            return std::nullopt;
        }
        if (m_taken > 0) {
            if (const auto comma = take(','); !comma)
                return failure(comma.error());
            character = peek();
        }
    }
    if (!character)
        return failure(character.error());
    if (*character == '\0' && m_shape == Shape::Lines)
        return std::nullopt;
    auto row = object();
    if (!row)
        return failure(row.error());
    ++m_taken;
    return std::optional(std::move(*row));
}

/// The next character that is no blank, which is not used; 0 at the end.
Result<char> JsonRecords::peek()
{
    for (;;) {
        const QByteArrayView view = m_blocks.view();
        const auto found = std::find_if_not(view.begin(), view.end(), isBlank);
        const bool end = found == view.end();
        const char character = end ? '\0' : *found;
        m_blocks.use(found - view.begin());
        if (!end || m_blocks.isLast())
            return character;
        if (const auto more = m_blocks.more(); !more)
            return failure(more.error());
    }
}

Result<void> JsonRecords::take(char character)
{
    const auto found = peek();
    if (!found)
        return failure(found.error());
    if (*found == '\0')
        return failure(broken(QJsonParseError::UnterminatedObject));
    if (*found != character) {
        return failure(
            broken(character == ':' ? QJsonParseError::MissingNameSeparator : QJsonParseError::MissingValueSeparator));
    }
    m_blocks.use(1);
    return {};
}

/// The bytes of the next value, which are not used yet.
Result<QByteArrayView> JsonRecords::value()
{
    if (const auto start = peek(); !start)
        return failure(start.error());
    for (;;) {
        if (const qsizetype length = valueLength(m_blocks.view()); length > 0)
            return m_blocks.view().first(length);
        if (m_blocks.isLast())
            return failure(broken(QJsonParseError::UnterminatedObject));
        if (const auto more = m_blocks.more(); !more)
            return failure(more.error());
    }
}

Result<QJsonObject> JsonRecords::object()
{
    const auto bytes = value();
    if (!bytes)
        return failure(bytes.error());
    if (!bytes->startsWith('{')) {
        const QString number = QString::number(m_taken + 1);
        return failure({ .code = ErrorCode::BadAnswer,
                         .message = FileText::tr("Entry %1 of the list is no object.").arg(number) });
    }
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes->data(), bytes->size()), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(broken(error.error));
    m_blocks.use(bytes->size());
    return document.object();
}

/// Goes behind the bracket that opens the list inside of an object.
Result<void> JsonRecords::findList()
{
    m_blocks.use(1);
    for (;;) {
        const auto name = value();
        if (!name)
            return failure(name.error());
        const bool wanted = isListName(*name);
        m_blocks.use(name->size());
        if (const auto colon = take(':'); !colon)
            return colon;
        const auto start = peek();
        if (start && wanted && *start == '[') {
            m_blocks.use(1);
            return {};
        }
        const auto other = value();
        if (!other)
            return failure(other.error());
        m_blocks.use(other->size());
        if (const auto comma = take(','); !comma)
            return comma;
    }
}

/// Nothing may be missing behind the list: a file that was cut there is broken.
Result<void> JsonRecords::closeList()
{
    m_blocks.use(1);
    while (m_shape == Shape::Wrapped) {
        const auto start = peek();
        if (start && *start == '}') {
            m_blocks.use(1);
            break;
        }
        if (const auto comma = take(','); !comma)
            return comma;
        for (const char end : { ':', '\0' }) {
            const auto part = value();
            if (!part)
                return failure(part.error());
            m_blocks.use(part->size());
            if (end == ':')
                if (const auto colon = take(':'); !colon)
                    return colon;
        }
    }
    const auto rest = peek();
    if (!rest)
        return failure(rest.error());
    return *rest == '\0' ? Result<void>() : failure(broken(QJsonParseError::GarbageAtEnd));
}

Error JsonRecords::broken(QJsonParseError::ParseError what) const
{
    QJsonParseError error;
    error.error = what;
    //: %1 is what the reader says of it, in English
    return brokenFile(m_blocks.line(), FileText::tr("this is no JSON (%1).").arg(error.errorString()));
}

} // namespace rollbook::sheets
