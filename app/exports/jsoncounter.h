// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/rowcounter.h"

namespace rollbook {

/// Counts the objects of an array, of {"results": […]} or {"rows": […]}, or of a file with one object after the other.
class JsonCounter final : public RowCounter {
public:
    explicit JsonCounter(const QString &idKey);
    void add(QByteArrayView block) override;
    void end() override;

private:
    void take(char c);
    void open(char c);
    void close(char c);
    void endText();
    void endValue();
    bool isRowPlace() const { return m_open.size() == m_rowDepth; }
    bool inRow() const { return m_open.size() == m_rowDepth + 1 && m_open.back() == '{'; }

    QByteArray m_idKey;
    QByteArray m_open;         ///< the brackets that are open
    qsizetype m_rowDepth = -1; ///< brackets around a row; -1: nothing has come yet
    bool m_inText = false;
    bool m_escaped = false;
    bool m_isValue = false; ///< what comes is a member's value
    bool m_isId = false;    ///< ... that of the id
    QByteArray m_text;      ///< of the text or number, its beginning at least
    QByteArray m_key;       ///< the member's
};

} // namespace rollbook
