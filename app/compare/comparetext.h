// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rollbook {

/// Sentences about rows that are compared.
struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

} // namespace rollbook
