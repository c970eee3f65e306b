// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rollbook::sheets {

/// Words inside of files for spreadsheet programs.
struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

} // namespace rollbook::sheets
