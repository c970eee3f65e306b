// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/foldphone.h"
#include "people/person.h"

#include <QStringList>

#include <optional>

namespace rollbook {

/// What was typed, taken apart once for all the people it is held against.
struct PeopleQuestion {
    explicit PeopleQuestion(const QString &typed);

    QString text; ///< trimmed, lower case
    QString id;   ///< the same without a # before it
    QString name; ///< folded
    QStringList words;
    bool hasNumber = false;           ///< among the words
    std::optional<PhoneNumber> phone; ///< when it may be one, or its beginning or end
};

/// How well a person answers, the less the better; nothing when they do not.
struct PersonRank {
    int cost = 0;
    PersonMatch::Field field = PersonMatch::Field::Name;
    bool typo = false;
};

std::optional<PersonRank> rankOf(const PeopleQuestion &question, const Person &person, const QString &foldedName);

} // namespace rollbook
