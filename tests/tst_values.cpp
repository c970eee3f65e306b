// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"
#include "report/catalog.h"
#include "report/foldedtext.h"
#include "rows/tablecolumns.h"
#include "support/testcase.h"

#include <QJsonDocument>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const Report &customers()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers"_s);
}

CellFormat british()
{
    return { QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/London"), QDate(2026, 11, 12) };
}

} // namespace

/// From the served JSON to what a person reads.
class tst_Values : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keysWithDots();
    void texts_data();
    void texts();
    void tableColumnsFollowTheAnswer();
    void badgesStandInOrderOfImportance();
    void namesAreComparedWithoutMarks();
};

void tst_Values::keysWithDots()
{
    const QJsonObject row = object(R"({"venue":{"name":"Main"},"a.b":1,"a":{"b":2},"family":null})");
    QCOMPARE(valueAt(row, u"venue.name"_s).toString(), u"Main"_s);
    QCOMPARE(valueAt(row, u"a.b"_s).toInt(), 1);
    QVERIFY(valueAt(row, u"family.name"_s).isUndefined());
    QVERIFY(valueAt(row, u"venue.name.first"_s).isUndefined());
}

void tst_Values::texts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    const auto row = [](const char *name, const char *key, const char *json, const char *text,
                        const char *full = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(json) << QString::fromUtf8(text)
                            << QString::fromUtf8(full ? full : text);
    };
    row("integer beyond 2^53", "id", "9007199254740993", "9007199254740993");
    row("count", "registrations_count", "12430", "12,430");
    row("zero is shown", "no_shows_count", "0", "0");
    row("null is empty", "email", "null", "");
    row("html as typed", "full_name", "\"<b>Ann</b>\"", "<b>Ann</b>");
    row("yes", "is_active", "true", "Yes");
    row("no", "is_active", "false", "No");
    row("day of this year", "date_of_birth", "\"2026-10-29\"", "29 Oct", "29 Oct 2026");
    row("day of another year", "date_of_birth", "\"1991-11-14\"", "14 Nov 1991");
    row("today in the zone", "created_at", "\"2026-11-11T23:30:00-02:00\"", "Today", "12 Nov 2026, 01:30");
    row("summer time", "created_at", "\"2026-07-01T23:30:00Z\"", "2 Jul", "2 Jul 2026, 00:30");
    row("no offset means UTC", "created_at", "\"2026-07-01T23:30:00\"", "2 Jul", "2 Jul 2026, 00:30");
    row("unreadable date as it came", "created_at", "\"soon\"", "soon");
    row("number where a date belongs", "created_at", "5", "5");
    row("money before", "account_credit_balance",
        R"({"decimal":12.5,"string":"£12.50","iso_currency_code":"gbp","currency_symbol":"£","currency_symbol_position":"before"})",
        "£12.50");
    row("money after, negative", "account_credit_balance",
        R"({"decimal":-1234,"string":"-1234 kr","iso_currency_code":"dkk","currency_symbol":"kr","currency_symbol_position":"after"})",
        "\u22121,234.00\u00a0kr");
    row("money as text", "account_credit_balance",
        R"({"decimal":"7.25","currency_symbol":"€","currency_symbol_position":"before"})", "€7.25");
    row("money without amount", "account_credit_balance", R"({"string":"£9"})", "£9");
    row("memberships", "active_customer_memberships",
        R"([{"id":91,"membership":{"id":11,"name":"Unlimited"}},{"id":92,"membership":{"id":12,"name":"Kids Swim"}}])",
        "Unlimited, Kids Swim");
    row("empty list", "active_customer_memberships", "[]", "");
    row("managers", "family.managers", R"([{"id":1,"name":"Emeka"}])", "Emeka");
    row("list of nulls", "family.managers", "[null]", "");
    row("address", "address",
        R"({"first_line":"1 High St","second_line":null,"city":"Hove","country":"GB","postal_code":"BN3"})",
        "1 High St, Hove, BN3, GB");
    row("booking", "latest_registration",
        R"({"id":5,"starts_at":"2026-11-11T18:00:00Z","name":"Reformer 50","type":"event"})", "11 Nov",
        "Reformer 50, 11 Nov 2026, 18:00");
    row("booking of another shape", "latest_registration", "\"none\"", "none");
    row("number sent as a text", "invoices.grouped:count", "\"12430\"", "12,430");
    row("text where a number belongs", "invoices.grouped:count", "\"many\"", "many");
    row("named value", "invoices:status", "\"retry_failed\"", "Retry failed");
    row("value without a name", "invoices:status", "\"new_one\"", "new_one");
    row("object with a name", "invoices.grouped:purchased_item", R"({"id":3,"name":"Yoga mat"})", "Yoga mat");
    row("object without a name", "invoices.grouped:purchased_item", R"({"id":3})", R"({"id":3})");
    row("amounts", "invoices:charges",
        R"([{"amount":{"decimal":"12.50","currency":"gbp"}},{"amount":{"decimal":"3.00"}}])", "12.50 GBP, 3.00");
    row("amounts of another shape", "invoices:charges", R"([{"sum":1}])", R"({"sum":1})");
    row("no amounts", "invoices:applied_credits", "[]", "");
    row("object where a name belongs", "full_name", R"({"a":1})", R"({"a":1})");
}

void tst_Values::texts()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, json);
    const QJsonValue value = QJsonDocument::fromJson("[" + json + "]").array().at(0);
    TableColumn column;
    column.key = key;
    static const Catalog catalog = *Catalog::load();
    const Report *report = key.contains(u':') ? catalog.report(u"teamup."_s + key.section(u':', 0, 0)) : &customers();
    column.known = *report->column(key.section(u':', -1));
    column.kind = column.known->kind;
    const QVariant typed = typedValue(value, &*column.known);
    QTEST(british().text(typed, column), "text");
    QTEST(british().fullText(typed, column), "full");
}

void tst_Values::tableColumnsFollowTheAnswer()
{
    const QList<ColumnHeader> headers {
        { .key = u"id"_s, .label = u"Customer ID"_s, .sortable = true, .required = true, .sorted = {} },
        { .key = u"full_name"_s, .label = u"Full name"_s, .sortable = true, .sorted = {} },
        { .key = u"is_new"_s, .label = u"New"_s, .sorted = {} },
        { .key = u"shoe_size"_s, .label = u"Shoe size"_s, .sorted = {} },
    };
    Query query = customers().defaultQuery();
    query.columns = { u"flags"_s, u"email"_s, u"full_name"_s };
    const QList<TableColumn> columns = tableColumns(customers(), query, headers);
    QStringList keys;
    for (const TableColumn &column : columns)
        keys << column.key;
    // Asked for and answered, in the asked order; then what came unasked, the unknown one under the service's label.
    QCOMPARE(keys, QStringList({ u"flags"_s, u"full_name"_s, u"id"_s, u"shoe_size"_s }));
    QCOMPARE(columns.at(1).label, u"Name"_s);
    QCOMPARE(columns.at(3).label, u"Shoe size"_s);
    QVERIFY(!columns.at(3).known);
    QVERIFY(columns.at(2).required);
    QVERIFY(columns.at(2).givesWay); // the id that the service forces, not the column that the catalog does not know
    QVERIFY(!columns.at(3).givesWay);
}

void tst_Values::badgesStandInOrderOfImportance()
{
    QList<ColumnHeader> headers;
    for (const char *key : { "id", "is_new", "is_claimed", "has_failed_payments" })
        headers << ColumnHeader { .key = QString::fromLatin1(key), .label = {}, .sorted = {} };
    Query query = customers().defaultQuery();
    query.columns = { u"flags"_s };
    const QList<TableColumn> columns = tableColumns(customers(), query, headers);
    const Row row = tableRow(customers(), columns,
                             object(R"({"id":7,"is_new":true,"is_claimed":false,"has_failed_payments":true})"));
    QCOMPARE(row.id, 7);
    QCOMPARE(british().text(row.values.at(0), columns.at(0)), u"payment failed, new, unclaimed"_s);
    const Row calm = tableRow(customers(), columns, object(R"({"id":8,"is_claimed":true,"is_new":null})"));
    QVERIFY(!calm.values.at(0).isValid());
}

void tst_Values::namesAreComparedWithoutMarks()
{
    for (const auto &[text, comparable] : std::initializer_list<std::pair<QString, QString>> {
             { u"Søren MÜLLER"_s, u"soren muller"_s },
             { u"Łukasz O\u2019Brien"_s, u"lukasz o'brien"_s },
             { u"Nguyễn Thị Lan"_s, u"nguyen thi lan"_s },
             { u"Ольга"_s, u"ольга"_s },
         }) {
        QCOMPARE(folded(text), comparable);
        QCOMPARE(folded(text).size(), text.size());
    }
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
