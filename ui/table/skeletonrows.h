// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// Stands in for a table whose columns are not known yet: a header strip and eight rows of flat bars.
class SkeletonRows final : public QWidget {
    Q_OBJECT
public:
    static constexpr int rowCount = 8;

    explicit SkeletonRows(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
