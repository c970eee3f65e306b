// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/lists.h"

#include "sandbox/listpage.h"
#include "sandbox/reportrow.h"
#include "sandbox/studio.h"
#include "sandbox/text.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QString like(const QString &text)
{
    QString escaped = folded(text);
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + escaped + u'%';
}

QJsonObject membership(const QSqlQuery &row)
{
    const int active = row.value(8).toInt();
    return { { u"id"_s, row.value(0).toInt() },
             { u"object"_s, u"membership"_s },
             { u"type"_s, row.value(1).toString() },
             { u"name"_s, row.value(2).toString() },
             { u"description"_s, row.value(3).toString() },
             { u"price"_s, money(row.value(4).toLongLong()) },
             { u"category"_s, row.value(5).toInt() },
             { u"is_dropin"_s, row.value(6).toBool() },
             { u"for_sale"_s, row.value(7).toBool() },
             { u"has_active_members"_s, active > 0 },
             { u"active_member_count"_s, active },
             { u"is_draft"_s, false },
             { u"start_date"_s, QJsonValue::Null },
             { u"expiration_date"_s, QJsonValue::Null } };
}

QJsonObject venue(const QSqlQuery &row)
{
    const bool online = row.value(3).toBool();
    return { { u"id"_s, row.value(0).toInt() },
             { u"object"_s, u"venue"_s },
             { u"name"_s, row.value(1).toString() },
             { u"address"_s, row.value(2).toString() },
             { u"timezone"_s, u"Europe/London"_s },
             { u"venue_type"_s, online ? u"online"_s : u"physical"_s },
             { u"archived"_s, false },
             { u"is_online"_s, online } };
}

const QString &fieldCreatedAt()
{
    static const QString moment = u"2020-01-15T09:00:00Z"_s;
    return moment;
}

QJsonObject customerField(const QSqlQuery &row)
{
    QJsonArray choices;
    const QStringList labels = row.value(5).toString().split(u'|', Qt::SkipEmptyParts);
    for (const QString &label : labels) {
        choices.append(QJsonObject { { u"value"_s, label },
                                     { u"label"_s, label },
                                     { u"order"_s, choices.size() },
                                     { u"created_at"_s, fieldCreatedAt() } });
    }
    return { { u"id"_s, row.value(0).toInt() },
             { u"created_at"_s, fieldCreatedAt() },
             { u"object"_s, u"customer_field"_s },
             { u"label"_s, row.value(2).toString() },
             { u"full_text"_s, row.value(3).toString() },
             { u"type"_s, row.value(4).toString() },
             { u"key"_s, row.value(1).toString() },
             { u"explanation_required_condition"_s, u"never"_s },
             { u"choices"_s, choices },
             { u"is_visible_to_all_staff"_s, true },
             { u"show_on_customer_profile"_s, true },
             { u"show_on_new_customer_form"_s, false },
             { u"system_use"_s, QJsonValue::Null } };
}

QJsonObject provider()
{
    return { { u"id"_s, studio::ProviderId },
             { u"object"_s, u"provider"_s },
             { u"name"_s, QStringView(studio::Name).toString() },
             { u"country"_s, u"GB"_s },
             { u"currency"_s,
               QJsonObject {
                   { u"iso_currency_code"_s, u"gbp"_s }, { u"symbol"_s, u"£"_s }, { u"position"_s, u"before"_s } } } };
}

QJsonObject customer(const QSqlQuery &row)
{
    const auto text = [&row](int index) {
        return row.value(index).isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.value(index).toString());
    };
    return { { u"id"_s, row.value(0).toLongLong() },
             { u"object"_s, u"customer"_s },
             { u"first_name"_s, text(1) },
             { u"last_name"_s, text(2) },
             { u"email"_s, text(3) } };
}

} // namespace

Reply membershipsReply(const ListRequest &request)
{
    ListPage page(request,
                  { { "allow_repeat_purchases", Kind::Boolean },
                    { "categories", Kind::Integers },
                    { "for_sale", Kind::Boolean },
                    { "is_dropin", Kind::Boolean },
                    { "visible_to_customers", Kind::Boolean },
                    { "name_contains", Kind::Text } });
    page.equals("allow_repeat_purchases"_L1, "p.repeats"_L1);
    page.equals("for_sale"_L1, "p.for_sale"_L1);
    page.equals("is_dropin"_L1, "p.is_dropin"_L1);
    page.equals("visible_to_customers"_L1, "p.visible"_L1);
    page.isAmong("categories"_L1, "p.category"_L1);
    if (const QString text = page.value("name_contains"_L1).toString(); !text.isEmpty())
        page.require(u"lower(p.name) LIKE ? ESCAPE '\\'"_s, { like(text) });
    return page.reply("p.id, p.type, p.name, p.description, p.price, p.category, p.is_dropin, p.for_sale, "
                      "(SELECT count(DISTINCT h.customer_id) FROM customer_memberships h WHERE h.membership_id = p.id "
                      "AND h.status = 'active')"_L1,
                      "memberships p"_L1, "p.id"_L1, membership);
}

Reply venuesReply(const ListRequest &request)
{
    ListPage page(request,
                  { { "has_active_sessions", Kind::Boolean },
                    { .name = "status", .kind = Kind::Text, .values = { u"active"_s, u"archived"_s } } });
    // Every venue of the studio is in use.
    if (page.value("status"_L1).toString() == "archived"_L1)
        page.require(u"0"_s, {});
    if (const QVariant sessions = page.value("has_active_sessions"_L1); sessions.isValid() && !sessions.toBool())
        page.require(u"0"_s, {});
    return page.reply("v.id, v.name, v.address, v.online"_L1, "venues v"_L1, "v.id"_L1, venue);
}

Reply customerFieldsReply(const ListRequest &request)
{
    const QStringList scenarios { u"child_signup"_s,         u"customer_registration"_s,
                                  u"learn_to_skate"_s,       u"non_participating_parent"_s,
                                  u"participating_parent"_s, u"provider_new_customer_form"_s };
    ListPage page(
        request,
        { { .name = "applicable_scenario", .kind = Kind::Text, .values = scenarios },
          { "include_virtual", Kind::Boolean },
          { .name = "system_use", .kind = Kind::Text, .values = { u"date_of_birth"_s, u"marketing_preference"_s } } });
    // The studio asks all of its fields at registration only, and none has a system use.
    const QString scenario = page.value("applicable_scenario"_L1).toString();
    if ((!scenario.isEmpty() && scenario != "customer_registration"_L1) || page.value("system_use"_L1).isValid())
        page.require(u"0"_s, {});
    return page.reply("d.id, d.key, d.label, d.full_text, d.type, d.choices"_L1, "customer_fields d"_L1, "d.id"_L1,
                      customerField);
}

Reply providersReply(const ListRequest &request)
{
    ListPage page(request, {});
    return page.reply("1"_L1, "(SELECT 1)"_L1, "1"_L1, [](const QSqlQuery &) { return provider(); });
}

Reply customersReply(const ListRequest &request)
{
    ListPage page(request, { { "query", Kind::Text }, { "ids", Kind::Integers } });
    page.require(u"c.deleted_at IS NULL"_s, {});
    page.isAmong("ids"_L1, "c.id"_L1);
    const QStringList words = page.value("query"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        page.require(u"c.search_key LIKE ? ESCAPE '\\'"_s, { like(word) });
    return page.reply("c.id, c.first_name, c.last_name, c.email"_L1, "customers c"_L1, "c.full_key, c.id"_L1, customer);
}

} // namespace rollbook::sandbox
