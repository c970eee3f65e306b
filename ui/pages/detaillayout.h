// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace rollbook {

/// One heading of the detail panel with the catalog columns under it.
struct DetailGroup {
    QString title;
    QList<Column> counts;  ///< shown as boxes
    QList<Column> fields;  ///< shown as label and value
    bool payments = false; ///< where the note about failed payments stands
};

/// Which columns of a report stand where in the detail panel, taken from kinds, types and groups of the catalog. Every
/// column stands somewhere.
/// A key is empty where the report has no such column.
struct DetailLayout {
    QString nameKey;
    QString emailKey;
    QString phoneKey;
    QString identityKey;
    QString joinedKey;
    QString birthKey;
    QString addressKey;
    QString photoKey; ///< where a picture of the person is
    QString activeKey;
    QString failedPaymentKey;
    QString retriedPaymentKey;
    QList<CompositePart> badges;
    QStringList sumKeys;       ///< columns that are added up when several rows are shown
    QList<DetailGroup> groups; ///< in catalog order; the name's own group comes last, its head is above already

    static DetailLayout of(const Report &report);
};

} // namespace rollbook
