// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPageLayout>
#include <QRectF>

class QPainter;

namespace rollbook {

/// What stands on every page around its body: a title above, below it in words what the page shows, where it comes from
/// and which page it is.
struct PrintFrame {
    QString title = {};
    QString sentence = {}; ///< the one above the table; may be empty
    QString origin = {};   ///< connection and date
    QLocale locale = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Where the body goes on a page of that size.
    QRectF body(const QSizeF &page) const;
    void paint(QPainter *painter, const QSizeF &page, int number, int count) const;
};

/// Inside the margins, in the lengths of printtext.
QSizeF printSize(const QPageLayout &layout);

} // namespace rollbook
