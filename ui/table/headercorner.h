// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHeaderView;

namespace rollbook {

/// The header's colour and line above the vertical scroll bar.
class HeaderCorner final : public QWidget {
    Q_OBJECT
public:
    HeaderCorner(const QHeaderView *header, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QHeaderView *m_header;
};

} // namespace rollbook
