// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// A few rows of a table as decoration, with invented people. It takes no focus and screen readers pass over it.
class TableSketch final : public QWidget {
    Q_OBJECT
public:
    explicit TableSketch(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// From the leading edge; a width of 0: not shown.
    struct Column {
        int left = 0;
        int width = 0;
    };
    struct Columns {
        Column name;
        Column joined;
        Column memberships;
        Column flags;
    };
    Columns columns() const;
    void paintGround(QPainter *painter, int header) const;
    void paintHeader(QPainter *painter, const Columns &columns, int height) const;
    void paintRow(QPainter *painter, const Columns &columns, int row, int top, int height) const;
    /// A place given for left-to-right, where it is seen.
    QRect seen(const QRect &place) const;
    void write(QPainter *painter, const QRect &place, const QString &text) const;
};

} // namespace rollbook
