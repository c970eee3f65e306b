// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportdefinition.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

// Lists and objects are put together by SQLite; the inner queries keep a fixed order.
constexpr auto FamilyManagers = "CASE WHEN c.family_id IS NOT NULL THEN (SELECT json_group_array(json_object("
                                "'id', m.id, 'name', m.full_name)) FROM (SELECT id, full_name FROM customers WHERE "
                                "family_id = c.family_id AND family_role = 'Manager' ORDER BY id) m) END"_L1;

#define MEMBERSHIPS_WITH(STATUS)                                                                                       \
    "(SELECT json_group_array(json_object('id', m.id, 'membership', json_object('id', m.plan, 'name', m.name))) "      \
    "FROM (SELECT h.id AS id, p.id AS plan, p.name AS name FROM customer_memberships h JOIN memberships p "            \
    "ON p.id = h.membership_id WHERE h.customer_id = c.id AND h.status = '" STATUS "' ORDER BY h.id) m)"_L1

constexpr auto ActiveMemberships = MEMBERSHIPS_WITH("active");
constexpr auto InactiveMemberships = MEMBERSHIPS_WITH("inactive");
constexpr auto OnHoldMemberships = MEMBERSHIPS_WITH("on_hold");

constexpr auto LatestRegistration =
    "CASE WHEN c.latest_id IS NOT NULL THEN json_object('id', c.latest_id, 'starts_at', "
    "strftime('%Y-%m-%dT%H:%M:%SZ', c.latest_starts_at / 1000, 'unixepoch'), 'name', c.latest_name, "
    "'type', c.latest_type) END"_L1;

constexpr auto FromCustomers = " FROM customers c"_L1;
constexpr auto FromAll = " FROM customers c LEFT JOIN families f ON f.id = c.family_id "
                         "LEFT JOIN venues v ON v.id = c.venue_id LEFT JOIN instructors i ON i.id = c.instructor_id "
                         "LEFT JOIN customers r ON r.id = c.referring_id"_L1;

QList<Column> customerColumns()
{
    // clang-format off
    return {
        { "id"_L1, "Customer ID"_L1, Cell::Integer, "c.id"_L1,
          "c.id"_L1 },
        { "full_name"_L1, "Name"_L1, Cell::Text, "c.full_name"_L1,
          "c.full_key"_L1 },
        { "first_name"_L1, "First name"_L1, Cell::Text, "c.first_name"_L1,
          "c.first_key"_L1 },
        { "last_name"_L1, "Last name"_L1, Cell::Text, "c.last_name"_L1,
          "c.last_key"_L1 },
        { "email"_L1, "Email"_L1, Cell::Text, "c.email"_L1,
          "c.email COLLATE NOCASE"_L1 },
        { "created_at"_L1, "Created at"_L1, Cell::Instant, "c.created_at"_L1,
          "c.created_at"_L1 },
        { "deleted_at"_L1, "Deleted at"_L1, Cell::Instant, "c.deleted_at"_L1,
          "c.deleted_at"_L1 },
        { "is_active"_L1, "Active"_L1, Cell::Boolean, "c.is_active"_L1,
          "c.is_active"_L1 },
        { "date_of_birth"_L1, "Date of birth"_L1, Cell::Date, "c.date_of_birth"_L1,
          "c.date_of_birth"_L1 },
        { "age"_L1, "Age"_L1, Cell::Integer, "c.age"_L1,
          "c.age"_L1 },
        { "phone_number"_L1, "Phone number"_L1, Cell::Text, "c.phone"_L1,
          "c.phone COLLATE NOCASE"_L1 },
        { "address"_L1, "Address"_L1, Cell::Object, "c.address"_L1,
          {} },
        { "days_until_birthday"_L1, "Days until birthday"_L1, Cell::Integer, "c.days_until_birthday"_L1,
          "c.days_until_birthday"_L1 },
        { "gender"_L1, "Gender"_L1, Cell::Text, "c.gender"_L1,
          "c.gender COLLATE NOCASE"_L1 },
        { "is_claimed"_L1, "Claimed"_L1, Cell::Boolean, "c.is_claimed"_L1,
          "c.is_claimed"_L1 },
        { "is_new"_L1, "New"_L1, Cell::Boolean, "c.is_new"_L1,
          "c.is_new"_L1 },
        { "is_slipping_away"_L1, "Slipping away"_L1, Cell::Boolean, "c.is_slipping_away"_L1,
          "c.is_slipping_away"_L1 },
        { "registration_blocked"_L1, "Registration blocked"_L1, Cell::Boolean, "c.registration_blocked"_L1,
          "c.registration_blocked"_L1 },
        { "has_failed_payments"_L1, "Has failed payments"_L1, Cell::Boolean, "c.has_failed_payments"_L1,
          "c.has_failed_payments"_L1 },
        { "has_retry_payments"_L1, "Has retry payments"_L1, Cell::Boolean, "c.has_retry_payments"_L1,
          "c.has_retry_payments"_L1 },
        { "family.id"_L1, "Family ID"_L1, Cell::Integer, "c.family_id"_L1,
          "c.family_id"_L1 },
        { "family.name"_L1, "Family name"_L1, Cell::Text, "f.name"_L1,
          "f.name_key"_L1 },
        { "family.role"_L1, "Family role"_L1, Cell::Text, "c.family_role"_L1,
          "c.family_role COLLATE NOCASE"_L1 },
        { "family.managers"_L1, "Family managers"_L1, Cell::List, FamilyManagers, {} },
        { "venue.id"_L1, "Venue ID"_L1, Cell::Integer, "c.venue_id"_L1,
          "c.venue_id"_L1 },
        { "venue.name"_L1, "Venue"_L1, Cell::Text, "v.name"_L1,
          "v.name COLLATE NOCASE"_L1 },
        { "instructor.id"_L1, "Instructor ID"_L1, Cell::Integer, "c.instructor_id"_L1,
          "c.instructor_id"_L1 },
        { "instructor.name"_L1, "Instructor"_L1, Cell::Text, "i.name"_L1,
          "i.name COLLATE NOCASE"_L1 },
        { "referral_code"_L1, "Referral code"_L1, Cell::Text, "c.referral_code"_L1,
          "c.referral_code COLLATE NOCASE"_L1 },
        { "thumbnail_url"_L1, "Thumbnail URL"_L1, Cell::Text, "c.thumbnail_url"_L1,
          {} },
        { "active_customer_memberships"_L1, "Active memberships"_L1, Cell::List, ActiveMemberships, {} },
        { "inactive_customer_memberships"_L1, "Inactive memberships"_L1, Cell::List, InactiveMemberships, {} },
        { "on_hold_customer_memberships"_L1, "On-hold memberships"_L1, Cell::List, OnHoldMemberships, {} },
        { "referring_member.id"_L1, "Referring member ID"_L1, Cell::Integer, "c.referring_id"_L1,
          "c.referring_id"_L1 },
        { "referring_member.name"_L1, "Referring member"_L1, Cell::Text, "r.full_name"_L1,
          "r.full_key"_L1, "referrering_member_name"_L1 },
        { "account_credit_balance"_L1, "Account credit balance"_L1, Cell::Money, "c.credit"_L1,
          "c.credit"_L1 },
        { "last_payment_at"_L1, "Last payment at"_L1, Cell::Instant, "c.last_payment_at"_L1,
          "c.last_payment_at"_L1 },
        { "last_payment_amount"_L1, "Last payment amount"_L1, Cell::Money, "c.last_payment"_L1,
          "c.last_payment"_L1 },
        { "registered_and_attended_count"_L1, "Registered and attended"_L1, Cell::Integer, "c.attended_registrations"_L1,
          "c.attended_registrations"_L1 },
        { "registrations_count"_L1, "Registrations"_L1, Cell::Integer, "c.registrations"_L1,
          "c.registrations"_L1 },
        { "attendances_count"_L1, "Attendances"_L1, Cell::Integer, "c.attendances"_L1,
          "c.attendances"_L1 },
        { "late_cancels_count"_L1, "Late cancels"_L1, Cell::Integer, "c.late_cancels"_L1,
          "c.late_cancels"_L1 },
        { "no_shows_count"_L1, "No-shows"_L1, Cell::Integer, "c.no_shows"_L1,
          "c.no_shows"_L1 },
        { "latest_registration"_L1, "Latest registration"_L1, Cell::Object, LatestRegistration,
          "c.latest_starts_at"_L1 },
        { "emergency_contact.name"_L1, "Emergency contact"_L1, Cell::Text, "c.emergency_name"_L1,
          "c.emergency_key"_L1 },
        { "emergency_contact.relationship"_L1, "Emergency contact relationship"_L1, Cell::Text, "c.emergency_relationship"_L1,
          "c.emergency_relationship COLLATE NOCASE"_L1 },
        { "emergency_contact.phone"_L1, "Emergency contact phone"_L1, Cell::Text, "c.emergency_phone"_L1,
          "c.emergency_phone COLLATE NOCASE"_L1 },
        { "lead_source.name"_L1, "Lead source"_L1, Cell::Text, "c.lead_source"_L1,
          "c.lead_source COLLATE NOCASE"_L1, "-"_L1 },
        { "is_lead"_L1, "Lead"_L1, Cell::Boolean, "c.is_lead"_L1,
          "c.is_lead"_L1 },
    };
    // clang-format on
}

QList<Column> groupedColumns()
{
    return {
        { "created_date"_L1, "Created date"_L1, Cell::Date, "c.created_date"_L1, "c.created_date"_L1 },
        { "is_claimed"_L1, "Claimed"_L1, Cell::Boolean, "c.is_claimed"_L1, "c.is_claimed"_L1 },
        { "is_active"_L1, "Active"_L1, Cell::Boolean, "c.is_active"_L1, "c.is_active"_L1 },
        { "has_account_credit"_L1, "Has account credit"_L1, Cell::Boolean, "coalesce(c.credit, 0) > 0"_L1,
          "coalesce(c.credit, 0) > 0"_L1 },
        { "created_month"_L1, "Created month"_L1, Cell::Integer, "c.created_month"_L1, "c.created_month"_L1 },
        { "created_year"_L1, "Created year"_L1, Cell::Integer, "c.created_year"_L1, "c.created_year"_L1 },
        { "birth_month"_L1, "Birth month"_L1, Cell::Integer, "c.birth_month"_L1, "c.birth_month"_L1 },
        { "gender"_L1, "Gender"_L1, Cell::Text, "c.gender"_L1, "c.gender"_L1 },
        { "created_hour"_L1, "Created hour"_L1, Cell::Integer, "c.created_hour"_L1, "c.created_hour"_L1 },
        { "age"_L1, "Age"_L1, Cell::Integer, "c.age"_L1, "c.age"_L1 },
        { "is_new"_L1, "New"_L1, Cell::Boolean, "c.is_new"_L1, "c.is_new"_L1 },
        { "is_slipping_away"_L1, "Slipping away"_L1, Cell::Boolean, "c.is_slipping_away"_L1, "c.is_slipping_away"_L1 },
        { "registration_blocked"_L1, "Registration blocked"_L1, Cell::Boolean, "c.registration_blocked"_L1,
          "c.registration_blocked"_L1 },
        { "count"_L1, "Count"_L1, Cell::Integer, "count(*)"_L1, "count(*)"_L1, {}, true },
    };
}

FilterRule traits()
{
    const QMap<QString, QString> conditions {
        { u"new"_s, u"c.is_new"_s },
        { u"claimed"_s, u"c.is_claimed"_s },
        { u"slipping_away"_s, u"c.is_slipping_away"_s },
        { u"inactive"_s, u"NOT c.is_active"_s },
        { u"active"_s, u"c.is_active"_s },
        { u"registration_blocked"_s, u"c.registration_blocked"_s },
        { u"lead"_s, u"c.is_lead"_s },
    };
    return { { .name = "is_any", .kind = Kind::Texts, .values = conditions.keys() }, Match::Any, {}, conditions };
}

QList<FilterRule> customerFilters()
{
    return {
        { { "id_gt", Kind::Integer }, Match::One, "c.id > ?"_L1 },
        { { "ids", Kind::Integers }, Match::Among, "c.id IN (%1)"_L1 },
        { { "active_memberships", Kind::Integers },
          Match::Among,
          "EXISTS (SELECT 1 FROM customer_memberships h WHERE h.customer_id = c.id AND h.status = 'active' "
          "AND h.membership_id IN (%1))"_L1 },
        traits(),
        { { "is_active", Kind::Boolean }, Match::One, "c.is_active = ?"_L1 },
        { { "is_claimed", Kind::Boolean }, Match::One, "c.is_claimed = ?"_L1 },
        { { "is_new", Kind::Boolean }, Match::One, "c.is_new = ?"_L1 },
        { { "is_slipping_away", Kind::Boolean }, Match::One, "c.is_slipping_away = ?"_L1 },
        { { "registration_blocked", Kind::Boolean }, Match::One, "c.registration_blocked = ?"_L1 },
        { { "has_account_credit", Kind::Boolean }, Match::One, "(coalesce(c.credit, 0) > 0) = ?"_L1 },
        { { "include_deleted", Kind::Boolean }, Match::Unless, "c.deleted_at IS NULL"_L1 },
        { { "created_at_gte", Kind::DateTime }, Match::One, "c.created_at >= ?"_L1 },
        { { "created_at_lte", Kind::DateTime }, Match::One, "c.created_at <= ?"_L1 },
        { { "created_at_timeframe", Kind::Text }, Match::Moments, "c.created_at"_L1 },
        { { "date_of_birth_gte", Kind::Date }, Match::One, "c.date_of_birth >= ?"_L1 },
        { { "date_of_birth_lte", Kind::Date }, Match::One, "c.date_of_birth <= ?"_L1 },
        { { "latest_registration_starts_at_gte", Kind::DateTime }, Match::One, "c.latest_starts_at >= ?"_L1 },
        { { "latest_registration_starts_at_lte", Kind::DateTime }, Match::One, "c.latest_starts_at <= ?"_L1 },
    };
}

} // namespace

QList<ReportDefinition> customersReports()
{
    return { { .name = u"customers"_s,
               .extraFields = true,
               .columns = customerColumns(),
               .filters = customerFilters(),
               .from = FromCustomers,
               .all = FromAll,
               .id = "c.id"_L1,
               .customerKey = "id"_L1,
               .defaults = { u"id"_s, u"full_name"_s, u"email"_s, u"created_at"_s, u"is_active"_s, u"is_claimed"_s,
                             u"active_customer_memberships"_s, u"latest_registration"_s } },
             { .name = u"customers.grouped"_s,
               .grouped = true,
               .extraFields = true,
               .columns = groupedColumns(),
               .filters = customerFilters(),
               .from = FromCustomers,
               .all = FromCustomers } };
}

} // namespace rollbook::sandbox
