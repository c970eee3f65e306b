// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rollbook {

/// Cells of one width and, within a line, of one height: all in one line where they fit, else half of them, else one.
class CardGrid final : public QLayout {
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent, int leastWidth, int spacing);
    ~CardGrid() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

    /// Cells in a line at this width.
    int columnsFor(int width) const;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_leastWidth;
};

} // namespace rollbook
