// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "support/testcase.h"
#include "ui/filters/boundwords.h"
#include "ui/filters/shownwords.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QDate today(2026, 11, 12);

/// Values of every shape that a filter takes, with what has to be read of each.
QList<std::pair<FilterValue, QString>> valuesOf(const Filter &filter)
{
    switch (filter.type) {
    case FilterType::Boolean:
        return { { true, u"yes"_s }, { false, u"no"_s } };
    case FilterType::Switch:
        return { { true, u"yes"_s } };
    case FilterType::Integer:
        return { { qint64(4711), u"4711"_s } };
    case FilterType::Text:
        return { { u"a. b %1 %2\nc"_s, u"a. b %1 %2 c"_s } };
    case FilterType::TextList:
        return { { QStringList { u"one"_s, u"two"_s }, u"one, two"_s } };
    case FilterType::IdList:
        return { { QList<qint64> { 77 }, u"77"_s } };
    case FilterType::Enum:
    case FilterType::EnumList: {
        QList<std::pair<FilterValue, QString>> values;
        for (const FilterChoice &choice : filter.choices)
            values.append({ filter.type == FilterType::Enum ? FilterValue(choice.value)
                                                            : FilterValue(QStringList { choice.value }),
                            choice.label() });
        return values;
    }
    case FilterType::DateRange:
    case FilterType::DateTimeRange:
        return { { DateRange { DatePreset::Last30Days }, u"last 30 days"_s },
                 { DateRange { DatePreset::Custom, QDate(2021, 1, 5), {} }, u"since 5 Jan 2021"_s } };
    case FilterType::Moment:
        return { { DateRange { DatePreset::Custom, QDate(2021, 1, 5), {} }, u"5 Jan 2021"_s } };
    case FilterType::Segment:
        return { { Segment { .rules = { SegmentRule {} } }, u"1"_s } };
    }
    return {};
}

} // namespace

class TestShownWords : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFilterIsNamed_data();
    void everyFilterIsNamed();
    void everyOrderIsInWords_data();
    void everyOrderIsInWords();
    void aSentence_data();
    void aSentence();
    void columnsThatNoCatalogKnows();
    void aFile();
    void rowsThatWereRead();

private:
    QString sentence(const QString &report, const Query &query, qint64 total) const
    {
        return shownwords::sentence(*m_catalog->report(report), query, total, {}, m_context);
    }
    std::unique_ptr<Catalog> m_catalog;
    FilterContext m_context;
};

void TestShownWords::initTestCase()
{
    TestCase::initTestCase();
    auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = std::make_unique<Catalog>(std::move(*catalog));
    m_context = { .locale = QLocale::c(), .zone = QTimeZone::utc(), .today = [] { return today; } };
    m_context.names[u"memberships"_s] = { { 1, u"Unlimited"_s } };
}

void TestShownWords::everyFilterIsNamed_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("filter");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    for (const Report &report : catalog->reports())
        for (const Filter &filter : report.filters)
            QTest::addRow("%s %s", qPrintable(report.id), qPrintable(filter.name)) << report.id << filter.name;
}

void TestShownWords::everyFilterIsNamed()
{
    QFETCH(QString, report);
    QFETCH(QString, filter);
    const Filter &asked = *m_catalog->report(report)->filter(filter);
    const auto values = valuesOf(asked);
    if (values.isEmpty())
        QCOMPARE(asked.source.isEmpty(), false); // its choices are the service's
    for (const auto &[value, words] : values) {
        const QString text = sentence(report, { report, {}, { { filter, value } }, {} }, 312);
        const QStringList parts = text.split(asked.label() + u": "_s);
        QVERIFY2(parts.size() == 2, qPrintable(text));
        QVERIFY2(parts.at(1).contains(words, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(parts.at(0).startsWith(u"312 "_s) && parts.at(0).endsWith(u". "_s), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"  "_s) && !text.contains(u": ."_s), qPrintable(text));
        if (asked.type != FilterType::Text)
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        for (const QString &wire : asked.wireNames())
            QVERIFY2(!wire.contains(u'_') || !text.contains(wire), qPrintable(text));
    }
}

void TestShownWords::everyOrderIsInWords_data()
{
    QTest::addColumn<QString>("report");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    for (const Report &report : catalog->reports())
        if (!report.isExportOnly())
            QTest::addRow("%s", qPrintable(report.id)) << report.id;
}

void TestShownWords::everyOrderIsInWords()
{
    QFETCH(QString, report);
    for (const Column &column : m_catalog->report(report)->columns) {
        const QString up = shownwords::sort(*m_catalog->report(report), { { column.key } }, {});
        const QString down = shownwords::sort(*m_catalog->report(report), { { column.key, Qt::DescendingOrder } }, {});
        QVERIFY2(up.startsWith(u"Sorted by: "_s + column.label() + u" ("_s) && up.endsWith(u')'), qPrintable(up));
        QVERIFY2(up != down && !up.contains(u"scending"_s) && !up.contains(u"()"_s), qPrintable(up));
    }
}

void TestShownWords::aSentence_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("text");
    const auto asked = [](const QMap<QString, FilterValue> &filters, const QList<SortKey> &sort) {
        return Query { u"teamup.customers"_s, {}, filters, sort };
    };
    const SortKey newest { u"created_at"_s, Qt::DescendingOrder };
    QTest::newRow("all") << asked({}, { newest }) << 12430LL << u"12430 customers. Sorted by: Joined (newest first)."_s;
    QTest::newRow("none") << asked({ { u"is_active"_s, false } }, {}) << 0LL << u"0 customers. Active: no."_s;
    QTest::newRow("several")
        << asked({ { u"is_active"_s, true },
                   { u"is_any"_s, QStringList { u"new"_s, u"slipping_away"_s } },
                   { u"active_memberships"_s, QList<qint64> { 1 } },
                   { u"created_at"_s, DateRange { DatePreset::Last30Days } } },
                 { newest, { u"full_name"_s } })
        << 312LL
        << u"312 customers. Active: yes. Traits: new, slipping away. Active memberships: Unlimited. "
           "Joined: last 30 days (14 Oct – 12 Nov 2026). Sorted by: Joined (newest first), Name (A to Z)."_s;
}

void TestShownWords::aSentence()
{
    QFETCH(Query, query);
    QFETCH(qint64, total);
    QTEST(sentence(u"teamup.customers"_s, query, total), "text");
}

void TestShownWords::columnsThatNoCatalogKnows()
{
    TableColumn extra;
    extra.key = u"field_17"_s;
    extra.label = u"Shoe size"_s;
    QCOMPARE(
        shownwords::sort(*m_catalog->report(u"teamup.customers"_s), { { extra.key, Qt::DescendingOrder } }, { extra }),
        u"Sorted by: Shoe size (descending)"_s);
}

void TestShownWords::aFile()
{
    const Report &report = *m_catalog->report(u"teamup.customers"_s);
    const FilterContext context { .locale = QLocale::c(), .today = [] { return today; } };
    QCOMPARE(shownwords::ofFile(report, 1200, 1200, u"today"_s, {}, {}, context), u"1200 customers. Saved today."_s);
    QCOMPARE(shownwords::ofFile(report, 3, 1200, u"today"_s, { { u"full_name"_s, Qt::AscendingOrder } }, {}, context),
             u"3 of 1200 customers match the search. Saved today. Sorted by: Name (A to Z)."_s);
}

void TestShownWords::rowsThatWereRead()
{
    const Report &report = *m_catalog->report(u"teamup.customers"_s);
    const FilterContext context { .locale = QLocale::c(), .today = [] { return today; } };
    const RowBound failed { RowBound::Kind::Yes, u"has_failed_payments"_s, {} };
    const BoundDay day { today, Qt::Monday };
    const auto words = [&](const BoundReading &reading) {
        return boundwords::sentence(report, {}, 7, {}, failed, reading, day, context);
    };
    const QString sorted = u" customers. Failed payments: yes. Sorted by: Failed payments (yes first). "_s;
    QCOMPARE(words({ .read = 8, .total = 493, .whole = true }),
             u"7"_s + sorted + u"Read 8 of 493 customers in this order."_s);
    QCOMPARE(words({ .read = 100, .total = 493, .underWay = true }),
             u"At least 7"_s + sorted + u"Reading in this order: 100 of 493 customers so far."_s);
    QCOMPARE(words({ .read = 100, .total = 493 }),
             u"At least 7"_s + sorted + u"Stopped after 100 of 493 customers: there may be more."_s);
    const RowBound birthdays { RowBound::Kind::BirthdayThisWeek, u"days_until_birthday"_s, u"date_of_birth"_s };
    QCOMPARE(boundwords::clause(report, birthdays, day, context), u"Birthday: 9 Nov – 15 Nov 2026"_s);
    QVERIFY(boundwords::progress(report, birthdays, { .read = 9, .total = 493, .whole = true }, day, context)
                .contains(u"from both ends"_s));
}

QTEST_MAIN(TestShownWords)
#include "tst_shownwords.moc"
