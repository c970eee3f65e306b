// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include "ui/theme/metrics.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int avatarSize = 22;
constexpr int avatarGap = 8;

/// The first letter as it is seen: a base character with its marks, or a surrogate pair.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

bool beginsWithLetter(const QString &word)
{
    return !word.isEmpty() && (word.at(0).isLetterOrNumber() || word.at(0).isSurrogate());
}

} // namespace

QString initials(const QString &name)
{
    QStringList words = name.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !beginsWithLetter(word); });
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.constFirst());
    return words.size() == 1 ? first : QString(first + firstLetter(words.constLast()));
}

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
