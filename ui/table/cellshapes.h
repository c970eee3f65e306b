// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celllayout.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace rollbook {

/// Rounded shapes as pixmaps: the same few sizes and colours come back on every row, and smooth edges are slow to draw.
class CellShapes {
public:
    /// An invalid border is none. box is in whole pixels of the painter.
    void draw(QPainter *painter, const QRectF &box, CellShape shape, const QColor &fill, const QColor &border = {});

private:
    struct Key {
        CellShape shape;
        QSize size;
        QRgb fill;
        QRgb border;
        int ratio;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.shape), key.size.width(), key.size.height(), key.fill, key.border,
                              key.ratio);
        }
    };

    QCache<Key, QPixmap> m_pixmaps { 400 };
};

} // namespace rollbook
