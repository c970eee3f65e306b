// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartsettings.h"

#include <QRadioButton>

namespace rollbook {

/// One kind of chart: icon and word on a tile. All tiles of a parent are one stop of the tab order; arrows choose.
class KindTile final : public QRadioButton {
    Q_OBJECT
public:
    explicit KindTile(ChartKind kind, QWidget *parent = nullptr);

    ChartKind kind() const { return m_kind; }
    /// Why the kind cannot be chosen; empty: it can.
    void setReason(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &pos) const override;
    bool event(QEvent *event) override;

private:
    QRect textRect() const;

    const ChartKind m_kind;
};

} // namespace rollbook
