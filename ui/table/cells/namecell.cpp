// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"

namespace rollbook {

namespace {

constexpr int avatarSize = 22;
constexpr int avatarGap = 8;

} // namespace

CellLayout layoutName(const CellInput &cell)
{
    const QString name = cell.format.text(cell.value, cell.column);
    const qreal size = metrics::px(avatarSize);
    CellLayout layout;

    CellPart avatar;
    avatar.shape = CellShape::Circle;
    avatar.avatar = int(quint64(cell.rowId) % 8);
    avatar.font = FontRole::Avatar;
    addText(&layout, avatar, initials(name), cell.fonts, 0, -1, cell.height);
    CellPart &placed = layout.parts.last();
    placed.box = QRectF(0, qRound((cell.height - size) / 2), size, size);
    placed.textBox.moveLeft((size - placed.textBox.width()) / 2);

    CellPart text;
    text.font = FontRole::Name;
    const qreal x = size + avatarGap;
    addText(&layout, text, name, cell.fonts, x, cell.room < 0 ? -1 : qMax(0.0, cell.room - x), cell.height);
    return layout;
}

} // namespace rollbook
