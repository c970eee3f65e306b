// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rollbook {

class PaletteModel;
struct PaletteEntry;

/// Paints the palette's lines: icon or avatar, title with the letters that match, detail, and the keys at the end.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PaletteDelegate(const PaletteModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PaletteModel *m_model;
};

} // namespace rollbook
