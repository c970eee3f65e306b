// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace rollbook {

/// Day, short month and year in the locale's own order, such as "d MMM yyyy" or "MMM d, yyyy".
QString mediumDateFormat(const QLocale &locale);

/// A date as people of this locale type it: numbers in the locale's order with any separator, month names long or
/// short, an optional weekday, or ISO 8601. Two digits of a year mean the last hundred years up to ten from `today`.
std::optional<QDate> parseDate(const QString &text, const QLocale &locale, const QDate &today);

} // namespace rollbook
