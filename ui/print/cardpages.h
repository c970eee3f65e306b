// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printframe.h"
#include "ui/print/printpages.h"

#include <QList>

namespace rollbook {

/// A heading with labels and values.
struct PrintGroup {
    QString title;
    QList<std::pair<QString, QString>> fields;
};

/// Groups of fields on pages, one below the other.
class CardPages final : public PrintPages {
public:
    CardPages(const QList<PrintGroup> &groups, const PrintFrame &frame, const QPageLayout &paper,
              PrintOrientation orientation);

    bool advance(const QDeadlineTimer &) override { return true; }
    int progress() const override { return 100; }
    QPageLayout layout() const override { return m_paper; }
    int count() const override { return int(m_pages.size()); }
    void paint(QPainter *painter, int page) const override;

private:
    /// A heading, or a label with some lines of its value.
    struct Line {
        QString label = {};
        QString value = {};
        bool heading = false;
        int firstLine = 0;
        int lines = 1;
        qreal top = 0;
    };
    void add(Line line, qreal height);

    PrintFrame m_frame;
    QPageLayout m_paper;
    QRectF m_body;
    QList<QList<Line>> m_pages;
    qreal m_top = 0;
};

} // namespace rollbook
