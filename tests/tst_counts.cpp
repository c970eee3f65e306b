// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartsettings.h"
#include "counts/kinds.h"
#include "report/catalog.h"
#include "support/testcase.h"

#include <QJsonDocument>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const Report &counts()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers.grouped"_s);
}

const Report &customers()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers"_s);
}

Attribute attribute(const QString &key)
{
    return attributeOf(counts(), key);
}

ChartSettings settings(const QString &group, const QString &split = {}, ChartKind kind = ChartKind::Bar)
{
    return { group, split, u"count"_s, kind };
}

} // namespace

/// What a grouped report can be grouped by, and which charts of it make sense.
class tst_Counts : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void attributesFollowTheCatalog();
    void values_data();
    void values();
    void valuesHaveAnOrder();
    void columnsToAskFor();
    void theFirstChart();
    void settingsAreCorrected_data();
    void settingsAreCorrected();
    void settingsAsText();
    void unreadableSettings_data();
    void unreadableSettings();
    void kindsSayWhyNot_data();
    void kindsSayWhyNot();
    void changesStartSensibly();
    void ordersAreNamedByTheScale();
    void otherReportsHaveNamesNumbersAndTexts();
};

void tst_Counts::attributesFollowTheCatalog()
{
    const QList<Attribute> attributes = attributesOf(counts());
    QStringList keys;
    for (const Attribute &each : attributes)
        keys << each.key;
    QCOMPARE(keys.mid(0, 4),
             (QStringList { u"joined_month"_s, u"created_year"_s, u"created_month"_s, u"created_date"_s }));
    QVERIFY(keys.contains(u"has_account_credit"_s));
    QVERIFY(!keys.contains(u"count"_s));
    QCOMPARE(attributes.constFirst().columns, (QStringList { u"created_year"_s, u"created_month"_s }));
    QCOMPARE(attributes.constFirst().phrase, u"joined month"_s);
    QCOMPARE(attribute(u"gender"_s).values.size(), 3);
    QCOMPARE(attribute(u"joined_month"_s), attributes.constFirst());
    QVERIFY(attribute(u"count"_s).isNull());
    QVERIFY(attribute(u"shoe_size"_s).isNull());
    QVERIFY(attribute({}).isNull());
    QVERIFY(attributesOf(customers()).isEmpty());
}

void tst_Counts::values_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("stated");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    const auto stated = [](const char *name, const QString &key, const char *json, qint64 number,
                           const QString &text = {}) {
        QTest::newRow(name) << key << QByteArray(json) << true << number << text;
    };
    const auto notStated = [](const char *name, const QString &key, const char *json) {
        QTest::newRow(name) << key << QByteArray(json) << false << 0LL << QString();
    };
    stated("yes", u"is_active"_s, R"({"is_active":true})", 1);
    stated("no", u"is_active"_s, R"({"is_active":false})", 0);
    notStated("flag null", u"is_active"_s, R"({"is_active":null})");
    notStated("flag as number", u"is_active"_s, R"({"is_active":1})");
    stated("age", u"age"_s, R"({"age":0})", 0);
    stated("exact integer", u"age"_s, R"({"age":9007199254740993})", 9'007'199'254'740'993);
    notStated("age missing", u"age"_s, "{}");
    stated("age sent as a text", u"age"_s, R"({"age":"31"})", 31);
    notStated("age in words", u"age"_s, R"({"age":"thirty"})");
    notStated("no whole age as a text", u"age"_s, R"({"age":"31.5"})");
    notStated("no whole age", u"age"_s, R"({"age":31.5})");
    stated("year", u"created_year"_s, R"({"created_year":2026})", 2026);
    notStated("year 0", u"created_year"_s, R"({"created_year":0})");
    stated("December", u"birth_month"_s, R"({"birth_month":12})", 12);
    notStated("13th month", u"birth_month"_s, R"({"birth_month":13})");
    stated("midnight", u"created_hour"_s, R"({"created_hour":0})", 0);
    notStated("hour 24", u"created_hour"_s, R"({"created_hour":24})");
    stated("day", u"created_date"_s, R"({"created_date":"2026-11-12"})", QDate(2026, 11, 12).toJulianDay());
    notStated("no such day", u"created_date"_s, R"({"created_date":"2026-02-30"})");
    notStated("day as number", u"created_date"_s, R"({"created_date":20261112})");
    stated("year-month", u"joined_month"_s, R"({"created_year":2026,"created_month":9})", 2026 * 12 + 8);
    notStated("month without year", u"joined_month"_s, R"({"created_year":null,"created_month":9})");
    notStated("year without month", u"joined_month"_s, R"({"created_year":2026})");
    stated("gender", u"gender"_s, R"({"gender":"female"})", 0, u"female"_s);
    stated("unknown gender as served", u"gender"_s, R"({"gender":" Two-spirit"})", 0, u" Two-spirit"_s);
    notStated("gender null", u"gender"_s, R"({"gender":null})");
    notStated("gender empty", u"gender"_s, R"({"gender":""})");
    notStated("gender as number", u"gender"_s, R"({"gender":2})");
}

void tst_Counts::values()
{
    QFETCH(QString, attribute);
    QFETCH(QByteArray, json);
    const GroupValue value = groupValue(::attribute(attribute), QJsonDocument::fromJson(json).object());
    QTEST(value.stated, "stated");
    QTEST(value.number, "number");
    QTEST(value.text, "text");
}

void tst_Counts::valuesHaveAnOrder()
{
    const GroupValue notStated;
    const GroupValue one = { true, 1, {} };
    const GroupValue two = { true, 2, {} };
    const GroupValue a = { true, 0, u"a"_s };
    const GroupValue b = { true, 0, u"b"_s };
    QVERIFY(one < two);
    QVERIFY(two < notStated);
    QVERIFY(a < b);
    QVERIFY((notStated <=> GroupValue()) == std::strong_ordering::equal);
}

void tst_Counts::columnsToAskFor()
{
    const auto columns = [](const QString &group, const QString &split) {
        return chartColumns(counts(), settings(group, split)).join(u' ');
    };
    QCOMPARE(columns(u"joined_month"_s, u"gender"_s), u"created_year created_month gender count"_s);
    QCOMPARE(columns(u"created_month"_s, u"created_year"_s), u"created_month created_year count"_s);
    QCOMPARE(columns(u"created_year"_s, u"joined_month"_s), u"created_year created_month count"_s);
    QCOMPARE(columns(u"age"_s, {}), u"age count"_s);
    QCOMPARE(columns(u"shoe_size"_s, {}), u"count"_s);
}

void tst_Counts::theFirstChart()
{
    const ChartSettings first = defaultChart(counts());
    QCOMPARE(first, settings(u"joined_month"_s));
    QCOMPARE(first.order, ChartOrder::Natural);
    QVERIFY(first.totals && first.legend);
    QVERIFY(defaultChart(customers()).group.isEmpty());
    QVERIFY(corrected(customers(), first).group.isEmpty());
}

void tst_Counts::settingsAreCorrected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *name, const char *text, const char *corrected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(corrected);
    };
    row("nothing to correct", "age|gender|count|percent|most|legend", "age|gender|count|percent|most|legend");
    row("unknown group", "shoe_size|gender|count|bar|natural|", "joined_month|gender|count|bar|natural|");
    row("unknown split", "age|shoe_size|count|bar|natural|", "age||count|bar|natural|");
    row("unknown measure", "age||weight|bar|natural|", "age||count|bar|natural|");
    row("measure that is no aggregate", "age||gender|bar|natural|", "age||count|bar|natural|");
    row("split by itself", "age|age|count|bar|natural|", "age||count|bar|natural|");
    row("split by its own year", "joined_month|created_year|count|bar|natural|", "joined_month||count|bar|natural|");
    row("split by its own month", "joined_month|created_month|count|bar|natural|", "joined_month||count|bar|natural|");
    row("month by year", "created_month|created_year|count|line|natural|",
        "created_month|created_year|count|line|natural|");
    row("kind that needs the lost split", "joined_month|created_year|count|stacked|natural|",
        "joined_month||count|bar|natural|");
    row("kind that needs an order", "gender|is_active|count|line|natural|", "gender|is_active|count|stacked|natural|");
}

void tst_Counts::settingsAreCorrected()
{
    QFETCH(QString, text);
    const std::optional<ChartSettings> read = chartSettingsFromText(text);
    QVERIFY(read);
    QTEST(toText(corrected(counts(), *read)), "corrected");
}

void tst_Counts::settingsAsText()
{
    QCOMPARE(toText(defaultChart(counts())), u"joined_month||count|bar|natural|totals,legend"_s);
    ChartSettings each = settings(u"age"_s, u"gender"_s);
    for (const auto kind : { ChartKind::Bar, ChartKind::StackedBar, ChartKind::PercentBar, ChartKind::Line,
                             ChartKind::Pie, ChartKind::Donut }) {
        for (const auto order :
             { ChartOrder::Natural, ChartOrder::NaturalReversed, ChartOrder::MostFirst, ChartOrder::FewestFirst }) {
            each.kind = kind;
            each.order = order;
            each.totals = !each.totals;
            each.legend = each.totals == (kind == ChartKind::Bar);
            QCOMPARE(chartSettingsFromText(toText(each)), std::optional(each));
        }
    }
}

void tst_Counts::unreadableSettings_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "", "joined_month", "|gender|count|bar|natural|", "age||count|bar|natural", "age||count|bar|natural||",
           "age||count|radar|natural|", "age||count|bar|sideways|", "age||count|bar|natural|totals,shadow" })
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void tst_Counts::unreadableSettings()
{
    QFETCH(QString, text);
    QCOMPARE(chartSettingsFromText(text), std::nullopt);
}

void tst_Counts::kindsSayWhyNot_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("split");
    QTest::addColumn<int>("groups");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("instead");
    const auto row = [](const char *name, ChartKind kind, const QString &group, const QString &split, int groups,
                        const char *sentence, ChartKind instead) {
        QTest::newRow(name) << static_cast<int>(kind) << group << split << groups << QString::fromLatin1(sentence)
                            << static_cast<int>(instead);
    };
    const QString gender = u"gender"_s;
    const QString age = u"age"_s;
    using enum ChartKind;
    row("bar", Bar, gender, {}, 500, "", Bar);
    row("bar with split", Bar, gender, age, 500, "", Bar);
    row("stacked", StackedBar, age, gender, 5, "", StackedBar);
    row("stacked without split", StackedBar, age, {}, 5, "Choose a split to stack it.", Bar);
    row("percent without split", PercentBar, age, {}, 5, "Choose a split to stack it.", Bar);
    row("line", Line, u"created_hour"_s, gender, 24, "", Line);
    row("line of genders", Line, gender, age, 3, "A line needs a group in order of time or number.", StackedBar);
    row("line of flags", Line, u"is_new"_s, {}, 2, "A line needs a group in order of time or number.", Bar);
    row("pie of 8", Pie, age, {}, 8, "", Pie);
    row("pie of 9", Pie, age, {}, 9, "A circle shows at most 8 groups.", Bar);
    row("donut of unknown", Donut, age, {}, -1, "", Donut);
    row("donut with split", Donut, gender, age, 3, "Remove the split to draw it as a circle.", StackedBar);
}

void tst_Counts::kindsSayWhyNot()
{
    QFETCH(int, kind);
    QFETCH(QString, group);
    QFETCH(QString, split);
    QFETCH(int, groups);
    const auto chosen = static_cast<ChartKind>(kind);
    QTEST(Kinds::whyNot(chosen, attribute(group), attribute(split), groups), "sentence");
    QTEST(static_cast<int>(Kinds::possibleKind(chosen, attribute(group), attribute(split), groups)), "instead");
}

void tst_Counts::changesStartSensibly()
{
    const Attribute gender = attribute(u"gender"_s);
    QCOMPARE(Kinds::sensibleKind(attribute(u"created_date"_s), {}), ChartKind::Line);
    QCOMPARE(Kinds::sensibleKind(attribute(u"created_date"_s), gender), ChartKind::Line);
    QCOMPARE(Kinds::sensibleKind(attribute(u"joined_month"_s), gender), ChartKind::StackedBar);
    QCOMPARE(Kinds::sensibleKind(gender, {}), ChartKind::Bar);
    QCOMPARE(Kinds::sensibleOrder(gender), ChartOrder::MostFirst);
    QCOMPARE(Kinds::sensibleOrder(attribute(u"is_active"_s)), ChartOrder::Natural);
    QCOMPARE(Kinds::sensibleOrder(attribute(u"joined_month"_s)), ChartOrder::Natural);
}

void tst_Counts::ordersAreNamedByTheScale()
{
    const auto name = [](ChartOrder order, const QString &group) { return Kinds::orderLabel(order, attribute(group)); };
    QCOMPARE(name(ChartOrder::Natural, u"joined_month"_s), u"Oldest first"_s);
    QCOMPARE(name(ChartOrder::NaturalReversed, u"created_date"_s), u"Newest first"_s);
    QCOMPARE(name(ChartOrder::Natural, u"birth_month"_s), u"January first"_s);
    QCOMPARE(name(ChartOrder::NaturalReversed, u"age"_s), u"Highest first"_s);
    QCOMPARE(name(ChartOrder::Natural, u"gender"_s), u"A to Z"_s);
    QCOMPARE(name(ChartOrder::Natural, u"is_new"_s), u"Yes first"_s);
    QCOMPARE(name(ChartOrder::MostFirst, u"age"_s), u"Most first"_s);
    QCOMPARE(Kinds::kindLabel(ChartKind::PercentBar), u"100 %"_s);
}

/// Keys with dots, names beside their ids, objects with a name, and numbers that are sent as texts.
void tst_Counts::otherReportsHaveNamesNumbersAndTexts()
{
    static const Catalog catalog = *Catalog::load();
    const Report &visits = *catalog.report(u"teamup.attendances.grouped"_s);
    const Report &invoices = *catalog.report(u"teamup.invoices.grouped"_s);
    const auto read = [](const Report &report, const char *key, const char *json) {
        return groupValue(attributeOf(report, QString::fromLatin1(key)), QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(read(visits, "at_venue", R"({"venue":{"id":11,"name":"Harbour"}})"),
             (GroupValue { true, 11, u"Harbour"_s }));
    QCOMPARE(read(visits, "at_venue", R"({"venue":null})"), GroupValue());
    QCOMPARE(read(visits, "event.start_time", R"({"event":{"start_time":"18:45"}})"),
             (GroupValue { true, 0, u"18:45"_s }));
    QCOMPARE(read(invoices, "purchased_item", R"({"purchased_item":{"id":1,"name":"Mat"}})"),
             (GroupValue { true, 0, u"Mat"_s }));
    QCOMPARE(read(invoices, "due_date_year", R"({"due_date_year":"2026"})"), (GroupValue { true, 2026, {} }));
    QCOMPARE(read(invoices, "due_date_month", R"({"due_date_month":"13"})"), GroupValue());
    QCOMPARE(read(invoices, "due_year_month", R"({"due_date_year":"2026","due_date_month":"3"})"),
             (GroupValue { true, 2026 * 12 + 2, {} }));
    QVERIFY(attributeOf(visits, u"customer.id"_s).isNull()); // only together with the name
    QCOMPARE(attributeOf(visits, u"by_customer"_s).columns, QStringList({ u"customer.name"_s, u"customer.id"_s }));

    const QList<QJsonObject> rows { { { u"status"_s, u"paid"_s }, { u"count"_s, u"17"_s } },
                                    { { u"status"_s, u"open"_s }, { u"count"_s, u"none"_s } } };
    const ChartData data = chartData(invoices, { u"status"_s, {}, u"count"_s, ChartKind::Bar }, rows, {});
    QCOMPARE(data.total, 17);
}

QTEST_GUILESS_MAIN(tst_Counts)
#include "tst_counts.moc"
