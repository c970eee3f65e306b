// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/grouptext.h"
#include "models/celltext.h"
#include "report/catalog.h"
#include "report/mask.h"
#include "sandbox/names.h"
#include "support/testcase.h"

#include <QRegularExpression>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int seededPeople = 5000;

/// Columns of text that tell nothing about a person, by report. Every other column of text has to say what it tells.
const QHash<QString, QStringList> &harmless()
{
    static const QHash<QString, QStringList> keys {
        { u"khoros.user"_s,
          { u"AGENT_ID"_s, u"USER_TYPE"_s, u"TEAM_IDS"_s, u"TEAM_NAMES"_s, u"ENABLED"_s, u"CREATED_DATE"_s,
            u"LAST_LOGIN_DATE"_s, u"TOTAL_CONSOLE_LOGGED_IN_TIME_MILLIS"_s, u"TOTAL_GREEN_STATE_TIME_MILLIS"_s,
            u"TOTAL_YELLOW_STATE_TIME_MILLIS"_s, u"TOTAL_RED_STATE_TIME_MILLIS"_s, u"TOTAL_MOBILE_TIME_MILLIS"_s } },
        { u"spaaza.users"_s,
          { u"id"_s, u"country"_s, u"gender"_s, u"recency"_s, u"frequency"_s, u"overall"_s, u"loyalty_level_id"_s,
            u"loyalty_level_name"_s, u"programme_opted_in"_s, u"mailing_list_subscribed"_s,
            u"printed_mailing_list_subscribed"_s } },
        { u"spirii.customers"_s,
          { u"type"_s, u"country"_s, u"cpo.name"_s, u"locations"_s, u"billingDetails.paymentMethod"_s,
            u"billingDetails.invoiceFormat"_s, u"financialSetup.currency"_s, u"financialSetup.language"_s,
            u"billingSettings.chargeKeyDocumentAggregation"_s, u"billingSettings.chargeKeyLineAggregation"_s,
            u"billingSettings.companyCarReimbursementMethod"_s } },
        { u"teamup.attendances"_s,
          { u"event.name"_s, u"status"_s, u"venue.name"_s, u"customer_membership.membership.name"_s,
            u"booking_method"_s, u"offering_type.name"_s, u"booking_source"_s } },
        { u"teamup.attendances.grouped"_s,
          { u"offering_type.name"_s, u"venue.name"_s, u"day_of_week"_s, u"event.start_time"_s, u"status"_s,
            u"booking_method"_s, u"booking_source"_s } },
        { u"teamup.customer_memberships"_s,
          { u"membership.name"_s, u"type"_s, u"status"_s, u"customer.venue.name"_s, u"other_active"_s,
            u"payment_processor"_s } },
        { u"teamup.customer_memberships.grouped"_s,
          { u"membership.name"_s, u"type"_s, u"status"_s, u"payment_processor"_s, u"billed_price"_s } },
        { u"teamup.customers"_s,
          { u"active_customer_memberships"_s, u"venue.name"_s, u"latest_registration"_s, u"gender"_s,
            u"inactive_customer_memberships"_s, u"on_hold_customer_memberships"_s, u"family.role"_s,
            u"lead_source.name"_s } },
        { u"teamup.customers.grouped"_s, { u"gender"_s } },
        { u"teamup.invoices"_s,
          { u"number"_s, u"status"_s, u"purchase_items"_s, u"payment_processor"_s, u"purchase_type"_s,
            u"customer.venue.name"_s, u"discount_code.name"_s, u"discount_code.code"_s, u"payout"_s } },
        { u"teamup.invoices.grouped"_s,
          { u"status"_s, u"purchase_type"_s, u"purchased_item"_s, u"purchase_fee_type"_s, u"payment_processor"_s } },
    };
    return keys;
}

/// Text, and amounts, which are somebody's.
bool mayTell(const Column &column)
{
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Date:
    case ColumnType::DateTime:
        return false;
    default:
        return true;
    }
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text.split(others, Qt::SkipEmptyParts);
}

/// What of a value still stands in its mask; empty: nothing.
QString leak(const QString &value, const QString &masked)
{
    for (const QString &word : wordsOf(value))
        if (word.size() > 2 && masked.contains(word, Qt::CaseInsensitive))
            return word;
    QString digits;
    for (const QChar c : value)
        if (c.isDigit())
            digits += c;
    for (qsizetype at = 0; at + 3 <= digits.size(); ++at)
        if (masked.contains(digits.mid(at, 3)))
            return digits.mid(at, 3);
    return {};
}

TableColumn columnOf(const Report &report, const QString &key)
{
    const Column *known = report.column(key);
    TableColumn column;
    column.key = key;
    column.kind = known ? known->kind : CellKind::Text;
    if (known)
        column.known = *known;
    return column;
}

} // namespace

/// What tells about people, and what stands in its place on screen.
class tst_Privacy : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyTextColumnSaysWhatItTells_data();
    void everyTextColumnSaysWhatItTells();
    void masks_data();
    void masks();
    void nothingOfSeededPeopleStays();
    void cellsAreMasked_data();
    void cellsAreMasked();
    void groupsOfPeopleAreMasked();
};

void tst_Privacy::everyTextColumnSaysWhatItTells_data()
{
    QTest::addColumn<QString>("id");
    const Catalog catalog = *Catalog::load();
    for (const QString &id : harmless().keys())
        QVERIFY2(catalog.report(id), qPrintable(id));
    for (const Report &report : catalog.reports())
        QTest::newRow(qPrintable(report.id)) << report.id;
}

void tst_Privacy::everyTextColumnSaysWhatItTells()
{
    QFETCH(QString, id);
    const Catalog catalog = *Catalog::load();
    const Report &report = *catalog.report(id);
    const QStringList exempt = harmless().value(id);
    for (const Column &column : report.columns) {
        const bool classed = column.privacy != Privacy::None;
        QVERIFY2(classed || !mayTell(column) || exempt.contains(column.key), qPrintable(column.key));
        QVERIFY2(!classed || !exempt.contains(column.key), qPrintable(column.key));
        for (const CellKind kind : { CellKind::Name, CellKind::Email, CellKind::Phone, CellKind::Address })
            QVERIFY2(classed || column.kind != kind, qPrintable(column.key));
    }
    for (const QString &key : exempt)
        QVERIFY2(report.column(key), qPrintable(key));
}

void tst_Privacy::masks_data()
{
    QTest::addColumn<Privacy>("privacy");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("masked");
    QTest::newRow("nothing told") << Privacy::None << u"Main hall"_s << u"Main hall"_s;
    QTest::newRow("no name") << Privacy::Name << QString() << QString();
    QTest::newRow("name") << Privacy::Name << u"Chidinma Okafor"_s << u"C. O."_s;
    QTest::newRow("one letter") << Privacy::Name << u" X"_s << u"\u2022\u2022\u2022"_s;
    QTest::newRow("one sign") << Privacy::Name << u"\u4E3D"_s << u"\u2022\u2022\u2022"_s;
    QTest::newRow("many names") << Privacy::Name << u"Ana Maria da Silva e Costa"_s << u"A. M. d. S."_s;
    QTest::newRow("apostrophe and hyphen") << Privacy::Name << u"'t Hart O'Brien-Ng"_s << u"t. H. O."_s;
    QTest::newRow("composed letter") << Privacy::Name << u"E\u0301mile Zola"_s << u"E\u0301. Z."_s;
    QTest::newRow("long cluster") << Privacy::Name << u"\u0938\u094D\u0924\u0941\u0924\u093F"_s << u"\u0938."_s;
    QTest::newRow("right to left") << Privacy::Name << u"\u0645\u062D\u0645\u062F \u0639\u0644\u064A"_s
                                   << u"\u0645. \u0639."_s;
    QTest::newRow("no blanks") << Privacy::Name << u"\u738B\u5C0F\u660E"_s << u"\u738B."_s;
    QTest::newRow("beyond the first plane") << Privacy::Name << u"\U0001D49C\U0001D4B7"_s << u"\U0001D49C."_s;
    QTest::newRow("no letters") << Privacy::Name << u"\U0001F600 ?"_s << u"\u2022\u2022\u2022"_s;
    QTest::newRow("blanks alone") << Privacy::Name << u"  "_s << u"\u2022\u2022\u2022"_s;
    QTest::newRow("phone") << Privacy::Phone << u"+44 7700 900142"_s << u"\u2022\u2022\u2022 \u2022\u2022\u2022 42"_s;
    QTest::newRow("short phone") << Privacy::Phone << u"112"_s << u"\u2022\u2022\u2022 \u2022\u2022\u2022"_s;
    QTest::newRow("words for a phone") << Privacy::Phone << u"ask Anna"_s << u"\u2022\u2022\u2022 \u2022\u2022\u2022"_s;
    QTest::newRow("email") << Privacy::Email << u"chidinma@example.org"_s
                           << u"c\u2022\u2022\u2022@\u2022\u2022\u2022"_s;
    QTest::newRow("email of a letter") << Privacy::Email << u"c@example.org"_s
                                       << u"\u2022\u2022\u2022@\u2022\u2022\u2022"_s;
    QTest::newRow("no email") << Privacy::Email << u"chidinma"_s << u"\u2022\u2022\u2022"_s;
    for (const Privacy privacy : { Privacy::Address, Privacy::BirthDate, Privacy::Payment, Privacy::Text })
        QTest::addRow("dots %d", int(privacy)) << privacy << u"14 Nov 1991"_s << mask::dots();
}

void tst_Privacy::masks()
{
    QFETCH(Privacy, privacy);
    QFETCH(QString, value);
    QTEST(mask::text(privacy, value), "masked");
}

void tst_Privacy::nothingOfSeededPeopleStays()
{
    sandbox::Dice dice(7);
    for (int i = 0; i < seededPeople; ++i) {
        const sandbox::Name name = sandbox::randomName(dice);
        const QString email = u"%1.%2%3@example.org"_s.arg(name.mailFirst, name.mailLast).arg(dice.below(100));
        QString phone = u"+44 7"_s;
        for (int digit = 0; digit < 9; ++digit)
            phone += QString::number(dice.below(10));
        const std::pair<Privacy, QString> values[] = {
            { Privacy::Name, name.full },  { Privacy::Name, name.first }, { Privacy::Name, name.last },
            { Privacy::Email, email },     { Privacy::Phone, phone },     { Privacy::Address, name.full },
            { Privacy::Payment, phone },   { Privacy::Text, name.full },  { Privacy::BirthDate, u"1991-11-14"_s },
            { Privacy::Phone, name.full }, { Privacy::Name, email },      { Privacy::Name, phone },
            { Privacy::Email, name.full },
        };
        for (const auto &[privacy, value] : values) {
            const QString masked = mask::text(privacy, value);
            QVERIFY(!masked.isEmpty());
            const QString left = leak(value, masked);
            QVERIFY2(left.isEmpty(), qPrintable(u"%1 is in %2"_s.arg(left, masked)));
        }
    }
}

void tst_Privacy::cellsAreMasked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("masked");
    QTest::newRow("name") << u"full_name"_s << QVariant(u"Chidinma Okafor"_s) << u"C. O."_s;
    QTest::newRow("names") << u"family.managers"_s << QVariant(QStringList { u"Ana Roe"_s, u"Li Wu"_s })
                           << u"A. R., L. W."_s;
    QTest::newRow("missing") << u"full_name"_s << QVariant() << QString();
    QTest::newRow("birth date") << u"date_of_birth"_s << QVariant(QDate(1991, 11, 14)) << mask::dots();
    QTest::newRow("age") << u"age"_s << QVariant(35) << mask::dots();
    QTest::newRow("amount") << u"account_credit_balance"_s << QVariant::fromValue(Money { 12.5, {}, {}, u"\u00a3"_s })
                            << mask::dots();
    QTest::newRow("venue") << u"venue.name"_s << QVariant(u"Main"_s) << u"Main"_s;
    QTest::newRow("unknown text") << u"extra_customer_fields.12"_s << QVariant(u"allergic to nuts"_s) << mask::dots();
    QTest::newRow("unknown flag") << u"vip"_s << QVariant(true) << mask::dots();
}

void tst_Privacy::cellsAreMasked()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Catalog catalog = *Catalog::load();
    const TableColumn column = columnOf(*catalog.report(u"teamup.customers"_s), key);
    CellFormat format { QLocale::c(), QTimeZone::utc(), QDate(2026, 11, 12) };
    const QString clear = format.text(value, column);
    format.masked = true;
    QTEST(format.text(value, column), "masked");
    QTEST(format.fullText(value, column), "masked");
    format.masked = false;
    QCOMPARE(format.text(value, column), clear);
}

void tst_Privacy::groupsOfPeopleAreMasked()
{
    const Catalog catalog = *Catalog::load();
    const Report &report = *catalog.report(u"teamup.attendances.grouped"_s);
    Group person;
    person.kind = Group::Kind::Value;
    person.first = { true, 12, u"Chidinma Okafor"_s };
    const Attribute people = attributeOf(report, u"by_customer"_s);
    const Attribute venues = attributeOf(report, u"at_venue"_s);
    const GroupText clear { QLocale::c() };
    const GroupText masked { QLocale::c(), true };
    QCOMPARE(clear.cell(people, person), u"Chidinma Okafor"_s);
    QCOMPARE(masked.cell(people, person), u"C. O."_s);
    QCOMPARE(masked.full(people, person), u"C. O."_s);
    QCOMPARE(masked.axis(people, person, nullptr), u"C. O."_s);
    QCOMPARE(masked.cell(venues, person), u"Chidinma Okafor"_s);
}

QTEST_GUILESS_MAIN(tst_Privacy)
#include "tst_privacy.moc"
