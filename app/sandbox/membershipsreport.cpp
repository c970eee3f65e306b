// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/heldmemberships.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr auto From = " FROM customer_memberships h JOIN membership_terms t ON t.id = h.id"_L1;
constexpr auto All = " FROM customer_memberships h JOIN membership_terms t ON t.id = h.id "
                     "LEFT JOIN customers c ON c.id = h.customer_id LEFT JOIN venues v ON v.id = c.venue_id "
                     "LEFT JOIN memberships p ON p.id = h.membership_id "
                     "LEFT JOIN payment_processors y ON y.id = t.processor"_L1;

constexpr auto OtherActive =
    "(SELECT json_group_array(json_object('id', o.id, 'membership', json_object('id', o.plan, 'name', o.name))) "
    "FROM (SELECT k.id AS id, q.id AS plan, q.name AS name FROM customer_memberships k JOIN memberships q "
    "ON q.id = k.membership_id WHERE k.customer_id = h.customer_id AND k.status = 'active' AND k.id <> h.id "
    "ORDER BY k.id) o)"_L1;

// People who were deleted leave what they held behind, without name and address.
constexpr auto Name = "CASE WHEN c.deleted_at IS NULL THEN c.full_name ELSE '(Deleted Customer)' END"_L1;
constexpr auto NameKey = "CASE WHEN c.deleted_at IS NULL THEN c.full_key ELSE '(deleted customer)' END"_L1;
constexpr auto Email = "CASE WHEN c.deleted_at IS NULL THEN c.email END"_L1;
constexpr auto EmailKey = "CASE WHEN c.deleted_at IS NULL THEN c.email END COLLATE NOCASE"_L1;

QList<Column> plainColumns()
{
    return {
        { "id"_L1, "ID"_L1, Cell::Integer, "h.id"_L1, "h.id"_L1 },
        { "updated_at"_L1, "Updated at"_L1, Cell::Instant, "t.updated_at"_L1, "t.updated_at"_L1 },
        { "customer.id"_L1, "Customer ID"_L1, Cell::Integer, "h.customer_id"_L1, "h.customer_id"_L1 },
        { "customer.name"_L1, "Customer"_L1, Cell::Text, Name, NameKey },
        { "customer.email"_L1, "Email"_L1, Cell::Text, Email, EmailKey },
        { "customer.venue.id"_L1, "Venue ID"_L1, Cell::Integer, "c.venue_id"_L1, "c.venue_id"_L1 },
        { "customer.venue.name"_L1, "Venue"_L1, Cell::Text, "v.name"_L1, "v.name COLLATE NOCASE"_L1 },
        { "other_active"_L1, "Other active memberships"_L1, Cell::List, OtherActive, {} },
        { "membership.id"_L1, "Membership ID"_L1, Cell::Integer, "h.membership_id"_L1, "h.membership_id"_L1 },
        { "membership.name"_L1, "Membership"_L1, Cell::Text, "p.name"_L1, "p.name COLLATE NOCASE"_L1 },
        { "type"_L1, "Type"_L1, Cell::Text, "t.type"_L1, "t.type"_L1 },
        { "status"_L1, "Status"_L1, Cell::Text, "t.status"_L1, "t.status"_L1 },
        { "payment_processor"_L1, "Payment processor"_L1, Cell::Text, "y.name"_L1, "y.name"_L1 },
        { "purchase_date"_L1, "Purchased"_L1, Cell::Date, "t.purchase_date"_L1, "t.purchase_date"_L1 },
        { "start_date"_L1, "Start date"_L1, Cell::Date, "t.start_date"_L1, "t.start_date"_L1 },
        { "expiration_date"_L1, "Expiration date"_L1, Cell::Date, "t.expiration_date"_L1, "t.expiration_date"_L1 },
        { "renewal_date"_L1, "Renewal date"_L1, Cell::Date, "t.renewal_date"_L1, "t.renewal_date"_L1 },
        { "cancelled_date"_L1, "Cancelled"_L1, Cell::Date, "t.cancelled_date"_L1, "t.cancelled_date"_L1 },
        { "downgraded_date"_L1, "Downgraded"_L1, Cell::Date, "t.downgraded_date"_L1, "t.downgraded_date"_L1 },
        { "upgraded_date"_L1, "Upgraded"_L1, Cell::Date, "t.upgraded_date"_L1, "t.upgraded_date"_L1 },
        { "has_custom_limits"_L1, "Custom limits"_L1, Cell::Boolean, "t.custom_limits"_L1, "t.custom_limits"_L1 },
        { "is_first_membership"_L1, "First membership"_L1, Cell::Boolean, "t.first"_L1, "t.first"_L1 },
        { "billed_price"_L1, "Billed price"_L1, Cell::Money, "t.price"_L1, "t.price"_L1 },
        { "cancellation_reason"_L1, "Cancellation reason"_L1, Cell::Text, "t.reason"_L1, "t.reason"_L1 },
        { "completed_at"_L1, "Completed at"_L1, Cell::Instant, "t.completed_at"_L1, "t.completed_at"_L1 },
    };
}

#define YEAR_OF(DATE) "CAST(substr(" DATE ", 1, 4) AS INTEGER)"_L1
#define MONTH_OF(DATE) "CAST(substr(" DATE ", 6, 2) AS INTEGER)"_L1

/// A year or month of a date; the date itself may be missing.
Column part(QLatin1String key, QLatin1String label, QLatin1String expression)
{
    return { key, label, Cell::Integer, expression, expression };
}

QList<Column> groupedColumns()
{
    return {
        { "type"_L1, "Type"_L1, Cell::Text, "t.type"_L1, "t.type"_L1 },
        { "status"_L1, "Status"_L1, Cell::Text, "t.status"_L1, "t.status"_L1 },
        { "payment_processor"_L1, "Payment processor"_L1, Cell::Text, "y.name"_L1, "y.name"_L1 },
        part("purchase_month"_L1, "Purchase month"_L1, MONTH_OF("t.purchase_date")),
        part("purchase_year"_L1, "Purchase year"_L1, YEAR_OF("t.purchase_date")),
        part("start_month"_L1, "Start month"_L1, MONTH_OF("t.start_date")),
        part("start_year"_L1, "Start year"_L1, YEAR_OF("t.start_date")),
        part("expiration_month"_L1, "Expiration month"_L1, MONTH_OF("t.expiration_date")),
        part("expiration_year"_L1, "Expiration year"_L1, YEAR_OF("t.expiration_date")),
        part("cancelled_month"_L1, "Cancelled month"_L1, MONTH_OF("t.cancelled_date")),
        part("cancelled_year"_L1, "Cancelled year"_L1, YEAR_OF("t.cancelled_date")),
        { "membership.id"_L1, "Membership ID"_L1, Cell::Integer, "h.membership_id"_L1, "h.membership_id"_L1 },
        { "membership.name"_L1, "Membership"_L1, Cell::Text, "p.name"_L1, "p.name COLLATE NOCASE"_L1 },
        { "count"_L1, "Count"_L1, Cell::Integer, "count(*)"_L1, "count(*)"_L1, {}, true },
        { "billed_price"_L1, "Billed price"_L1, Cell::Money, "sum(t.price)"_L1, "sum(t.price)"_L1, {}, true },
    };
}

QList<FilterRule> filters()
{
    const QStringList statuses {
        u"active"_s, u"hold"_s, u"cancelled"_s, u"completed"_s, u"upgraded"_s, u"downgraded"_s
    };
    return {
        { { "id_gt", Kind::Integer }, Match::One, "h.id > ?"_L1 },
        { { "ids", Kind::Integers }, Match::Among, "h.id IN (%1)"_L1 },
        { { "customers", Kind::Integers }, Match::Among, "h.customer_id IN (%1)"_L1 },
        { { "memberships", Kind::Integers }, Match::Among, "h.membership_id IN (%1)"_L1 },
        { { "membership_categories", Kind::Integers },
          Match::Among,
          "(SELECT p.category FROM memberships p WHERE p.id = h.membership_id) IN (%1)"_L1 },
        { { .name = "types", .kind = Kind::Texts, .values = { u"pack"_s, u"prepaid"_s, u"recurring"_s } },
          Match::Among,
          "t.type IN (%1)"_L1 },
        { { .name = "status", .kind = Kind::Texts, .values = statuses }, Match::Among, "t.status IN (%1)"_L1 },
        { { .name = "payment_processors", .kind = Kind::Texts, .pattern = "^([0-9]+|none)$" },
          Match::Among,
          "coalesce(CAST(t.processor AS TEXT), 'none') IN (%1)"_L1 },
        { { "has_active_hold", Kind::Boolean }, Match::One, "(t.status = 'hold') = ?"_L1 },
        { { "has_custom_limits", Kind::Boolean }, Match::One, "t.custom_limits = ?"_L1 },
        { { "has_expiration_date", Kind::Boolean }, Match::One, "(t.expiration_date IS NOT NULL) = ?"_L1 },
        { { "is_first_membership", Kind::Boolean }, Match::One, "t.first = ?"_L1 },
        { { "active_hold_start_date_gte", Kind::Date }, Match::One, "t.hold_start >= ?"_L1 },
        { { "active_hold_start_date_lte", Kind::Date }, Match::One, "t.hold_start <= ?"_L1 },
        { { "active_hold_end_date_gte", Kind::Date }, Match::One, "t.hold_end >= ?"_L1 },
        { { "active_hold_end_date_lte", Kind::Date }, Match::One, "t.hold_end <= ?"_L1 },
        { { "cancelled_at_gte", Kind::DateTime }, Match::One, "t.cancelled_at >= ?"_L1 },
        { { "cancelled_at_lte", Kind::DateTime }, Match::One, "t.cancelled_at <= ?"_L1 },
        { { "cancelled_at_timeframe", Kind::Text }, Match::Moments, "t.cancelled_at"_L1 },
        { { "downgrade_date_gte", Kind::Date }, Match::One, "t.downgraded_date >= ?"_L1 },
        { { "downgrade_date_lte", Kind::Date }, Match::One, "t.downgraded_date <= ?"_L1 },
        { { "downgrade_date_timeframe", Kind::Text }, Match::Days, "t.downgraded_date"_L1 },
        { { "upgrade_date_gte", Kind::Date }, Match::One, "t.upgraded_date >= ?"_L1 },
        { { "upgrade_date_lte", Kind::Date }, Match::One, "t.upgraded_date <= ?"_L1 },
        { { "upgrade_date_timeframe", Kind::Text }, Match::Days, "t.upgraded_date"_L1 },
        { { "expiration_date_gte", Kind::Date }, Match::One, "t.expiration_date >= ?"_L1 },
        { { "expiration_date_lte", Kind::Date }, Match::One, "t.expiration_date <= ?"_L1 },
        { { "expiration_date_timeframe", Kind::Text }, Match::Days, "t.expiration_date"_L1 },
        { { "renewal_date_gte", Kind::Date }, Match::One, "t.renewal_date >= ?"_L1 },
        { { "renewal_date_lte", Kind::Date }, Match::One, "t.renewal_date <= ?"_L1 },
        { { "renewal_date_timeframe", Kind::Text }, Match::Days, "t.renewal_date"_L1 },
        { { "start_date_gte", Kind::Date }, Match::One, "t.start_date >= ?"_L1 },
        { { "start_date_lte", Kind::Date }, Match::One, "t.start_date <= ?"_L1 },
        { { "start_date_timeframe", Kind::Text }, Match::Days, "t.start_date"_L1 },
        { { "purchased_at_gte", Kind::DateTime }, Match::One, "t.purchased_at >= ?"_L1 },
        { { "purchased_at_lte", Kind::DateTime }, Match::One, "t.purchased_at <= ?"_L1 },
        { { "purchased_at_timeframe", Kind::Text }, Match::Moments, "t.purchased_at"_L1 },
        { { "updated_at_gte", Kind::DateTime }, Match::One, "t.updated_at >= ?"_L1 },
        { { "updated_at_lte", Kind::DateTime }, Match::One, "t.updated_at <= ?"_L1 },
    };
}

/// What the pivoted columns look like is not published, so no pivot is practised.
QList<FilterRule> groupedFilters()
{
    QList<FilterRule> rules = filters();
    rules.append({ { .name = "pivot", .kind = Kind::Text, .values = { QString() } }, Match::Nothing });
    rules.append({ { "max_pivot_columns", Kind::Integer, 1, 12 }, Match::Nothing });
    return rules;
}

} // namespace

QList<ReportDefinition> membershipsReports()
{
    return { { .name = u"customer_memberships"_s,
               .columns = plainColumns(),
               .filters = filters(),
               .from = From,
               .all = All,
               .id = "h.id"_L1,
               .customerKey = "customer.id"_L1,
               .defaults = { u"id"_s, u"customer"_s, u"membership"_s, u"type"_s, u"status"_s, u"start_date"_s,
                             u"expiration_date"_s },
               .prepare = fillMembershipTerms },
             { .name = u"customer_memberships.grouped"_s,
               .grouped = true,
               .columns = groupedColumns(),
               .filters = groupedFilters(),
               .from = From,
               .all = All,
               .prepare = fillMembershipTerms } };
}

} // namespace rollbook::sandbox
