// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printpages.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace rollbook {

/// One page as it will be on paper, as large as there is room for.
class PagePreview final : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent);

    /// Null: an empty sheet.
    void setPages(const std::shared_ptr<const PrintPages> &pages);
    int page() const { return m_page; }
    int count() const { return m_pages ? m_pages->count() : 0; }
    void setPage(int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRectF sheet() const;
    void draw();

    std::shared_ptr<const PrintPages> m_pages;
    QPixmap m_picture; ///< of the sheet in sight; null: to be drawn
    int m_page = 0;
    int m_turned = 0; ///< of the wheel, since the last page
};

} // namespace rollbook
