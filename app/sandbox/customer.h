// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/dice.h"
#include "sandbox/names.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <QVariant>
#include <optional>

namespace rollbook::sandbox {

enum class MembershipStatus { Active, Inactive, OnHold };

/// One invented customer. A null string, invalid date or empty optional is null on the wire.
struct Customer {
    qint64 id = 0;
    Name name;
    QString email, phone, gender;
    QDateTime createdAt, deletedAt;
    QDate birthday;
    QStringList address; ///< empty, or first line, second line, city, region, country, postal code
    bool active = false, claimed = false, fresh = false, slippingAway = false, blocked = false;
    bool failedPayments = false, retryPayments = false, lead = false;
    qint64 familyId = 0; ///< 0 = none
    QString familyRole;
    int venueId = 0, instructorId = 0; ///< 0 = none
    qint64 referringId = 0;            ///< 0 = none
    QString referralCode, thumbnailUrl, leadSource;
    std::optional<int> credit, lastPayment; ///< pence
    QDateTime lastPaymentAt;
    int registrations = 0, attendances = 0, attendedRegistrations = 0, lateCancels = 0, noShows = 0;
    int latestLesson = -1; ///< index into studio::Lessons, -1 = none
    QDateTime latestStartsAt;
    QString emergencyName, emergencyRelationship, emergencyPhone;
    QList<QPair<MembershipStatus, int>> memberships; ///< status and plan id
    QList<QPair<int, QVariant>> fields;              ///< custom field id and value
};

/// Invents customers one after the other. Same seed, day, zone and number: same customers.
class CustomerMaker {
public:
    CustomerMaker(quint64 seed, int count, QDate today, const QTimeZone &zone);

    Customer next();

private:
    QDateTime local(QDate day, int firstHour, int lastHour);
    QDateTime edgeOfDay(const QDateTime &moment, bool first) const;
    void name(Customer &customer);
    void familyOf(Customer &customer);
    void contact(Customer &customer);
    void person(Customer &customer);
    void standing(Customer &customer);
    void memberships(Customer &customer);
    void visits(Customer &customer);
    void money(Customer &customer);
    void extras(Customer &customer);
    void oddities(Customer &customer);

    Dice m_dice;
    QDate m_today;
    QTimeZone m_zone;
    int m_count;
    int m_made = 0;
    QList<int> m_ages; ///< days since joining, oldest first
    // The family that is being filled.
    int m_relativesLeft = 0;
    qint64 m_familyId = 0;
    Name m_familyName;
    QStringList m_familyAddress;
};

} // namespace rollbook::sandbox
