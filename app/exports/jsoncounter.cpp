// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/jsoncounter.h"

namespace rollbook {

namespace {

constexpr qsizetype longestText = 1024; ///< keys and ids are shorter

} // namespace

JsonCounter::JsonCounter(const QString &idKey) : m_idKey(idKey.toUtf8()) { }

void JsonCounter::add(QByteArrayView block)
{
    for (const char c : block)
        take(c);
}

void JsonCounter::take(char c)
{
    if (m_inText) {
        if (c == '"' && !m_escaped) {
            endText();
            return;
        }
        m_escaped = c == '\\' && !m_escaped;
        if (m_text.size() < longestText)
            m_text += c;
        return;
    }
    switch (c) {
    case '"':
        m_inText = true;
        m_text.clear();
        break;
    case '{':
    case '[':
        open(c);
        break;
    case '}':
    case ']':
        close(c);
        break;
    case ':':
        m_isValue = true;
        m_isId = inRow() && !m_idKey.isEmpty() && m_key == m_idKey;
        m_text.clear();
        break;
    case ',':
        endValue();
        break;
    case ' ':
    case '\t':
    case '\r':
    case '\n':
        break;
    default: // of a number or a word
        if (m_text.size() < longestText)
            m_text += c;
    }
}

void JsonCounter::endText()
{
    m_inText = false;
    if (!m_isValue)
        m_key = m_text;
}

void JsonCounter::open(char c)
{
    if (m_rowDepth < 0)
        m_rowDepth = c == '[' ? 1 : 0;
    // One object that holds the rows: what was counted before was that object.
    if (c == '[' && m_open == "{" && m_rowDepth == 0 && m_rows == 1 && (m_key == "results" || m_key == "rows")) {
        m_rowDepth = 2;
        m_rows = 0;
        m_hasIds = false;
        forgetIds();
    }
    if (c == '{' && isRowPlace())
        ++m_rows;
    m_open += c;
    m_isValue = false;
    m_isId = false;
}

void JsonCounter::close(char c)
{
    endValue();
    const char opening = c == '}' ? '{' : '[';
    if (m_open.isEmpty() || m_open.back() != opening)
        m_damaged = true;
    else
        m_open.chop(1);
}

/// The value of a member has ended, if there was one.
void JsonCounter::endValue()
{
    if (m_isId && m_text != "null") {
        m_hasIds = true;
        noteId(m_text);
    }
    m_isValue = false;
    m_isId = false;
    m_text.clear();
}

void JsonCounter::end()
{
    const bool noJson = m_rowDepth < 0 && !m_text.isEmpty(); // nothing at all is no rows
    m_damaged = m_damaged || m_inText || !m_open.isEmpty() || noJson;
}

} // namespace rollbook
