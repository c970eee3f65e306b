// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

#include <QLocale>

namespace rollbook {

/// What is known of a saved file, one fact per line. Plain text; empty without a receipt.
QString receiptText(const ExportEntry &entry, const QLocale &locale);

} // namespace rollbook
