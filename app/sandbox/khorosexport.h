// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exportfile.h"
#include "sandbox/khorosagents.h"
#include "sandbox/parameters.h"

#include <QLocale>
#include <QTimeZone>

namespace rollbook::sandbox {

/// A user export that is in order.
struct KhorosExport {
    qint64 startTime = 0; ///< milliseconds since 1970
    qint64 endTime = 0;
    bool json = true;
    QLocale locale;
    QTimeZone zone;
    bool includeDisabled = false;
    QStringList agents;  ///< empty = all
    QStringList teams;   ///< empty = all
    QStringList columns; ///< keys of the file
};

/// Reads the parameters of the export, by form or query. Letter case counts. Complaints go to `errors`; the result
/// holds only without them.
KhorosExport readKhorosExport(const RawParameters &raw, FieldErrors &errors);

/// Days that the period touches. More than KhorosMostBuckets of them are refused.
qint64 khorosBuckets(const KhorosExport &wanted);
inline constexpr qint64 KhorosMostBuckets = 744;

/// The file: every value is a text, the five times in milliseconds are in JSON only.
ExportContent khorosContent(const KhorosExport &wanted, const QList<KhorosAgent> &agents);

} // namespace rollbook::sandbox
