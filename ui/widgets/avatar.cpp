// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The first grapheme that begins with a letter or digit; empty without one.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString grapheme = word.mid(start, end - start);
        if (QChar::isLetterOrNumber(grapheme.toUcs4().value(0)))
            return grapheme.toUpper();
    }
    return {};
}

bool joinsLetters(const QString &text)
{
    return !text.isEmpty()
        && (text.at(0).script() == QChar::Script_Arabic || text.at(0).script() == QChar::Script_Syriac);
}

} // namespace

QString initials(const QString &name)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList letters;
    for (const QString &word : name.split(blanks, Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter);
    }
    if (letters.size() < 2)
        return letters.value(0);
    // Two initials of a cursive script must not join as if they were a word.
    return letters.first() + (joinsLetters(letters.first()) ? u"\u200C"_s : QString()) + letters.last();
}

const AvatarColors &avatarColors(const Tokens &tokens, quint64 id)
{
    return tokens.avatars[id % tokens.avatars.size()];
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials, const AvatarColors &colors)
{
    paintBox(painter, rect, colors.fill, QColor(), rect.width() / 2);
    if (initials.isEmpty()) {
        const qreal side = rect.width() * 0.6;
        icons::paint(painter, QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), u"person"_s,
                     colors.text);
        return;
    }
    QFont font = metrics::font(metrics::Type::Body, QFont::DemiBold);
    font.setPixelSize(qMax(1, qRound(rect.width() * (rect.width() < 30 ? 0.41 : 0.34))));
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(rect, Qt::AlignCenter, initials);
}

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(metrics::px(diameter), metrics::px(diameter));
    readers::setAdornment(this); // the name stands beside it
}

void Avatar::setPerson(quint64 id, const QString &name)
{
    m_id = id;
    m_initials = initials(name);
    update();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_picture.isNull()) {
        const int side = qMin(m_picture.width(), m_picture.height());
        const QRect middle((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
        QPainterPath round;
        round.addEllipse(rect());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(round);
        painter.drawImage(rect(), m_picture, middle);
        return;
    }
    paintAvatar(&painter, rect(), m_initials, avatarColors(tokensOf(this), m_id));
}

} // namespace rollbook
