// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/queryjson.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

Query queryWith(const FilterValue &value)
{
    return { .reportId = u"teamup.customers"_s,
             .columns = { u"id"_s, u"name"_s },
             .filters = { { u"f"_s, value } },
             .sort = { { u"name"_s, Qt::DescendingOrder }, { u"id"_s, Qt::AscendingOrder } } };
}

/// Through bytes, as a file keeps it.
Result<Query> kept(const QJsonObject &object)
{
    return queryFromJson(QJsonDocument::fromJson(QJsonDocument(object).toJson()).object());
}

/// The first of two in the autumn: the zone's name alone does not say which.
QDateTime ambiguous()
{
    return QDateTime::fromMSecsSinceEpoch(1'792'890'000'123, QTimeZone("Europe/Copenhagen"));
}

} // namespace

/// Queries that are kept as JSON.
class tst_QueryJson : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void keepsTheKindOfAMoment();
    void keepsTheOffsetOfANamelessZone();
    void keepsPresets();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void tst_QueryJson::losesNothing_data()
{
    QTest::addColumn<FilterValue>("value");
    const auto row = [](const char *name, const FilterValue &value) { QTest::newRow(name) << value; };
    row("flag", false);
    row("integer", std::numeric_limits<qint64>::max());
    row("least integer", std::numeric_limits<qint64>::min());
    row("text", u"Ø \u2028 \"x\"\r\n"_s);
    row("empty text", QString());
    row("texts", QStringList { u"a"_s, u""_s, u"a"_s });
    row("no texts", QStringList());
    row("ids", QList<qint64> { 9007199254740993, -1, 0 });
    row("no ids", QList<qint64>());
    row("open range", DateRange {});
    row("preset", DateRange { .preset = DatePreset::LastMonth });
    row("days", DateRange { .from = QDate(2026, 3, 1), .to = QDate(2026, 3, 31) });
    row("moments", DateRange { .from = ambiguous(), .to = QDateTime(QDate(2026, 3, 1), QTime(1, 2), Qt::UTC) });
    row("offset", DateRange { .to = QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3, 4), Qt::OffsetFromUTC, -12'600) });
    row("segment",
        Segment { .join = Segment::Join::Any,
                  .rules = {
                      { .field = u"a"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"x"_s },
                      { .field = u"b"_s,
                        .type = u"date"_s,
                        .op = u"is_between_date"_s,
                        .startDate = u"2026-01-01"_s,
                        .endDate = u"2026-02-01"_s,
                        .timeFactor = u"day"_s,
                        .timeAmount = -3,
                        .nestingPath = u"p"_s },
                      { .field = u"c"_s,
                        .type = u"number"_s,
                        .op = u"is_between_number"_s,
                        .min = 0.1,
                        .max = qint64(1) << 60 },
                      { .field = {}, .type = {}, .op = {}, .value = QJsonArray { 1, u"two"_s, QJsonValue::Null } } } });
    row("empty segment", Segment {});
}

void tst_QueryJson::losesNothing()
{
    QFETCH(FilterValue, value);
    const Query query = queryWith(value);
    const auto read = kept(toJson(query));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, query);
    QCOMPARE(read->filters.value(u"f"_s).index(), value.index());
}

/// Equal moments can still differ in what the next day is.
void tst_QueryJson::keepsTheKindOfAMoment()
{
    const Query query = queryWith(DateRange { .from = ambiguous() });
    const auto read = kept(toJson(query));
    const QDateTime moment = std::get<QDateTime>(std::get<DateRange>(read->filters.value(u"f"_s)).from);
    QCOMPARE(moment.timeZone().id(), QByteArray("Europe/Copenhagen"));
    QCOMPARE(moment.offsetFromUtc(), ambiguous().offsetFromUtc());
}

/// What the system's zone is with TZ=XYZ-2, for one.
void tst_QueryJson::keepsTheOffsetOfANamelessZone()
{
    const QTimeZone rule("XYZ-2");
    QVERIFY(rule.isValid());
    const Query query = queryWith(DateRange { .from = QDateTime(QDate(2026, 3, 1), QTime(1, 2), rule) });
    QCOMPARE(*kept(toJson(query)), query);
}

void tst_QueryJson::keepsPresets()
{
    for (int preset = 0; preset <= int(DatePreset::ThisYear); ++preset) {
        const Query query = queryWith(DateRange { .preset = DatePreset(preset) });
        QCOMPARE(*kept(toJson(query)), query);
    }
}

void tst_QueryJson::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &place) {
        QTest::newRow(name) << from << to << place;
    };
    row("newer", R"("version":1)", R"("version":2)", u"query.version"_s);
    row("version as text", R"("version":1)", R"("version":"1")", u"query.version"_s);
    row("no version", R"("version":1)", R"("x":1)", u"query.version"_s);
    row("another member", R"("version":1)", R"("version":1,"limit":5)", u"query.limit"_s);
    row("no report", R"("report":"teamup.customers",)", "", u"query.report"_s);
    row("column is a number", R"(["id","name"])", R"(["id",5])", u"query.columns"_s);
    row("sort direction", R"("descending":true)", R"("descending":"yes")", u"query.sort.descending"_s);
    row("another kind", R"("kind":"dates")", R"("kind":"moon")", u"query.f.kind"_s);
    row("another preset", R"("preset":"custom")", R"("preset":"next_week")", u"query.f.preset"_s);
    row("no day", R"("2026-03-01")", R"("2026-02-30")", u"query.f.from"_s);
    row("no bound", R"("from":"2026-03-01",)", "", u"query.f.from"_s);
    row("more in a filter", R"("preset":"custom")", R"("preset":"custom","zone":"UTC")", u"query.f.zone"_s);
    row("more in a bound", R"("from":"2026-03-01")", R"("from":{"at":"2026-03-01T00:00:00.000Z","x":1})",
        u"query.f.from.x"_s);
    row("unknown zone", R"("from":"2026-03-01")", R"("from":{"at":"2026-03-01T00:00:00.000Z","zone":"Mars"})",
        u"query.f.from.zone"_s);
}

void tst_QueryJson::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const Query query = queryWith(DateRange { .from = QDate(2026, 3, 1) });
    QByteArray text = QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact);
    QVERIFY(text.contains(from));
    QJsonParseError fault;
    const QJsonDocument changed = QJsonDocument::fromJson(text.replace(from, to), &fault);
    QCOMPARE(fault.error, QJsonParseError::NoError);
    const auto read = queryFromJson(changed.object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidQuery);
    QCOMPARE(read.error().detail, place);
}

QTEST_GUILESS_MAIN(tst_QueryJson)
#include "tst_queryjson.moc"
