// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tablesketch.h"

#include "models/celltext.h"
#include "report/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Person {
    int avatar;
    QString name;
    QDate joined;
    QString membership;
    QString flag; ///< text of the catalog
    Tone tone;
};

constexpr int rowCount = 6;
constexpr int edge = metrics::space4;
constexpr int gap = metrics::space2;

/// The day in the pictures of the design.
QDate today()
{
    return { 2026, 11, 12 };
}

const std::array<Person, rowCount> &people()
{
    static const std::array<Person, rowCount> people { {
        { 3, u"Priya Raghunathan"_s, { 2026, 10, 30 }, u"Unlimited"_s, u"new"_s, Tone::Info },
        { 7, u"Tom Ashworth"_s, { 2026, 10, 30 }, u"Intro 2 weeks"_s, u"lead"_s, Tone::Violet },
        { 1, u"Chidinma Okafor"_s, { 2026, 10, 29 }, u"Unlimited"_s, u"payment failed"_s, Tone::Danger },
        { 3,
          u"\u041e\u043b\u044c\u0433\u0430 \u041a\u0440\u0430\u0432\u0447\u0435\u043d\u043a\u043e"_s,
          { 2026, 10, 29 },
          u"5-Class Pack"_s,
          u"slipping away"_s,
          Tone::Warn },
        { 2, u"Fatima Al-Mansouri"_s, { 2026, 10, 28 }, u"Annual"_s, {}, Tone::Mute },
        { 6,
          u"\u039d\u03af\u03ba\u03bf\u03c2 \u03a0\u03b1\u03c0\u03c0\u03ac\u03c2"_s,
          { 2026, 10, 28 },
          u"Off-Peak"_s,
          {},
          Tone::Mute },
    } };
    return people;
}

QString joinedText(const Person &person)
{
    return CellFormat { .locale = QLocale(), .today = today() }.shortDate(person.joined);
}

/// The advance is rounded, and what is a fraction wider would be cut.
int advance(metrics::Type type, const QString &text)
{
    return QFontMetrics(metrics::font(type)).horizontalAdvance(text) + 1;
}

int pillWidth(const QString &text)
{
    return advance(metrics::Type::Caption, text) + 17;
}

} // namespace

TableSketch::TableSketch(QWidget *parent) : QWidget(parent)
{
    readers::setAdornment(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize TableSketch::sizeHint() const
{
    return { metrics::px(531), metrics::px(metrics::tableHeader) + rowCount * metrics::px(metrics::tableRow) };
}

QSize TableSketch::minimumSizeHint() const
{
    return { metrics::px(300), sizeHint().height() };
}

TableSketch::Columns TableSketch::columns() const
{
    int joined = qMax(metrics::px(52), advance(metrics::Type::Small, catalogText(u"Joined"_s)));
    int memberships = qMax(metrics::px(96), advance(metrics::Type::Small, catalogText(u"Memberships"_s)));
    int flags = qMax(metrics::px(92), advance(metrics::Type::Small, catalogText(u"Flags"_s)));
    int name = metrics::px(120);
    for (const Person &person : people()) {
        joined = qMax(joined, advance(metrics::Type::Small, joinedText(person)));
        memberships = qMax(memberships, pillWidth(person.membership));
        if (!person.flag.isEmpty())
            flags = qMax(flags, Badge::sizeFor(catalogText(person.flag)).width());
        name = qMax(name, metrics::px(22) + gap + advance(metrics::Type::Small, person.name) + gap);
    }
    const int room = width() - 1 - 2 * edge;
    if (name + joined + memberships + flags + 3 * gap > room)
        joined = 0;
    Columns at;
    at.flags = { width() - edge - flags, flags };
    at.memberships = { at.flags.left - gap - memberships, memberships };
    at.joined = { at.memberships.left - (joined > 0 ? gap + joined : 0), joined };
    at.name = { 1 + edge, at.joined.left - gap - 1 - edge };
    return at;
}

QRect TableSketch::seen(const QRect &place) const
{
    return visual(layoutDirection(), rect(), place);
}

void TableSketch::write(QPainter *painter, const QRect &place, const QString &text) const
{
    painter->drawText(seen(place), visualAlignment(layoutDirection(), Qt::AlignLeft),
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, place.width()));
}

void TableSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int header = metrics::px(metrics::tableHeader);
    paintGround(&painter, header);
    const Columns at = columns();
    paintHeader(&painter, at, header);
    for (int row = 0; row < rowCount; ++row) {
        const int top = header + (height() - header) * row / rowCount;
        const int end = header + (height() - header) * (row + 1) / rowCount;
        paintRow(&painter, at, row, top, end - top);
    }
}

/// The fills end in the round corners of the card.
void TableSketch::paintGround(QPainter *painter, int header) const
{
    const Tokens &tokens = tokensOf(this);
    constexpr int radius = metrics::radiusCard - 2;
    QPainterPath ground;
    ground.addRoundedRect(seen(rect().adjusted(-2 * radius, 0, 0, 0)), radius, radius);
    QPainterPath inside;
    inside.addRect(rect());
    ground = ground.intersected(inside);
    QPainterPath head;
    head.addRect(0, 0, width(), header);
    painter->fillPath(ground, tokens.bgBase);
    painter->fillPath(ground.intersected(head), tokens.bgSubtle);
    painter->fillRect(QRect(0, header - 1, width(), 1), tokens.line);
    painter->fillRect(seen(QRect(0, 0, 1, height())), tokens.line);
}

void TableSketch::paintHeader(QPainter *painter, const Columns &columns, int height) const
{
    painter->setFont(metrics::font(metrics::Type::Small));
    painter->setPen(tokensOf(this).text2);
    const auto title = [&](const Column &column, const QString &text) {
        if (column.width > 0)
            write(painter, QRect(column.left, 0, column.width, height - 1), text);
    };
    title(columns.name, catalogText(u"Name"_s));
    title(columns.joined, catalogText(u"Joined"_s));
    title(columns.memberships, catalogText(u"Memberships"_s));
    title(columns.flags, catalogText(u"Flags"_s));
}

void TableSketch::paintRow(QPainter *painter, const Columns &columns, int row, int top, int height) const
{
    const Tokens &tokens = tokensOf(this);
    const Person &person = people().at(size_t(row));
    if (row + 1 < rowCount)
        painter->fillRect(seen(QRect(1, top + height - 1, width() - 1, 1)), tokens.lineRow);
    const auto middle = [&](int left, const QSize &size) {
        return QRect(left, top + (height - size.height()) / 2, size.width(), size.height());
    };
    const int side = metrics::px(22);
    paintAvatar(painter, seen(middle(columns.name.left, { side, side })), initials(person.name),
                avatarColors(tokens, quint64(person.avatar)));
    painter->setFont(metrics::font(metrics::Type::Small, QFont::Medium));
    painter->setPen(tokens.text);
    write(painter, QRect(columns.name.left + side + gap, top, columns.name.width - side - gap, height), person.name);
    painter->setFont(metrics::font(metrics::Type::Small));
    painter->setPen(tokens.text2);
    if (columns.joined.width > 0)
        write(painter, QRect(columns.joined.left, top, columns.joined.width, height), joinedText(person));
    const QRect pill = middle(columns.memberships.left, { pillWidth(person.membership), metrics::px(20) });
    paintBox(painter, seen(pill), tokens.bgSubtle, tokens.line, pill.height() / 2.0);
    painter->setFont(metrics::font(metrics::Type::Caption));
    painter->setPen(tokens.text);
    painter->drawText(seen(pill), Qt::AlignCenter, person.membership);
    if (person.flag.isEmpty())
        return;
    const QString flag = catalogText(person.flag);
    Badge::paint(painter, seen(middle(columns.flags.left, Badge::sizeFor(flag))), flag,
                 toneColors(tokens, person.tone));
}

} // namespace rollbook
