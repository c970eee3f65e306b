// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rollbook {

/// What is known of a person to find them by; texts as the service gave them, any may be empty but the id.
struct Person {
    QString id;
    QString name;
    QString email;
    QString phone;

    friend bool operator==(const Person &, const Person &) = default;
};

/// A person who answers to a text, and what of theirs it met.
struct PersonMatch {
    enum class Field { Id, Name, Email, Phone };

    Person person;
    Field field = Field::Name;
    bool typo = false; ///< found only as a likely slip: not what was typed, but one letter or digit away

    friend bool operator==(const PersonMatch &, const PersonMatch &) = default;
};

} // namespace rollbook
