// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace rollbook {

/// An amount as TeamUp sends it (customers/data, Money): the symbol and its side come from the data.
struct Money {
    double amount = 0;
    QString text;         ///< the service's own rendering, for example "£45"
    QString currencyCode; ///< ISO code, lower case as served
    QString symbol;
    bool symbolAfter = false;

    friend bool operator==(const Money &, const Money &) = default;
};

/// The latest booking: what was booked and when it starts (it may lie in the future).
struct Booking {
    QDateTime startsAt; ///< UTC
    QString name;

    friend bool operator==(const Booking &, const Booking &) = default;
};

/// One badge of a composite column: the part's key decides colour and order, the label is the catalog's.
struct BadgeList {
    QStringList keys;

    friend bool operator==(const BadgeList &, const BadgeList &) = default;
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::Money)
Q_DECLARE_METATYPE(rollbook::Booking)
Q_DECLARE_METATYPE(rollbook::BadgeList)
