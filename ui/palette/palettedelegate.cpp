// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QTextLayout>

namespace rollbook {

namespace {

constexpr int rowHeight = 34;
constexpr int headingHeight = 30;
constexpr int avatarSide = 22;
constexpr int sideInset = 8; ///< between the list's edge and a row's fill
constexpr int barWidth = 3;
constexpr int gap = 10;
constexpr int keyPadding = 5;

/// Draws in a box given for left-to-right, along the line of text.
class Line {
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option)
        : m_painter(painter),
          m_direction(option.direction),
          m_bounds(option.rect)
    {
    }

    QRect placed(const QRect &box) const { return visual(m_direction, m_bounds, box); }

    /// Gives the width that was used.
    int text(const QRect &box, const QString &whole, const QFont &font, const QColor &color,
             const QList<int> &marks = {}, const QColor &markColor = {}) const
    {
        QFont widest = font;
        widest.setWeight(QFont::DemiBold);
        const QString shown = QFontMetrics(widest).elidedText(whole, Qt::ElideRight, box.width());
        const qsizetype same = shown == whole ? whole.size() : shown.size() - 1;
        QTextLayout layout(shown, font);
        QTextOption textOption;
        textOption.setWrapMode(QTextOption::NoWrap);
        textOption.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        textOption.setAlignment((m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        layout.setTextOption(textOption);
        QList<QTextLayout::FormatRange> ranges;
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(markColor);
        for (const int mark : marks)
            if (mark < same)
                ranges.append({ mark, 1, format });
        layout.setFormats(ranges);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width());
        layout.endLayout();
        m_painter->setPen(color);
        const QRect at = placed(box);
        layout.draw(m_painter, QPointF(at.left(), at.top() + (at.height() - line.height()) / 2));
        return qMin(box.width(), qCeil(line.naturalTextWidth()));
    }

private:
    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    QRect m_bounds;
};

/// A small frame at the end of the line; gives where it begins.
int paintKeys(QPainter *painter, const Line &line, const QRect &row, const QString &keys, const Tokens &tokens)
{
    const QFont font = metrics::font(metrics::Type::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(keys) + 2 * metrics::px(keyPadding);
    const int height = metrics::px(18);
    const QRect box(row.right() - width, row.top() + (row.height() - height) / 2, width, height);
    paintBox(painter, line.placed(box), tokens.bgSubtle, tokens.line, metrics::radiusBadge);
    painter->setFont(font);
    painter->setPen(tokens.text2);
    painter->drawText(line.placed(box), Qt::AlignCenter, keys);
    return box.left();
}

void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const PaletteEntry &entry, const Tokens &tokens)
{
    const Line line(painter, option);
    const QRect row = option.rect.adjusted(sideInset, 0, -sideInset, 0);
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver)
        paintBox(painter, row, current ? tokens.bgSelect : tokens.bgHover, {}, metrics::radiusControl);
    if (current) { // not by colour alone
        const QRect bar(row.left() + 2, row.top() + 6, barWidth, row.height() - 12);
        paintBox(painter, line.placed(bar), tokens.accent, {}, 1.5);
    }
    const int side = metrics::px(avatarSide);
    const QRect mark(row.left() + gap + 2, row.top() + (row.height() - side) / 2, side, side);
    const QColor color = entry.enabled ? tokens.text : tokens.textDisabled;
    if (entry.person) {
        paintAvatar(painter, line.placed(mark), initials(entry.title), avatarColors(tokens, entry.avatar));
    } else {
        const int icon = metrics::px(metrics::icon);
        const QRect inner(mark.center() - QPoint(icon / 2, icon / 2), QSize(icon, icon));
        icons::paint(painter, line.placed(inner), entry.icon, entry.enabled ? tokens.text2 : tokens.textDisabled);
    }
    int end = row.right() - gap;
    if (!entry.keys.isEmpty())
        end = paintKeys(painter, line, row.adjusted(0, 0, -gap, 0), entry.keys, tokens) - gap;
    const int start = mark.right() + gap;
    const QColor strong = entry.enabled ? tokens.accentText : tokens.textDisabled;
    const int titleWidth = line.text(QRect(start, row.top(), end - start, row.height()), entry.title,
                                     metrics::font(metrics::Type::Body), color, entry.match.marks, strong);
    const int next = start + titleWidth + gap;
    if (!entry.detail.isEmpty() && end - next > 2 * gap)
        line.text(QRect(next, row.top(), end - next, row.height()), entry.detail, metrics::font(metrics::Type::Small),
                  entry.enabled ? tokens.text3 : tokens.textDisabled, entry.detailMarks, strong);
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel *model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const PaletteEntry *entry = m_model->entry(index.row())) {
        paintEntry(painter, option, *entry, tokens);
    } else {
        const QRect box = option.rect.adjusted(sideInset + gap, metrics::px(6), -sideInset - gap, 0);
        Line(painter, option)
            .text(box, index.data().toString(), metrics::font(metrics::Type::Caption, QFont::DemiBold), tokens.text3);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { 0, metrics::px(m_model->entry(index.row()) ? rowHeight : headingHeight) };
}

} // namespace rollbook
