// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csvcounter.h"

namespace rollbook {

namespace {

/// The cells of a header, whose quotes are taken off.
QStringList cellsOf(const QByteArray &line, char separator)
{
    QStringList cells;
    QByteArray cell;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells << QString::fromUtf8(cell);
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells << QString::fromUtf8(cell);
    return cells;
}

} // namespace

CsvCounter::CsvCounter(QStringList idNames) : m_idNames(std::move(idNames)) { }

void CsvCounter::add(QByteArrayView block)
{
    for (const char c : block)
        take(c);
}

void CsvCounter::take(char c)
{
    const bool pairOfReturn = m_afterReturn && c == '\n';
    m_afterReturn = false;
    if (pairOfReturn)
        return;
    const bool keeps = m_inHeader || m_field == m_idField;
    if (m_place == Place::Quoted) {
        if (c == '"')
            m_place = Place::QuoteInQuoted;
        if (keeps)
            m_text += c;
        return;
    }
    if (c == '\n' || c == '\r') {
        m_afterReturn = c == '\r';
        endRecord();
        return;
    }
    m_anything = true;
    if (keeps && (m_inHeader || c != m_separator))
        m_text += c;
    if (c == '"' && m_place != Place::Plain) // opens, or was one of two inside
        m_place = Place::Quoted;
    else if (m_inHeader ? (c == ',' || c == ';' || c == '\t') : c == m_separator)
        endField();
    else
        m_place = Place::Plain;
}

void CsvCounter::endField()
{
    m_place = Place::FieldStart;
    if (m_inHeader)
        return;
    if (m_field == m_idField) {
        noteId(m_text);
        m_text.clear();
    }
    ++m_field;
}

void CsvCounter::endRecord()
{
    if (m_inHeader) {
        readHeader();
    } else if (m_anything || m_fields == 1) {
        endField();
        m_damaged = m_damaged || m_field != m_fields;
        ++m_rows;
    }
    m_place = Place::FieldStart;
    m_field = 0;
    m_anything = false;
    m_text.clear();
}

void CsvCounter::readHeader()
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_text.remove(0, 3);
    if (m_text.isEmpty())
        return;
    m_inHeader = false;
    m_separator = m_text.contains(',') ? ',' : m_text.contains(';') ? ';' : '\t';
    const QStringList header = cellsOf(m_text, m_separator);
    m_fields = header.size();
    for (const QString &name : std::as_const(m_idNames))
        if (m_idField < 0)
            m_idField = header.indexOf(name);
    m_hasIds = m_idField >= 0;
}

void CsvCounter::end()
{
    m_damaged = m_damaged || m_place == Place::Quoted;
    if (m_anything || m_place == Place::Quoted)
        endRecord();
}

} // namespace rollbook
