// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rollbook {

/// A phone number as it is compared, digits only.
struct PhoneNumber {
    QString digits;   ///< with the country's code, where it was given: 447700900123
    QString national; ///< without it and without leading zeros: 7700900123

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// Reads any shape: "+44 (0)7700 900123", "0044 7700-900123", "07700900123", "(555) 010-9999 ext. 4".
/// Nothing when there are no digits.
std::optional<PhoneNumber> foldPhone(const QString &text);

/// The numbers of a field that may hold several, parted by / ; or commas.
QList<PhoneNumber> phoneNumbers(const QString &text);

/// Whether a text that somebody types is meant as a number, or as the end of one: three digits at least and nothing
/// but what stands between digits.
bool looksLikePhone(const QString &text);

/// digits without the country code that they begin with, should they begin with one.
QString withoutCountryCode(const QString &digits);

} // namespace rollbook
