// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// What was chosen in the export dialog the last time; the next one begins with it.
struct ExportChoices {
    QString format = {}; ///< "csv", "xlsx" or "json"; empty: nothing was chosen
    bool excelFriendly = false;
    bool protectFormulas = false;
    bool writeReceipt = false;
    bool openWhenReady = false;

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

} // namespace rollbook
