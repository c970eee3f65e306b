// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "report/query.h"
#include "ui/charts/chartdrawing.h"
#include "ui/pages/detaillayout.h"
#include "ui/pages/detailrecord.h"
#include "ui/print/cardpages.h"

#include <QJsonObject>

#include <memory>

namespace rollbook {

/// What is in sight and can be printed: a chart, a card, or rows.
struct PrintOffer {
    Report report = {};
    Query query = {};
    CellFormat format = {}; ///< with its mask
    PrintFrame frame = {};
    QString fileStem = {};           ///< of a suggested name; names nobody
    QList<TableColumn> columns = {}; ///< as they stand in sight
    qint64 total = 0;                ///< rows that match
    QList<qint64> selectedIds = {};
    QList<QJsonObject> selected = {}; ///< as served; empty where some are not in hand
    QList<QJsonObject> sample = {};   ///< rows in hand, to tell how many pages all will take
    std::optional<ChartDrawing> chart = {};
    QList<PrintGroup> card = {};

    bool hasRows() const { return !chart && card.isEmpty(); }
};

/// The offer on pages; rows where it has some.
std::unique_ptr<PrintPages> makePages(const PrintOffer &offer, const QList<QJsonObject> &rows, const QPageLayout &paper,
                                      PrintOrientation orientation);

/// All fields of a card in the order in which it shows them; what is missing is a dash.
QList<PrintGroup> printGroups(const DetailRecord &record, const DetailLayout &layout, const CellFormat &format);

/// The name of a file of today.
QString printFileName(const PrintOffer &offer);

} // namespace rollbook
