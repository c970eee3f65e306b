// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/exports/transferrate.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace rollbook {

/// "Preparing 62 %" and " on TeamUp, 7,707 of 12,430": the first part stands out.
struct ExportWords {
    QString strong;
    QString rest;
};

/// What the words depend on besides the export itself.
struct ExportContext {
    QString service;    ///< its label
    bool paged = false; ///< Rollbook reads the rows itself, page by page
    QLocale locale = {};
    QTimeZone zone = QTimeZone::systemTimeZone();

    friend bool operator==(const ExportContext &, const ExportContext &) = default;
};

/// Where an export stands, in words. Nothing is said that was not told or measured; pace is that of its download.
ExportWords exportWords(const ExportEntry &entry, const ExportContext &context,
                        const std::optional<TransferPace> &pace = {});

/// "Waiting", "Failed", "Preparing": the state in a word.
QString stateName(ExportState state);

/// "18.4 MB", "52 MB"
QString fileSizeText(qint64 bytes, const QLocale &locale);

/// "2 active, 1 waiting, 1 failed"; empty without any of those.
QString exportsSummary(const QList<ExportEntry> &entries);

/// Share of one export from 0 to 1, preparing being the first half; empty when it is not known.
std::optional<double> exportShare(const ExportProgress &progress);
/// Share of everything that is under way; empty when nothing is, or one of them does not know.
std::optional<double> overallShare(const QList<ExportEntry> &entries);

} // namespace rollbook
