// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/grouptext.h"
#include "report/catalog.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Kind = Group::Kind;

const Report &counts()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers.grouped"_s);
}

qint64 month(int year, int month)
{
    return year * 12 + month - 1;
}

qint64 day(int year, int month, int day)
{
    return QDate(year, month, day).toJulianDay();
}

Group value(qint64 number)
{
    return { Kind::Value, { true, number, {} } };
}

Group category(const QString &text)
{
    return { Kind::Value, { true, 0, text } };
}

Group range(qint64 first, qint64 last)
{
    return { Kind::Range, { true, first, {} }, { true, last, {} } };
}

Group unfinished(Group group)
{
    group.unfinished = true;
    return group;
}

GroupText textIn(const char *locale)
{
    return GroupText(QLocale(QString::fromLatin1(locale)));
}

} // namespace

Q_DECLARE_METATYPE(rollbook::Group)

/// What a bar, a row and a series are called.
class tst_GroupText : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void theYearStandsWhereItChanges();
    void valuesStayPlainText();
    void shares_data();
    void shares();
    void titles_data();
    void titles();
    void unfinishedPeriodsAreExplained();
};

void tst_GroupText::words_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<Group>("group");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("full");
    const auto row = [](const char *name, const char *locale, const QString &attribute, const Group &group,
                        const QString &axis, const QString &cell, const QString &full) {
        QTest::newRow(name) << QByteArray(locale) << attribute << group << axis << cell << full;
    };
    const QString joined = u"joined_month"_s;
    const QString days = u"created_date"_s;
    const QString years = u"created_year"_s;
    row("year-month", "en_GB", joined, value(month(2025, 12)), u"Dec\n2025"_s, u"Dec 2025"_s, u"December 2025"_s);
    row("year-month, German", "de_DE", joined, value(month(2026, 3)), u"Mär\n2026"_s, u"Mär 2026"_s, u"März 2026"_s);
    row("unfinished", "en_GB", joined, unfinished(value(month(2026, 11))), u"Nov*\n2026"_s, u"Nov 2026*"_s,
        u"November 2026"_s);
    row("quarter", "en_GB", joined, range(month(2026, 7), month(2026, 9)), u"Q3\n2026"_s, u"Q3 2026"_s,
        u"July to September 2026"_s);
    row("year of months", "en_GB", joined, range(month(2026, 1), month(2026, 12)), u"2026"_s, u"2026"_s, u"2026"_s);
    row("decade of months", "en_GB", joined, range(month(2010, 1), month(2019, 12)), u"2010s"_s, u"2010s"_s,
        u"2010 to 2019"_s);
    row("day", "en_GB", days, value(day(2026, 9, 3)), u"3 Sept\n2026"_s, u"3 Sept 2026"_s, u"3 September 2026"_s);
    row("day, German", "de_DE", days, value(day(2025, 11, 3)), u"3. Nov.\n2025"_s, u"3. Nov. 2025"_s,
        u"3. November 2025"_s);
    row("day, American", "en_US", days, value(day(2025, 11, 3)), u"Nov 3\n2025"_s, u"Nov 3, 2025"_s,
        u"November 3, 2025"_s);
    row("day, Spanish", "es_ES", days, value(day(2025, 11, 3)), u"3 de nov\n2025"_s, u"3 de nov de 2025"_s,
        u"3 de noviembre de 2025"_s);
    row("day, Japanese", "ja_JP", days, value(day(2025, 11, 3)), u"11月3日\n2025"_s, u"2025年11月3日"_s,
        u"2025年11月3日"_s);
    row("week", "en_GB", days, range(day(2025, 11, 3), day(2025, 11, 9)), u"3 Nov\n2025"_s, u"Week from 3 Nov 2025"_s,
        u"Week from 3 Nov 2025"_s);
    row("month of days", "en_GB", days, range(day(2024, 2, 1), day(2024, 2, 29)), u"Feb\n2024"_s, u"Feb 2024"_s,
        u"February 2024"_s);
    row("year", "en_GB", years, value(2026), u"2026"_s, u"2026"_s, u"2026"_s);
    row("year, unfinished", "en_GB", years, unfinished(value(2026)), u"2026*"_s, u"2026*"_s, u"2026"_s);
    row("decade", "en_GB", years, range(1990, 1999), u"1990s"_s, u"1990s"_s, u"1990 to 1999"_s);
    row("first decade of all", "en_GB", years, range(0, 9), u"0s"_s, u"0s"_s, u"1 to 9"_s);
    row("twenty years", "en_GB", years, range(1980, 1999), u"1980–1999"_s, u"1980–1999"_s, u"1980 to 1999"_s);
    row("month", "en_GB", u"birth_month"_s, value(1), u"Jan"_s, u"Jan"_s, u"January"_s);
    row("month, German", "de_DE", u"birth_month"_s, value(3), u"Mär"_s, u"Mär"_s, u"März"_s);
    row("hour", "en_GB", u"created_hour"_s, value(6), u"06:00"_s, u"06:00"_s, u"06:00–06:59"_s);
    row("hour, American", "en_US", u"created_hour"_s, value(18), u"6 PM"_s, u"6 PM"_s, u"6:00 PM–6:59 PM"_s);
    row("hour without a locale", "C", u"created_hour"_s, value(23), u"23:00"_s, u"23:00"_s, u"23:00–23:59"_s);
    row("age", "en_GB", u"age"_s, value(20), u"20"_s, u"20"_s, u"20"_s);
    row("ages", "en_GB", u"age"_s, range(20, 24), u"20–24"_s, u"20–24"_s, u"20–24"_s);
    row("below zero", "en_GB", u"age"_s, range(-5, -1), u"-5 to -1"_s, u"-5 to -1"_s, u"-5 to -1"_s);
    row("large number, German", "de_DE", u"age"_s, value(12'430), u"12.430"_s, u"12.430"_s, u"12.430"_s);
    row("yes", "en_GB", u"is_active"_s, value(1), u"Yes"_s, u"Yes"_s, u"Yes"_s);
    row("no", "en_GB", u"is_active"_s, value(0), u"No"_s, u"No"_s, u"No"_s);
    row("named value", "en_GB", u"gender"_s, category(u"other"_s), u"Other gender"_s, u"Other gender"_s,
        u"Other gender"_s);
    row("not stated", "en_GB", joined, { Kind::NotStated }, u"Not stated"_s, u"Not stated"_s, u"Not stated"_s);
    row("other", "en_GB", u"gender"_s, { Kind::Other, {}, {}, 1'200 }, u"Other (1,200 groups)"_s,
        u"Other (1,200 groups)"_s, u"Other (1,200 groups)"_s);
    row("all", "en_GB", joined, { Kind::All }, {}, {}, {});
}

void tst_GroupText::words()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, attribute);
    QFETCH(Group, group);
    const Attribute grouped = attributeOf(counts(), attribute);
    QVERIFY(!grouped.isNull());
    const GroupText text = textIn(locale.constData());
    QTEST(text.axis(grouped, group, nullptr), "axis");
    QTEST(text.cell(grouped, group), "cell");
    QTEST(text.full(grouped, group), "full");
}

void tst_GroupText::theYearStandsWhereItChanges()
{
    const GroupText text = textIn("en_GB");
    const Attribute joined = attributeOf(counts(), u"joined_month"_s);
    const Group december = value(month(2025, 12));
    const Group january = value(month(2026, 1));
    const Group notStated = { Kind::NotStated };
    QCOMPARE(text.axis(joined, january, &december), u"Jan\n2026"_s);
    QCOMPARE(text.axis(joined, december, &january), u"Dec\n2025"_s);
    const Group february = unfinished(value(month(2026, 2)));
    QCOMPARE(text.axis(joined, february, &january), u"Feb*"_s);
    QCOMPARE(text.axis(joined, january, &notStated), u"Jan\n2026"_s);
    const Group second = range(month(2026, 4), month(2026, 6));
    const Group third = range(month(2026, 7), month(2026, 9));
    QCOMPARE(text.axis(joined, third, &second), u"Q3"_s);
    const Attribute days = attributeOf(counts(), u"created_date"_s);
    const Group monday = value(day(2026, 11, 2));
    QCOMPARE(text.axis(days, value(day(2026, 11, 3)), &monday), u"3 Nov"_s);
}

void tst_GroupText::valuesStayPlainText()
{
    const GroupText text = textIn("en_GB");
    const Attribute gender = attributeOf(counts(), u"gender"_s);
    QCOMPARE(text.cell(gender, category(u"<b>Non-binary</b> %1 100%n"_s)), u"<b>Non-binary</b> %1 100%n"_s);
    QCOMPARE(text.axis(gender, category(u"two\nlines\there"_s), nullptr), u"two lines here"_s);
}

void tst_GroupText::shares_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *locale, qint64 part, qint64 whole, const QString &text) {
        QTest::newRow(name) << QByteArray(locale) << part << whole << text;
    };
    row("whole percent", "en_GB", 158, 287, u"55\u00a0%"_s);
    row("nothing", "en_GB", 0, 287, u"0\u00a0%"_s);
    row("less than half a percent", "en_GB", 1, 287, u"<1\u00a0%"_s);
    row("half a percent", "en_GB", 1, 200, u"1\u00a0%"_s);
    row("everything", "en_GB", 287, 287, u"100\u00a0%"_s);
    row("of nothing", "en_GB", 0, 0, {});
    row("Persian", "fa_IR", 1, 2, u"۵۰\u00a0٪"_s);
}

void tst_GroupText::shares()
{
    QFETCH(QByteArray, locale);
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(textIn(locale.constData()).share(part, whole), "text");
}

void tst_GroupText::titles_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("binning");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &group, const QString &split, Binning binning, int width, const char *title) {
        QTest::newRow(title) << group << split << static_cast<int>(binning) << width << QString::fromLatin1(title);
    };
    row(u"joined_month"_s, {}, Binning::None, 1, "Customers by joined month");
    row(u"joined_month"_s, u"gender"_s, Binning::Quarters, 1, "Customers by joined month and gender, in quarters");
    row(u"created_date"_s, {}, Binning::Weeks, 1, "Customers by joined day, in weeks");
    row(u"created_date"_s, {}, Binning::Months, 1, "Customers by joined day, in months");
    row(u"created_date"_s, {}, Binning::Years, 1, "Customers by joined day, in years");
    row(u"created_year"_s, {}, Binning::Decades, 1, "Customers by joined year, in decades");
    row(u"age"_s, u"gender"_s, Binning::Numbers, 5, "Customers by age and gender, in steps of 5");
}

void tst_GroupText::titles()
{
    QFETCH(QString, group);
    QFETCH(QString, split);
    QFETCH(int, binning);
    QFETCH(int, width);
    ChartData data;
    data.group = attributeOf(counts(), group);
    data.split = attributeOf(counts(), split);
    data.binning = static_cast<Binning>(binning);
    data.binWidth = width;
    QTEST(textIn("en_GB").title(data, u"Customers"_s), "title");
}

void tst_GroupText::unfinishedPeriodsAreExplained()
{
    const GroupText text = textIn("en_GB");
    const auto note = [&](const QString &group, const Group &bar, const Group &series = { Kind::All }) {
        ChartData data;
        data.group = attributeOf(counts(), group);
        data.split = attributeOf(counts(), u"created_year"_s);
        data.series = { series };
        data.bars = { { bar, { 1 }, 1 } };
        return text.unfinishedNote(data);
    };
    QCOMPARE(note(u"joined_month"_s, value(month(2026, 11))), QString());
    QCOMPARE(note(u"joined_month"_s, unfinished(value(month(2026, 11)))), u"month to date"_s);
    QCOMPARE(note(u"joined_month"_s, unfinished(range(month(2026, 10), month(2026, 12)))), u"quarter to date"_s);
    QCOMPARE(note(u"created_year"_s, unfinished(value(2026))), u"year to date"_s);
    QCOMPARE(note(u"created_date"_s, unfinished(value(day(2026, 11, 12)))), u"today so far"_s);
    QCOMPARE(note(u"created_date"_s, unfinished(range(day(2026, 11, 9), day(2026, 11, 15)))), u"week to date"_s);
    QCOMPARE(note(u"gender"_s, category(u"female"_s), unfinished(value(2026))), u"year to date"_s);
}

QTEST_GUILESS_MAIN(tst_GroupText)
#include "tst_grouptext.moc"
