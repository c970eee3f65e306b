// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/invoices.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr auto From = " FROM invoices n"_L1;
constexpr auto All = " FROM invoices n LEFT JOIN customers c ON c.id = n.customer_id "
                     "LEFT JOIN venues v ON v.id = c.venue_id LEFT JOIN payment_processors y ON y.id = n.processor"_L1;

// People who were deleted leave their invoices behind, without name and address.
constexpr auto Name = "CASE WHEN c.deleted_at IS NULL THEN c.full_name ELSE '(Deleted Customer)' END"_L1;
constexpr auto NameKey = "CASE WHEN c.deleted_at IS NULL THEN c.full_key ELSE '(deleted customer)' END"_L1;
constexpr auto Email = "CASE WHEN c.deleted_at IS NULL THEN c.email END"_L1;
constexpr auto EmailKey = "CASE WHEN c.deleted_at IS NULL THEN c.email END COLLATE NOCASE"_L1;

#define TOTAL "(n.subtotal - n.discount + n.adjustment)"
constexpr auto Total = TOTAL ""_L1;
constexpr auto Tax = "(" TOTAL " / 6)"_L1; // 20 % are in the price
constexpr auto Expected = "(" TOTAL " - n.credit)"_L1;
#define POUNDS(PENCE) "printf('%.2f', " PENCE " / 100.0)"
#define ISO(MOMENT) "strftime('%Y-%m-%dT%H:%M:%SZ', " MOMENT " / 1000, 'unixepoch')"
constexpr auto Credits = "CASE WHEN n.credit > 0 THEN json_array(json_object('amount', json_object('decimal', " POUNDS(
    "n.credit") "))) "
                "ELSE json_array() END"_L1;
constexpr auto Charges =
    "CASE WHEN n.confirmed_at IS NULL OR n.processor IS NULL THEN json_array() ELSE json_array(json_object("
    "'created_at', " ISO("n.confirmed_at") ", 'amount', json_object('decimal', " POUNDS(
        "(" TOTAL " - n.credit)") ", 'currency', 'gbp'), 'confirmed_at', " ISO("n.paid_at") ")) END"_L1;
constexpr auto CodeName =
    "CASE n.discount_code WHEN 'WELCOME10' THEN 'Welcome, 10 %' WHEN 'FRIEND15' THEN 'Bring a friend' END"_L1;
constexpr auto Item = "json_object('id', n.item_id, 'name', n.item)"_L1;
constexpr auto Payout = "'Payout ' || substr(n.payout_date, 1, 7)"_L1;

QList<Column> plainColumns()
{
    return {
        { "id"_L1, "ID"_L1, Cell::Integer, "n.id"_L1, "n.id"_L1 },
        { "due_date"_L1, "Due date"_L1, Cell::Date, "n.due_date"_L1, "n.due_date"_L1 },
        { "confirmed_at"_L1, "Confirmed at"_L1, Cell::Instant, "n.confirmed_at"_L1, "n.confirmed_at"_L1 },
        { "paid_at"_L1, "Paid at"_L1, Cell::Instant, "n.paid_at"_L1, "n.paid_at"_L1 },
        { "status"_L1, "Status"_L1, Cell::Text, "n.status"_L1, "n.status"_L1 },
        { "is_credit_note"_L1, "Credit note"_L1, Cell::Boolean, "n.is_credit_note"_L1, "n.is_credit_note"_L1 },
        { "refunded_invoice.id"_L1, "Refunded invoice ID"_L1, Cell::Integer, "n.refunded_id"_L1, "n.refunded_id"_L1 },
        { "number"_L1, "Number"_L1, Cell::Text, "n.number"_L1, "n.number"_L1 },
        { "customer.id"_L1, "Customer ID"_L1, Cell::Integer, "n.customer_id"_L1, "n.customer_id"_L1 },
        { "customer.name"_L1, "Customer"_L1, Cell::Text, Name, NameKey },
        { "customer.email"_L1, "Email"_L1, Cell::Text, Email, EmailKey },
        { "customer.venue.id"_L1, "Venue ID"_L1, Cell::Integer, "c.venue_id"_L1, "c.venue_id"_L1 },
        { "customer.venue.name"_L1, "Venue"_L1, Cell::Text, "v.name"_L1, "v.name COLLATE NOCASE"_L1 },
        { "total_amount"_L1, "Total"_L1, Cell::Money, Total, Total },
        { "subtotal_amount"_L1, "Subtotal"_L1, Cell::Money, "n.subtotal"_L1, "n.subtotal"_L1 },
        { "discount_amount"_L1, "Discount"_L1, Cell::Money, "n.discount"_L1, "n.discount"_L1 },
        { "tax_amount"_L1, "Tax"_L1, Cell::Money, Tax, Tax },
        { "credit_amount"_L1, "Credit"_L1, Cell::Money, "n.credit"_L1, "n.credit"_L1 },
        { "adjustment_amount"_L1, "Adjustment"_L1, Cell::Money, "n.adjustment"_L1, "n.adjustment"_L1 },
        { "expected_payment_amount"_L1, "Expected payment"_L1, Cell::Money, Expected, Expected },
        { "refund_amount"_L1, "Refund"_L1, Cell::Money, "n.refund"_L1, "n.refund"_L1 },
        { "refund_date"_L1, "Refund date"_L1, Cell::Date, "n.refund_date"_L1, "n.refund_date"_L1 },
        { "discount_code.name"_L1, "Discount code name"_L1, Cell::Text, CodeName, CodeName },
        { "discount_code.code"_L1, "Discount code"_L1, Cell::Text, "n.discount_code"_L1, "n.discount_code"_L1, "-"_L1 },
        { "payment_processor"_L1, "Payment processor"_L1, Cell::Text, "y.name"_L1, "y.name"_L1 },
        { "purchase_type"_L1, "Purchase type"_L1, Cell::Text, "n.purchase_type"_L1, "n.purchase_type"_L1 },
        { "purchase_items"_L1, "Purchased items"_L1, Cell::Text, "n.item"_L1, "n.item COLLATE NOCASE"_L1 },
        { "payout"_L1, "Payout"_L1, Cell::Text, Payout, Payout },
        { "applied_credits"_L1, "Applied credits"_L1, Cell::List, Credits, {} },
        { "charges"_L1, "Charges"_L1, Cell::List, Charges, {} },
        { "updated_at"_L1, "Updated at"_L1, Cell::Instant, "n.updated_at"_L1, "n.updated_at"_L1 },
        { "legacy_mapping"_L1, "Legacy mapping"_L1, Cell::Object, "NULL"_L1, {} },
    };
}

#define YEAR_OF(DATE) "CAST(substr(" DATE ", 1, 4) AS INTEGER)"_L1
#define MONTH_OF(DATE) "CAST(substr(" DATE ", 6, 2) AS INTEGER)"_L1

/// Some of the numbers are documented as texts.
Column part(QLatin1String key, QLatin1String label, Cell cell, QLatin1String expression)
{
    return { key, label, cell, expression, expression };
}

QList<Column> groupedColumns()
{
    return {
        { "status"_L1, "Status"_L1, Cell::Text, "n.status"_L1, "n.status"_L1 },
        { "customer.id"_L1, "Customer ID"_L1, Cell::Integer, "n.customer_id"_L1, "n.customer_id"_L1 },
        { "customer.name"_L1, "Customer"_L1, Cell::Text, Name, NameKey },
        { "customer.email"_L1, "Email"_L1, Cell::Text, Email, EmailKey },
        { "purchase_type"_L1, "Purchase type"_L1, Cell::Text, "n.purchase_type"_L1, "n.purchase_type"_L1 },
        { "payment_processor"_L1, "Payment processor"_L1, Cell::Text, "y.name"_L1, "y.name"_L1 },
        part("due_date_month"_L1, "Due month"_L1, Cell::Text, MONTH_OF("n.due_date")),
        part("due_date_year"_L1, "Due year"_L1, Cell::Text, YEAR_OF("n.due_date")),
        part("payment_month"_L1, "Payment month"_L1, Cell::Integer, MONTH_OF("n.paid_date")),
        part("payment_year"_L1, "Payment year"_L1, Cell::Integer, YEAR_OF("n.paid_date")),
        part("payout_month"_L1, "Payout month"_L1, Cell::Text, MONTH_OF("n.payout_date")),
        part("payout_year"_L1, "Payout year"_L1, Cell::Text, YEAR_OF("n.payout_date")),
        { "purchased_item"_L1, "Purchased item"_L1, Cell::Object, Item, Item },
        { "purchase_fee_type"_L1, "Fee type"_L1, Cell::Text, "n.fee_type"_L1, "n.fee_type"_L1 },
        { "count"_L1, "Count"_L1, Cell::Text, "count(*)"_L1, "count(*)"_L1, {}, true },
    };
}

QList<FilterRule> filters()
{
    const QStringList statuses { u"open"_s,     u"paid"_s,        u"pending_offline"_s, u"pending_online"_s,
                                 u"failed"_s,   u"voided"_s,      u"upcoming"_s,        u"skipped"_s,
                                 u"retrying"_s, u"retry_failed"_s };
    const QStringList types { u"class"_s, u"course"_s, u"course_session"_s, u"membership"_s, u"store"_s };
    return {
        { { "id_gt", Kind::Integer }, Match::One, "n.id > ?"_L1 },
        { { .name = "status", .kind = Kind::Text, .values = statuses }, Match::One, "n.status = ?"_L1 },
        { { "customers", Kind::Integers }, Match::Among, "n.customer_id IN (%1)"_L1 },
        { { "customer_memberships", Kind::Integers }, Match::Among, "n.customer_membership_id IN (%1)"_L1 },
        { { .name = "purchase_types", .kind = Kind::Texts, .values = types },
          Match::Among,
          "n.purchase_type IN (%1)"_L1 },
        { { "payment_processors", Kind::Integers }, Match::Among, "n.processor IN (%1)"_L1 },
        { { "credit_applied", Kind::Boolean }, Match::One, "(n.credit > 0) = ?"_L1 },
        { { "discount_applied", Kind::Boolean }, Match::One, "(n.discount > 0) = ?"_L1 },
        { { "confirmed_at_gte", Kind::DateTime }, Match::One, "n.confirmed_at >= ?"_L1 },
        { { "confirmed_at_lte", Kind::DateTime }, Match::One, "n.confirmed_at <= ?"_L1 },
        { { "due_date_gte", Kind::Date }, Match::One, "n.due_date >= ?"_L1 },
        { { "due_date_lte", Kind::Date }, Match::One, "n.due_date <= ?"_L1 },
        { { "due_date_timeframe", Kind::Text }, Match::Days, "n.due_date"_L1 },
        { { "paid_at_gte", Kind::DateTime }, Match::One, "n.paid_at >= ?"_L1 },
        { { "paid_at_lte", Kind::DateTime }, Match::One, "n.paid_at <= ?"_L1 },
        { { "paid_at_timeframe", Kind::Text }, Match::Moments, "n.paid_at"_L1 },
        { { "updated_at_gte", Kind::DateTime }, Match::One, "n.updated_at >= ?"_L1 },
        { { "updated_at_lte", Kind::DateTime }, Match::One, "n.updated_at <= ?"_L1 },
    };
}

} // namespace

QList<ReportDefinition> invoicesReports()
{
    return { { .name = u"invoices"_s,
               .columns = plainColumns(),
               .filters = filters(),
               .from = From,
               .all = All,
               .id = "n.id"_L1,
               .customerKey = "customer.id"_L1,
               .defaults = { u"id"_s, u"number"_s, u"customer"_s, u"due_date"_s, u"status"_s, u"total_amount"_s },
               .prepare = fillInvoices },
             { .name = u"invoices.grouped"_s,
               .grouped = true,
               .columns = groupedColumns(),
               .filters = filters(),
               .from = From,
               .all = All,
               .customerKey = "customer.id"_L1,
               .prepare = fillInvoices } };
}

} // namespace rollbook::sandbox
