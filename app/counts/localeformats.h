// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace rollbook {

// Formats for QLocale::toString(), made of the locale's own long ones: order and separators are the locale's.

QString fullDayFormat(const QLocale &locale);  ///< "d MMMM yyyy"
QString shortDayFormat(const QLocale &locale); ///< "d MMM yyyy"
QString dayMonthFormat(const QLocale &locale); ///< "d MMM"
QString minuteFormat(const QLocale &locale);   ///< "HH:mm" or "h:mm AP"
QString hourFormat(const QLocale &locale);     ///< "HH:mm" or "h AP": of a full hour, for an axis

} // namespace rollbook
