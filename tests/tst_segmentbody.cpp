// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segmentbody.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// A rule with these members beside field, type and operator.
QByteArray rule(const QByteArray &op, const QByteArray &more = {})
{
    return "{\"field_name\":\"f\",\"field_type\":\"t\",\"operator\":\"" + op + "\"" + (more.isEmpty() ? "" : ",") + more
        + "}";
}

} // namespace

/// Rules as they stand in a file and in a request.
class tst_SegmentBody : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryOperator_data();
    void keepsEveryOperator();
    void readsBothForms();
    void writesOnlyWhatIsSet();
    void namesTheFault_data();
    void namesTheFault();
    void checksBuiltRules();
};

void tst_SegmentBody::keepsEveryOperator_data()
{
    QTest::addColumn<QByteArray>("more");
    for (const char *op : { "is", "is_not", "contains", "does_not_contain", "is_greater_than", "is_less_than" })
        QTest::newRow(op) << QByteArray(R"("value":"NL")");
    QTest::newRow("is_date") << QByteArray(R"("value":"2026-01-01")");
    QTest::newRow("is_after_date") << QByteArray(R"("start_date":"2026-01-01T00:00:00Z")");
    QTest::newRow("is_before_date") << QByteArray(R"("end_date":"2026-01-01T00:00:00+02:00")");
    QTest::newRow("is_between_date") << QByteArray(R"("end_date":"2026-02-01","start_date":"2026-01-01")");
    QTest::newRow("is_between_number") << QByteArray(R"("max":2.5,"min":0)");
    QTest::newRow("relative_less_than") << QByteArray(R"("time_amount":1,"time_factor":"day")");
    QTest::newRow("relative_more_than") << QByteArray(R"("time_amount":12,"time_factor":"fortnight")");
    QTest::newRow("is_empty") << QByteArray();
    QTest::newRow("sounds_like") << QByteArray(R"("nested":true,"nesting_path":"loyalty_status","value":7)");
}

void tst_SegmentBody::keepsEveryOperator()
{
    QFETCH(QByteArray, more);
    const QJsonValue rules = parsed('[' + rule(QTest::currentDataTag(), more) + ']');
    const auto segment = segmentFromJson(rules);
    QVERIFY2(segment.has_value(), segment ? "" : qPrintable(segment.error().message));
    QCOMPARE(toJson(*segment).value("rules"_L1), rules);
    QVERIFY(checkSegment(*segment).has_value());
    QCOMPARE(*segmentFromJson(toJson(*segment)), *segment);
}

void tst_SegmentBody::readsBothForms()
{
    const QByteArray rules = '[' + rule("is", R"("value":false)") + ',' + rule("is_empty") + ']';
    const Segment bare = *segmentFromJson(parsed(rules));
    QCOMPARE(bare.join, Segment::Join::All);
    QCOMPARE(bare.rules.size(), 2);
    QCOMPARE(bare.rules.constFirst().value, QJsonValue(false));
    QCOMPARE(*segmentFromJson(parsed(R"({"rules":)" + rules + '}')), bare);
    QCOMPARE(*segmentFromJson(parsed(R"({"join":"all","rules":)" + rules + '}')), bare);
    QCOMPARE(segmentFromJson(parsed(R"({"join":"any","rules":)" + rules + '}'))->join, Segment::Join::Any);
    QCOMPARE(*segmentFromJson(parsed("[]")), Segment());
}

void tst_SegmentBody::writesOnlyWhatIsSet()
{
    const Segment segment { .join = Segment::Join::Any,
                            .rules = {
                                { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"NL"_s } } };
    QCOMPARE(QJsonDocument(toJson(segment)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"join":"any","rules":[{"field_name":"country","field_type":"keyword","operator":"is",)"
                        R"("value":"NL"}]})"));
}

void tst_SegmentBody::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto second = [](const QByteArray &bad) { return QByteArray('[' + rule("is_empty") + ',' + bad + ']'); };
    QTest::newRow("unknown member") << QByteArray(R"({"join":"all","index":"users","rules":[]})")
                                    << u"index is unknown"_s;
    QTest::newRow("no rules") << QByteArray(R"({"join":"all"})") << u"rules are missing"_s;
    QTest::newRow("rules are an object") << QByteArray(R"({"rules":{}})") << u"rules are missing"_s;
    QTest::newRow("join") << QByteArray(R"({"join":"some","rules":[]})") << u"join is all or any"_s;
    QTest::newRow("join is a number") << QByteArray(R"({"join":1,"rules":[]})") << u"join is all or any"_s;
    QTest::newRow("rule is a text") << second("\"country is NL\"") << u"rule 2: is not an object"_s;
    QTest::newRow("unknown rule member") << second(rule("is", R"("value":1,"colour":2)"))
                                         << u"rule 2: colour is unknown"_s;
    QTest::newRow("no field") << second(R"({"field_type":"t","operator":"is_empty"})")
                              << u"rule 2: field_name is missing"_s;
    QTest::newRow("blank field") << second(R"({"field_name":" ","field_type":"t","operator":"is_empty"})")
                                 << u"rule 2: field_name is missing"_s;
    QTest::newRow("no type") << second(R"({"field_name":"f","operator":"is_empty"})")
                             << u"rule 2: field_type is missing"_s;
    QTest::newRow("no operator") << second(R"({"field_name":"f","field_type":"t"})")
                                 << u"rule 2: operator is missing"_s;
    QTest::newRow("no value") << second(rule("is")) << u"rule 2: value is missing"_s;
    QTest::newRow("null value") << second(rule("is_not", R"("value":null)")) << u"rule 2: value is missing"_s;
    QTest::newRow("no start") << second(rule("is_between_date", R"("end_date":"2026-01-01")"))
                              << u"rule 2: start_date is missing"_s;
    QTest::newRow("no end") << second(rule("is_before_date")) << u"rule 2: end_date is missing"_s;
    QTest::newRow("no date") << second(rule("is_after_date", R"("start_date":"yesterday")"))
                             << u"rule 2: start_date is no date"_s;
    QTest::newRow("no such day") << second(rule("is_before_date", R"("end_date":"2026-02-30")"))
                                 << u"rule 2: end_date is no date"_s;
    QTest::newRow("date as a number") << second(rule("is_after_date", R"("start_date":2026)"))
                                      << u"rule 2: start_date has the wrong type"_s;
    QTest::newRow("no amount") << second(rule("relative_less_than", R"("time_factor":"day")"))
                               << u"rule 2: time_factor and a time_amount of 1 or more are needed"_s;
    QTest::newRow("no factor") << second(rule("relative_more_than", R"("time_amount":3)"))
                               << u"rule 2: time_factor and a time_amount of 1 or more are needed"_s;
    QTest::newRow("half an amount") << second(rule("relative_less_than", R"("time_factor":"day","time_amount":1.5)"))
                                    << u"rule 2: time_amount has the wrong type"_s;
    QTest::newRow("amount as a text") << second(rule("relative_less_than", R"("time_factor":"day","time_amount":"1")"))
                                      << u"rule 2: time_amount has the wrong type"_s;
    QTest::newRow("one bound") << second(rule("is_between_number", R"("min":1)"))
                               << u"rule 2: min and max are needed"_s;
    QTest::newRow("bound as a text") << second(rule("is_between_number", R"("min":"1","max":2)"))
                                     << u"rule 2: min has the wrong type"_s;
    QTest::newRow("nested nowhere") << second(rule("is_empty", R"("nested":true)"))
                                    << u"rule 2: nested and nesting_path belong together"_s;
    QTest::newRow("path, but not nested") << second(rule("is_empty", R"("nested":false,"nesting_path":"p")"))
                                          << u"rule 2: nested and nesting_path belong together"_s;
}

void tst_SegmentBody::namesTheFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto segment = segmentFromJson(parsed(text));
    QVERIFY(!segment.has_value());
    QCOMPARE(segment.error().code, ErrorCode::InvalidQuery);
    QCOMPARE(segment.error().message, message);
    QCOMPARE(segment.error().fields.keys(), QStringList { u"segment"_s });
    for (const QJsonValue &other : { QJsonValue(), QJsonValue(7), QJsonValue(u"[]"_s) })
        QVERIFY(!segmentFromJson(other).has_value());
}

void tst_SegmentBody::checksBuiltRules()
{
    Segment segment;
    QVERIFY(checkSegment(segment).has_value());
    segment.rules = { { .field = u"f"_s, .type = u"t"_s, .op = u"is_empty"_s },
                      { .field = u"f"_s, .type = u"t"_s, .op = {} } };
    QCOMPARE(checkSegment(segment).error().message, u"rule 2: operator is missing"_s);
    segment.rules.last().op = u"is"_s;
    segment.rules.last().value = QString();
    QCOMPARE(checkSegment(segment).error().message, u"rule 2: value is missing"_s);
    segment.rules.last().value = 0;
    QVERIFY(checkSegment(segment).has_value());
}

QTEST_GUILESS_MAIN(tst_SegmentBody)
#include "tst_segmentbody.moc"
