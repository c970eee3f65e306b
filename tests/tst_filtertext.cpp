// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "report/catalog.h"
#include "ui/filters/filtertext.h"
#include "ui/filters/idlist.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QTimeZone copenhagen("Europe/Copenhagen");

DateRange between(const DateBound &from, const DateBound &to)
{
    return { DatePreset::Custom, from, to };
}

} // namespace

class TestFilterText : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rangesShowTheirDates_data();
    void rangesShowTheirDates();
    void theOrderOfADateIsTheLocales();
    void valuesOnChips_data();
    void valuesOnChips();
    void whatWasThereBefore();
    void aSentenceForDialogs();
    void idsArePasted_data();
    void idsArePasted();
    void badIdsAreNamed();

private:
    const Filter &filter(const QString &name) const { return *m_report.filter(name); }
    Report m_report;
    FilterContext m_context;
};

void TestFilterText::initTestCase()
{
    TestCase::initTestCase();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_report = *catalog->report(u"teamup.customers"_s);
    m_context = { .locale = QLocale::c(), .zone = copenhagen, .today = [] { return QDate(2026, 11, 12); } };
    m_context.names[u"memberships"_s] = { { 1, u"Unlimited"_s }, { 2, u"off-Peak <b>"_s } };
}

void TestFilterText::rangesShowTheirDates_data()
{
    QTest::addColumn<DateRange>("range");
    QTest::addColumn<QString>("text");
    const QDate first(2026, 10, 14);
    const QDate last(2026, 11, 12);
    QTest::newRow("since") << between(QDate(2021, 1, 1), {}) << u"since 1 Jan 2021"_s;
    QTest::newRow("until") << between({}, last) << u"until 12 Nov 2026"_s;
    QTest::newRow("one year") << between(first, last) << u"14 Oct – 12 Nov 2026"_s;
    QTest::newRow("two years") << between(QDate(2025, 12, 31), last) << u"31 Dec 2025 – 12 Nov 2026"_s;
    QTest::newRow("one day") << between(last, last) << u"12 Nov 2026"_s;
    QTest::newRow("open") << DateRange() << QString();
    QTest::newRow("today") << DateRange { DatePreset::Today } << u"Today (12 Nov 2026)"_s;
    QTest::newRow("7 days") << DateRange { DatePreset::Last7Days } << u"Last 7 days (6 Nov – 12 Nov 2026)"_s;
    QTest::newRow("30 days") << DateRange { DatePreset::Last30Days } << u"Last 30 days (14 Oct – 12 Nov 2026)"_s;
    QTest::newRow("last month") << DateRange { DatePreset::LastMonth } << u"Last month (1 Oct – 31 Oct 2026)"_s;
    // 22:30 UTC is already the next day in Copenhagen.
    QTest::newRow("moment") << between(QDateTime(QDate(2026, 11, 11), QTime(22, 30), Qt::UTC), {})
                            << u"since 11 Nov 2026, 23:30:00"_s;
}

void TestFilterText::rangesShowTheirDates()
{
    QFETCH(DateRange, range);
    QTEST(filtertext::range(range, m_context), "text");
}

void TestFilterText::theOrderOfADateIsTheLocales()
{
    FilterContext american = m_context;
    american.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    const DateRange range = between(QDate(2026, 10, 14), QDate(2026, 11, 12));
    QCOMPARE(filtertext::range(range, american), u"Oct 14 – Nov 12, 2026"_s);
    QCOMPARE(filtertext::phrase(filter(u"created_at"_s), range, american), u"joined Oct 14 – Nov 12, 2026"_s);
}

void TestFilterText::valuesOnChips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FilterValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("yes") << u"is_active"_s << FilterValue(true) << u"Yes"_s;
    QTest::newRow("no") << u"is_active"_s << FilterValue(false) << u"No"_s;
    QTest::newRow("choices") << u"is_any"_s << FilterValue(QStringList { u"new"_s, u"slipping_away"_s })
                             << u"new, slipping away"_s;
    QTest::newRow("names as the service writes them")
        << u"active_memberships"_s << FilterValue(QList<qint64> { 1, 2 }) << u"Unlimited, off-Peak <b>"_s;
    QTest::newRow("unknown id") << u"active_memberships"_s << FilterValue(QList<qint64> { 1, 77 })
                                << u"Unlimited, 77"_s;
    QTest::newRow("many") << u"active_memberships"_s << FilterValue(QList<qint64> { 1, 2, 3, 4 })
                          << u"Unlimited, off-Peak <b> and 2 more"_s;
    QTest::newRow("ids") << u"ids"_s << FilterValue(QList<qint64> { 5, 6, 7 }) << u"3 IDs"_s;
    QTest::newRow("one id") << u"ids"_s << FilterValue(QList<qint64> { 5 }) << u"5"_s;
    QTest::newRow("big number") << u"id_gt"_s << FilterValue(std::numeric_limits<qint64>::max())
                                << u"9223372036854775807"_s;
    QTest::newRow("text") << u"created_at_timeframe"_s << FilterValue(u"Last 3 Months"_s) << u"Last 3 Months"_s;
}

void TestFilterText::valuesOnChips()
{
    QFETCH(QString, name);
    QFETCH(FilterValue, value);
    QTEST(filtertext::value(filter(name), value, m_context), "text");
}

void TestFilterText::whatWasThereBefore()
{
    QCOMPARE(filtertext::was(filter(u"is_active"_s), std::nullopt, m_context), u"was any"_s);
    QCOMPARE(filtertext::was(filter(u"is_active"_s), true, m_context), u"was yes"_s);
    QCOMPARE(filtertext::was(filter(u"created_at"_s), between(QDate(2021, 1, 1), {}), m_context),
             u"was since 1 Jan 2021"_s);
    QCOMPARE(filtertext::was(filter(u"created_at"_s), DateRange { DatePreset::Last30Days }, m_context),
             u"was 14 Oct – 12 Nov 2026"_s);
    QCOMPARE(filtertext::was(filter(u"active_memberships"_s), QList<qint64> { 1 }, m_context), u"was Unlimited"_s);
}

void TestFilterText::aSentenceForDialogs()
{
    const QMap<QString, FilterValue> filters {
        { u"is_active"_s, true },
        { u"created_at"_s, between(QDate(2021, 1, 1), {}) },
        { u"is_any"_s, QStringList { u"new"_s, u"claimed"_s, u"lead"_s } },
    };
    QCOMPARE(filtertext::sentence(m_report, filters, m_context), u"Active, 3 traits, joined since 1 Jan 2021"_s);
    QCOMPARE(filtertext::sentence(m_report, {}, m_context), QString());
    QCOMPARE(filtertext::sentence(m_report, { { u"is_new"_s, false }, { u"ids"_s, QList<qint64> { 4 } } }, m_context),
             u"New: no, customer IDs: 4"_s);
}

void TestFilterText::idsArePasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("mixed") << u" 1, 2 3;4\n5\t6,,7 "_s << QList<qint64> { 1, 2, 3, 4, 5, 6, 7 };
    QTest::newRow("repeated") << u"3 1 3 1"_s << QList<qint64> { 3, 1 };
    QTest::newRow("beyond doubles") << u"9007199254740993"_s << QList<qint64> { 9007199254740993 };
    QTest::newRow("nothing") << u" , ; \n"_s << QList<qint64>();
}

void TestFilterText::idsArePasted()
{
    QFETCH(QString, text);
    QTEST(readIds(text).ids, "ids");
    QVERIFY(readIds(text).bad.isEmpty());
}

void TestFilterText::badIdsAreNamed()
{
    const IdList list = readIds(u"1, x2, -3, 4.5, x2, 9223372036854775808"_s);
    QCOMPARE(list.ids, QList<qint64> { 1 });
    QCOMPARE(list.bad, (QStringList { u"x2"_s, u"-3"_s, u"4.5"_s, u"9223372036854775808"_s }));
    QVERIFY(badIdsSentence(list.bad).contains(u"“x2”, “-3”, “4.5”, …"_s));
    QCOMPARE(badIdsSentence({}), QString());
}

QTEST_MAIN(TestFilterText)
#include "tst_filtertext.moc"
