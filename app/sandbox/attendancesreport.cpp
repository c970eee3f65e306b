// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/attendances.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr auto From = " FROM attendances a"_L1;
constexpr auto All = " FROM attendances a LEFT JOIN events e ON e.id = a.event_id "
                     "LEFT JOIN customers c ON c.id = a.customer_id LEFT JOIN offering_types o ON o.id = a.offering_id "
                     "LEFT JOIN venues v ON v.id = a.venue_id LEFT JOIN instructors i ON i.id = a.instructor_id "
                     "LEFT JOIN memberships p ON p.id = a.membership_id "
                     "LEFT JOIN booking_sources b ON b.id = a.source"_L1;

// People who were deleted leave their visits behind, without name and address.
constexpr auto Name = "CASE WHEN c.deleted_at IS NULL THEN c.full_name ELSE '(Deleted Customer)' END"_L1;
constexpr auto NameKey = "CASE WHEN c.deleted_at IS NULL THEN c.full_key ELSE '(deleted customer)' END"_L1;
constexpr auto Email = "CASE WHEN c.deleted_at IS NULL THEN c.email END"_L1;
constexpr auto EmailKey = "CASE WHEN c.deleted_at IS NULL THEN c.email END COLLATE NOCASE"_L1;
constexpr auto Picture = "CASE WHEN c.deleted_at IS NULL THEN c.thumbnail_url END"_L1;
constexpr auto Instructors = "json_array(json_object('id', i.id, 'name', i.name))"_L1;
// The rows say these in other words than the filters ask for them.
constexpr auto Method = "replace(a.method, 'dropin', 'drop-in')"_L1;
constexpr auto Status = "replace(a.status, '_', ' ')"_L1;

QList<Column> plainColumns()
{
    return {
        { "id"_L1, "ID"_L1, Cell::Integer, "a.id"_L1, "a.id"_L1 },
        { "updated_at"_L1, "Updated at"_L1, Cell::Instant, "a.updated_at"_L1, "a.updated_at"_L1 },
        { "customer.id"_L1, "Customer ID"_L1, Cell::Integer, "a.customer_id"_L1, "a.customer_id"_L1 },
        { "customer.name"_L1, "Customer"_L1, Cell::Text, Name, NameKey },
        { "customer.email"_L1, "Email"_L1, Cell::Text, Email, EmailKey },
        { "customer.thumbnail_url"_L1, "Thumbnail URL"_L1, Cell::Text, Picture, {} },
        { "event.id"_L1, "Event ID"_L1, Cell::Integer, "a.event_id"_L1, "a.event_id"_L1 },
        { "event.starts_at"_L1, "Starts at"_L1, Cell::Instant, "a.starts_at"_L1, "a.starts_at"_L1 },
        { "event.ends_at"_L1, "Ends at"_L1, Cell::Instant, "e.ends_at"_L1, "e.ends_at"_L1 },
        { "event.name"_L1, "Event"_L1, Cell::Text, "o.name"_L1, "o.name COLLATE NOCASE"_L1 },
        { "offering_type.id"_L1, "Offering type ID"_L1, Cell::Integer, "a.offering_id"_L1, "a.offering_id"_L1 },
        { "offering_type.name"_L1, "Offering type"_L1, Cell::Text, "o.name"_L1, "o.name COLLATE NOCASE"_L1 },
        { "venue.id"_L1, "Venue ID"_L1, Cell::Integer, "a.venue_id"_L1, "a.venue_id"_L1 },
        { "venue.name"_L1, "Venue"_L1, Cell::Text, "v.name"_L1, "v.name COLLATE NOCASE"_L1 },
        { "instructors"_L1, "Instructors"_L1, Cell::List, Instructors, {} },
        { "booking_method"_L1, "Booking method"_L1, Cell::Text, Method, Method },
        { "customer_membership.id"_L1, "Customer membership ID"_L1, Cell::Integer, "a.customer_membership_id"_L1,
          "a.customer_membership_id"_L1 },
        { "customer_membership.membership.id"_L1, "Membership ID"_L1, Cell::Integer, "a.membership_id"_L1,
          "a.membership_id"_L1, "membership_id"_L1 },
        { "customer_membership.membership.name"_L1, "Membership"_L1, Cell::Text, "p.name"_L1,
          "p.name COLLATE NOCASE"_L1, "membership_name"_L1 },
        { "booking_source"_L1, "Booking source"_L1, Cell::Text, "b.name"_L1, "b.name COLLATE NOCASE"_L1 },
        { "status"_L1, "Status"_L1, Cell::Text, Status, Status },
        { "checkin.ocurred_at"_L1, "Checked in at"_L1, Cell::Instant, "a.checkin_at"_L1, "a.checkin_at"_L1 },
        { "is_first_attendance"_L1, "First attendance"_L1, Cell::Boolean, "a.first"_L1, "a.first"_L1 },
    };
}

QList<Column> groupedColumns()
{
    return {
        { "customer.id"_L1, "Customer ID"_L1, Cell::Integer, "a.customer_id"_L1, "a.customer_id"_L1 },
        { "customer.name"_L1, "Customer"_L1, Cell::Text, Name, NameKey },
        { "customer.email"_L1, "Email"_L1, Cell::Text, Email, EmailKey },
        { "day_of_week"_L1, "Day of week"_L1, Cell::Text, "e.day_of_week"_L1, "e.day_of_week"_L1 },
        { "event.start_time"_L1, "Start time"_L1, Cell::Text, "e.start_time"_L1, "e.start_time"_L1 },
        { "offering_type.id"_L1, "Offering type ID"_L1, Cell::Integer, "a.offering_id"_L1, "a.offering_id"_L1 },
        { "offering_type.name"_L1, "Offering type"_L1, Cell::Text, "o.name"_L1, "o.name COLLATE NOCASE"_L1 },
        { "venue.id"_L1, "Venue ID"_L1, Cell::Integer, "a.venue_id"_L1, "a.venue_id"_L1 },
        { "venue.name"_L1, "Venue"_L1, Cell::Text, "v.name"_L1, "v.name COLLATE NOCASE"_L1 },
        { "booking_method"_L1, "Booking method"_L1, Cell::Text, Method, Method },
        { "booking_source"_L1, "Booking source"_L1, Cell::Text, "b.name"_L1, "b.name COLLATE NOCASE"_L1 },
        { "status"_L1, "Status"_L1, Cell::Text, Status, Status },
        { "count"_L1, "Count"_L1, Cell::Integer, "count(*)"_L1, "count(*)"_L1, {}, true },
    };
}

QList<FilterRule> filters()
{
    const QStringList statuses { u"attended"_s, u"registered"_s, u"no_show"_s, u"late_cancelled"_s };
    return {
        { { "id_gt", Kind::Integer }, Match::One, "a.id > ?"_L1 },
        { { .name = "attendance_status", .kind = Kind::Texts, .values = statuses },
          Match::Among,
          "a.status IN (%1)"_L1 },
        { { .name = "status", .kind = Kind::Texts, .values = statuses }, Match::Among, "a.status IN (%1)"_L1 },
        { { .name = "booking_methods", .kind = Kind::Texts, .values = { u"membership"_s, u"dropin"_s, u"free"_s } },
          Match::Among,
          "a.method IN (%1)"_L1 },
        { { .name = "booking_sources", .kind = Kind::Texts, .pattern = "^([0-9]+|none)$" },
          Match::Among,
          "coalesce(CAST(a.source AS TEXT), 'none') IN (%1)"_L1 },
        { { "customer_memberships", Kind::Integers }, Match::Among, "a.customer_membership_id IN (%1)"_L1 },
        { { "customers", Kind::Integers }, Match::Among, "a.customer_id IN (%1)"_L1 },
        { { "event_start_gte", Kind::DateTime }, Match::One, "a.starts_at >= ?"_L1 },
        { { "event_start_lte", Kind::DateTime }, Match::One, "a.starts_at <= ?"_L1 },
        { { "event_timeframe", Kind::Text }, Match::Moments, "a.starts_at"_L1 },
        { { .name = "event_types", .kind = Kind::Texts, .values = { u"appointment"_s, u"class"_s } },
          Match::Among,
          "a.kind IN (%1)"_L1 },
        { { "include_future", Kind::Boolean }, Match::Unless, "NOT a.future"_L1 },
        { { .name = "instructors", .kind = Kind::Text, .pattern = "^[0-9]+(, *[0-9]+)*$" },
          Match::AmongText,
          "CAST(a.instructor_id AS TEXT) IN (%1)"_L1 },
        { { "memberships", Kind::Integers }, Match::Among, "a.membership_id IN (%1)"_L1 },
        { { "offering_types", Kind::Integers }, Match::Among, "a.offering_id IN (%1)"_L1 },
        { { "updated_at_gte", Kind::DateTime }, Match::One, "a.updated_at >= ?"_L1 },
        { { "updated_at_lte", Kind::DateTime }, Match::One, "a.updated_at <= ?"_L1 },
        { { "venues", Kind::Integers }, Match::Among, "a.venue_id IN (%1)"_L1 },
    };
}

/// What the pivoted columns look like is not published, so only the one without is practised.
QList<FilterRule> groupedFilters()
{
    QList<FilterRule> rules = filters();
    rules.append({ { .name = "pivot", .kind = Kind::Text, .values = { u"all"_s } }, Match::Nothing });
    rules.append({ { "max_pivot_columns", Kind::Integer, 1, 12 }, Match::Nothing });
    return rules;
}

} // namespace

QList<ReportDefinition> attendancesReports()
{
    return { { .name = u"attendances"_s,
               .columns = plainColumns(),
               .filters = filters(),
               .from = From,
               .all = All,
               .id = "a.id"_L1,
               .customerKey = "customer.id"_L1,
               .defaults = { u"id"_s, u"customer"_s, u"event"_s, u"offering_type"_s, u"venue"_s, u"status"_s },
               .prepare = fillAttendances },
             { .name = u"attendances.grouped"_s,
               .grouped = true,
               .columns = groupedColumns(),
               .filters = groupedFilters(),
               .from = From,
               .all = All,
               .customerKey = "customer.id"_L1,
               .prepare = fillAttendances } };
}

} // namespace rollbook::sandbox
