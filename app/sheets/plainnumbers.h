// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <clocale>

namespace rollbook::sheets {

/// The library writes numbers with printf: a comma in them would break the file. While this lives, this thread alone
/// has the C locale.
class PlainNumbers {
public:
    PlainNumbers() : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr)), m_before(::uselocale(m_plain)) { }
    ~PlainNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace rollbook::sheets
