// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rollbook {

/// Type of a column's value on the wire.
/// Named is an object with a name, AmountList a list of objects with an amount.
enum class ColumnType {
    Integer,
    Text,
    Boolean,
    Date,
    DateTime,
    Money,
    Address,
    NameList,
    MembershipList,
    Booking,
    Named,
    AmountList
};

/// How a cell is drawn and copied.
enum class CellKind {
    Text,
    Name,
    Email,
    Phone,
    Number,
    Money,
    Flag,
    Date,
    DateTime,
    Pills,
    Badges,
    Address,
    Booking,
    Url
};

/// What the values of a grouped report's attribute are, and so how they are ordered, named and drawn.
/// Year-month is never a column: only a group that is derived from a year and a month has it. A column of scale None is
/// no group by itself, only a part of a derived one.
enum class Scale { None, Category, Flag, Number, Year, Month, Hour, Day, YearMonth };

/// What the values of a column tell about a person, and so how they are masked on screen (mask.h). Text is anything
/// else that may name or describe one: notes, member numbers, addresses of pictures.
enum class Privacy { None, Name, Phone, Email, Address, BirthDate, Payment, Text };

/// Colour of a badge; the names are those of the design tokens.
enum class Tone { Mute, Ok, Warn, Danger, Info, Violet };

/// A value that has a name of its own. Values without one are shown as they come.
struct ValueLabel {
    QString value; ///< as on the wire
    QString labelText;

    QString label() const;

    friend bool operator==(const ValueLabel &, const ValueLabel &) = default;
};

/// What the catalog says of one column key. Labels are source texts: translate them with label().
struct Column {
    QString key;         ///< dotted key as in column_headers and rows
    QStringList aliases; ///< other names that `columns` accepts for it
    ColumnType type = ColumnType::Text;
    CellKind kind = CellKind::Text;
    QString labelText;  ///< English label, context "Catalog"
    QString groupText;  ///< English group of the chooser and the customer panel
    QString sampleText; ///< longest usual value: the minimum width where a cell may not be elided
    QString phraseText; ///< the label inside a sentence: "joined month"; attributes of grouped reports only
    QList<ValueLabel> values;
    Privacy privacy = Privacy::None;
    Scale scale = Scale::None; ///< of an attribute that can be grouped by
    int width = 100;           ///< default width in px at 96 dpi
    bool visible = false;      ///< in the default set
    bool aggregate = false;    ///< computed per group (grouped reports)
    bool sortable = false;     ///< where the answers name no columns; else they say so themselves

    QString label() const;
    QString group() const;
    QString phrase() const;

    friend bool operator==(const Column &, const Column &) = default;
};

/// One badge that a composite column may show.
struct CompositePart {
    QString key;           ///< boolean column that is asked for
    bool shownWhen = true; ///< the badge shows when the value equals this
    Tone tone = Tone::Mute;
    QString labelText;

    QString label() const;

    friend bool operator==(const CompositePart &, const CompositePart &) = default;
};

/// A table column that the service does not know: several boolean columns drawn as badges, most important first.
struct CompositeColumn {
    QString key;
    QString labelText;
    QString groupText;
    QList<CompositePart> parts;
    int width = 100;
    bool visible = false;

    QString label() const;
    QString group() const;

    friend bool operator==(const CompositeColumn &, const CompositeColumn &) = default;
};

} // namespace rollbook
