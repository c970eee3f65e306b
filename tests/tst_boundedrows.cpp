// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "rows/boundedrows.h"
#include "rows/wholereport.h"
#include "support/practice.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const RowBound failed { .kind = RowBound::Kind::Yes, .column = u"has_failed_payments"_s, .date = {} };
const RowBound birthdays { .kind = RowBound::Kind::BirthdayThisWeek,
                           .column = u"days_until_birthday"_s,
                           .date = u"date_of_birth"_s };

QSet<qint64> idsOf(const BoundedRows &rows)
{
    QSet<qint64> ids;
    for (qint64 row = 0; row < rows.total(); ++row)
        ids << rows.rowAt(row)->id;
    return ids;
}

} // namespace

/// Rows that the service cannot filter, over real HTTP.
class tst_BoundedRows : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void weeksBeginWhereTheyDo_data();
    void weeksBeginWhereTheyDo();
    void birthdaysFallIntoDays_data();
    void birthdaysFallIntoDays();
    void judgesByTheColumn();
    void losesNothingAsJson();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void findsAllThatSayYes();
    void findsAllBirthdays_data();
    void findsAllBirthdays();
    void readsNoMoreThanItHasTo();
    void filtersAreTheServices();
    void columnsThatJudgeStayHidden();
    void headerTellsTheOrder();
    void showsWhatIsFoundSoFar();
    void canBeStopped();
    void readingOnceMoreMovesNothing();
    void goesToPagesAndBack();
    void cancelledSwitchIsTakenBack();
    void refusedQueryLeavesTheRows();
    void brokenAnswerEndsTheReading();

private:
    const Report &customers() const { return *m_practice->catalog.report(u"teamup.customers"_s); }
    Query query(const QStringList &columns = { u"full_name"_s }) const
    {
        Query query = customers().defaultQuery();
        query.columns = columns;
        query.sort.clear();
        return query;
    }
    std::unique_ptr<BoundedRows> read(const RowBound &bound, const QDate &today = QDate::currentDate())
    {
        auto rows = std::make_unique<BoundedRows>(m_practice->client.get(), customers());
        rows->setDay({ today, Qt::Monday });
        rows->setQuery(query(), bound);
        if (!QTest::qWaitFor([&] { return !rows->loading(); }, 10'000))
            qFatal("the reading does not end");
        return rows;
    }
    /// All rows as the service has them.
    QList<QJsonObject> all()
    {
        QList<QJsonObject> rows;
        auto *job = new WholeReport(m_practice->client.get(), customers(),
                                    query({ u"id"_s, u"has_failed_payments"_s, u"date_of_birth"_s }), this);
        bool done = false;
        connect(job, &WholeReport::finished, this, [&](const Result<WholeRows> &result) {
            rows = result->rows;
            done = true;
        });
        job->start();
        if (!QTest::qWaitFor([&] { return done; }, 10'000))
            qFatal("the report does not come");
        return rows;
    }

    std::unique_ptr<Practice> m_practice = std::make_unique<Practice>();
};

void tst_BoundedRows::weeksBeginWhereTheyDo_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Qt::DayOfWeek>("first");
    QTest::addColumn<QDate>("begin");
    QTest::newRow("in the middle") << QDate(2026, 11, 19) << Qt::Monday << QDate(2026, 11, 16);
    QTest::newRow("first day") << QDate(2026, 11, 16) << Qt::Monday << QDate(2026, 11, 16);
    QTest::newRow("last day") << QDate(2026, 11, 22) << Qt::Monday << QDate(2026, 11, 16);
    QTest::newRow("from Sunday") << QDate(2026, 11, 22) << Qt::Sunday << QDate(2026, 11, 22);
    QTest::newRow("from Saturday") << QDate(2026, 11, 20) << Qt::Saturday << QDate(2026, 11, 14);
    QTest::newRow("new year") << QDate(2027, 1, 1) << Qt::Monday << QDate(2026, 12, 28);
}

void tst_BoundedRows::weeksBeginWhereTheyDo()
{
    QFETCH(QDate, today);
    QFETCH(Qt::DayOfWeek, first);
    const BoundDay day { today, first };
    QTEST(day.weekBegin(), "begin");
    QCOMPARE(day.weekBegin().daysTo(day.weekEnd()), 6);
}

void tst_BoundedRows::birthdaysFallIntoDays_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<bool>("has");
    const QDate newYear(2026, 12, 28);
    QTest::newRow("first day") << QDate(1990, 12, 28) << newYear << true;
    QTest::newRow("last day") << QDate(1990, 1, 3) << newYear << true;
    QTest::newRow("day before") << QDate(1990, 12, 27) << newYear << false;
    QTest::newRow("day after") << QDate(1990, 1, 4) << newYear << false;
    QTest::newRow("leap day in a plain year") << QDate(2000, 2, 29) << QDate(2027, 3, 1) << true;
    QTest::newRow("not on the day before") << QDate(2000, 2, 29) << QDate(2027, 2, 22) << false;
    QTest::newRow("leap day in a leap year") << QDate(2000, 2, 29) << QDate(2028, 2, 28) << true;
    QTest::newRow("not a day later then") << QDate(2000, 2, 29) << QDate(2028, 3, 1) << false;
    QTest::newRow("no date") << QDate() << newYear << false;
}

void tst_BoundedRows::birthdaysFallIntoDays()
{
    QFETCH(QDate, born);
    QFETCH(QDate, first);
    QTEST(hasBirthday(born, first, first.addDays(6)), "has");
}

void tst_BoundedRows::judgesByTheColumn()
{
    const BoundDay day { QDate(2026, 11, 19), Qt::Monday };
    const auto yes = [&](const QJsonValue &value, bool seen) {
        return judge(failed, day, Qt::DescendingOrder, { { u"has_failed_payments"_s, value } }, seen);
    };
    QCOMPARE(yes(true, false), BoundVerdict::Take);
    QCOMPARE(yes(false, false), BoundVerdict::Past);
    QCOMPARE(yes(QJsonValue::Null, false), BoundVerdict::Leave); // they may stand first
    QCOMPARE(yes(QJsonValue::Null, true), BoundVerdict::Past);
    const auto birthday = [&](Qt::SortOrder end, int days, const QString &born) {
        return judge(birthdays, day, end, { { u"days_until_birthday"_s, days }, { u"date_of_birth"_s, born } }, true);
    };
    QCOMPARE(birthday(Qt::AscendingOrder, 0, u"1990-11-19"_s), BoundVerdict::Take);
    QCOMPARE(birthday(Qt::AscendingOrder, 4, u"1990-11-23"_s), BoundVerdict::Leave); // the service may be a day behind
    QCOMPARE(birthday(Qt::AscendingOrder, 6, u"1990-11-25"_s), BoundVerdict::Past);
    QCOMPARE(birthday(Qt::DescendingOrder, 363, u"1990-11-17"_s), BoundVerdict::Take);
    QCOMPARE(birthday(Qt::DescendingOrder, 359, u"1990-11-13"_s), BoundVerdict::Past);
    QCOMPARE(endsOf(birthdays, { QDate(2026, 11, 16), Qt::Monday }).size(), 1); // nothing of the week is over
    QVERIFY(canRead(customers(), failed) && canRead(customers(), birthdays));
    QVERIFY(!canRead(customers(), { RowBound::Kind::Yes, u"email"_s, {} }));
    QVERIFY(!canRead(*m_practice->catalog.report(u"teamup.customers.grouped"_s), failed));
}

void tst_BoundedRows::losesNothingAsJson()
{
    for (const RowBound &bound : { failed, birthdays }) {
        StrictReader reader(u"only"_s, toJson(bound));
        QCOMPARE(readRowBound(reader), bound);
        QVERIFY(reader.wrong().isEmpty());
    }
}

void tst_BoundedRows::refusesOtherJson_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("kind") << QJsonObject { { u"kind"_s, u"no"_s }, { u"column"_s, u"a"_s } };
    QTest::newRow("no column") << QJsonObject { { u"kind"_s, u"yes"_s } };
    QTest::newRow("more") << QJsonObject { { u"kind"_s, u"yes"_s }, { u"column"_s, u"a"_s }, { u"date"_s, u"b"_s } };
    QTest::newRow("no date") << QJsonObject { { u"kind"_s, u"birthday_this_week"_s }, { u"column"_s, u"a"_s } };
}

void tst_BoundedRows::refusesOtherJson()
{
    QFETCH(QJsonObject, object);
    StrictReader reader(u"only"_s, object);
    readRowBound(reader);
    QVERIFY(!reader.wrong().isEmpty());
}

void tst_BoundedRows::findsAllThatSayYes()
{
    QSet<qint64> meant;
    const QList<QJsonObject> served = all();
    for (const QJsonObject &row : served)
        if (row.value(u"has_failed_payments"_s).toBool())
            meant << row.value(u"id"_s).toInteger();
    QVERIFY(!meant.isEmpty());
    const auto rows = read(failed);
    QCOMPARE(idsOf(*rows), meant);
    QVERIFY(rows->reading()->whole && !rows->reading()->underWay);
    QCOMPARE(rows->reading()->total, served.size());
    QCOMPARE(rows->loadedRows().size(), rows->total());
}

void tst_BoundedRows::findsAllBirthdays_data()
{
    QTest::addColumn<int>("days");
    for (int days = 0; days < 7; ++days)
        QTest::addRow("%d days on", days) << days;
}

/// The service counts from its own today; ours may be another day of the week than it.
void tst_BoundedRows::findsAllBirthdays()
{
    QFETCH(int, days);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const BoundDay day { today, Qt::DayOfWeek(1 + (today.dayOfWeek() - 1 + days) % 7) };
    QSet<qint64> meant;
    const QList<QJsonObject> served = all();
    for (const QJsonObject &row : served)
        if (hasBirthday(QDate::fromString(row.value(u"date_of_birth"_s).toString(), Qt::ISODate), day.weekBegin(),
                        day.weekEnd()))
            meant << row.value(u"id"_s).toInteger();
    QVERIFY(!meant.isEmpty());
    BoundedRows rows(m_practice->client.get(), customers());
    rows.setDay(day);
    rows.setQuery(query(), birthdays);
    QTRY_VERIFY(!rows.loading());
    QCOMPARE(idsOf(rows), meant);
    QVERIFY(rows.reading()->whole);
}

void tst_BoundedRows::readsNoMoreThanItHasTo()
{
    const qsizetype before = m_practice->dataQueries().size();
    const auto rows = read(failed);
    QCOMPARE(m_practice->dataQueries().size() - before, rows->total() / customers().maxPageSize + 1);
    QCOMPARE(rows->reading()->read, rows->total() + 1); // and the one that ended it
    QVERIFY(m_practice->lastParameter(u"sort"_s).contains(u"has_failed_payments"_s));
}

void tst_BoundedRows::filtersAreTheServices()
{
    const auto every = read(failed);
    BoundedRows rows(m_practice->client.get(), customers());
    Query active = query();
    active.filters = { { u"is_active"_s, true } };
    rows.setDay({ QDate::currentDate(), Qt::Monday });
    rows.setQuery(active, failed);
    QTRY_VERIFY(!rows.loading());
    QVERIFY(rows.total() > 0 && rows.total() <= every->total());
    QVERIFY(idsOf(*every).contains(idsOf(rows)));
}

void tst_BoundedRows::columnsThatJudgeStayHidden()
{
    const auto rows = read(birthdays);
    QStringList keys;
    for (const TableColumn &column : rows->columns())
        keys << column.key;
    QVERIFY(keys.contains(u"full_name"_s));
    QVERIFY(!keys.contains(u"date_of_birth"_s) && !keys.contains(u"days_until_birthday"_s));
    QCOMPARE(rows->rowAt(0)->values.size(), keys.size());
}

void tst_BoundedRows::headerTellsTheOrder()
{
    BoundedRows rows(m_practice->client.get(), customers());
    rows.setDay({ QDate::currentDate(), Qt::DayOfWeek(QDate::currentDate().addDays(1).dayOfWeek()) });
    rows.setQuery(query({ u"full_name"_s, u"days_until_birthday"_s }), birthdays);
    QTRY_VERIFY(!rows.loading());
    QCOMPARE(endsOf(birthdays, rows.day()).size(), 2);
    for (const TableColumn &column : rows.columns())
        QCOMPARE(column.sorted,
                 column.key == birthdays.column ? std::optional(Qt::AscendingOrder) : std::nullopt); // not the id's
}

void tst_BoundedRows::showsWhatIsFoundSoFar()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 6000;
    m_practice = std::make_unique<Practice>(options);
    BoundedRows rows(m_practice->client.get(), customers());
    ReportTableModel model(&rows);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setDay({ QDate::currentDate(), Qt::Monday });
    QList<qint64> found;
    connect(&rows, &RowSource::updated, this, [&] { found << rows.total(); });
    rows.setQuery(query(), failed);
    QVERIFY(rows.loading() && rows.reading()->underWay);
    QCOMPARE(rows.total(), -1);
    QTRY_VERIFY(!rows.loading());
    QVERIFY(rows.total() > customers().maxPageSize);
    QCOMPARE(model.rowCount(), rows.total());
    QVERIFY(found.size() > 1);
    QCOMPARE(found.first(), customers().maxPageSize);
    QVERIFY(std::is_sorted(found.begin(), found.end()));
}

void tst_BoundedRows::canBeStopped()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 6000;
    m_practice = std::make_unique<Practice>(options);
    BoundedRows rows(m_practice->client.get(), customers());
    rows.setDay({ QDate::currentDate(), Qt::Monday });
    connect(&rows, &RowSource::updated, this, [&] { rows.stopReading(); });
    rows.setQuery(query(), failed);
    QTRY_VERIFY(!rows.loading());
    QCOMPARE(rows.total(), customers().maxPageSize);
    QVERIFY(!rows.reading()->whole && !rows.reading()->underWay);
    rows.disconnect(this);
    rows.setQuery(query(), failed); // it is not what was asked for yet
    QTRY_VERIFY(!rows.loading());
    QVERIFY(rows.total() > customers().maxPageSize);
    QVERIFY(rows.reading()->whole);
}

void tst_BoundedRows::readingOnceMoreMovesNothing()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 6000;
    m_practice = std::make_unique<Practice>(options);
    const auto rows = read(failed);
    const qint64 before = rows->total();
    QSignalSpy resets(rows.get(), &RowSource::wasReset);
    connect(rows.get(), &RowSource::wasReset, this, [&] { QCOMPARE(rows->total(), before); });
    rows->refresh();
    QTRY_VERIFY(!rows->loading());
    QCOMPARE(resets.size(), 1);
}

void tst_BoundedRows::goesToPagesAndBack()
{
    BoundedRows rows(m_practice->client.get(), customers());
    ReportTableModel model(&rows);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setDay({ QDate::currentDate(), Qt::Monday });
    rows.setQuery(query());
    QTRY_VERIFY(rows.total() > 0 && !rows.loading());
    const qint64 every = rows.total();
    QVERIFY(!rows.reading());
    rows.setQuery(query(), failed);
    QCOMPARE(rows.total(), every); // until there is something else
    QTRY_VERIFY(!rows.loading());
    QVERIFY(rows.total() < every);
    rows.setPageSize(20);
    QCOMPARE(rows.pageSize(), 20);
    rows.setQuery(query(), std::nullopt); // as the pages were asked last
    QVERIFY(!rows.reading());
    QTRY_COMPARE(rows.total(), every);
    QTRY_VERIFY(!rows.loading());
    QCOMPARE(rows.pageSize(), 20);
    QVERIFY(rows.rowAt(0));
    rows.setQuery(query(), failed);
    QTRY_VERIFY(!rows.loading());
    QVERIFY(rows.total() < every);
}

void tst_BoundedRows::cancelledSwitchIsTakenBack()
{
    const auto rows = read(failed);
    const qint64 before = rows->total();
    const Query asked = rows->query();
    rows->setQuery(query(), birthdays);
    rows->cancel();
    QCOMPARE(rows->bound(), std::optional(failed));
    QCOMPARE(rows->query(), asked);
    QVERIFY(rows->reading()->whole);
    rows->setQuery(query(), std::nullopt);
    rows->cancel();
    QCOMPARE(rows->bound(), std::optional(failed));
    QCOMPARE(rows->total(), before);
    QVERIFY(!rows->loading());
}

void tst_BoundedRows::refusedQueryLeavesTheRows()
{
    const auto rows = read(failed);
    const qint64 before = rows->total();
    QSignalSpy failures(rows.get(), &RowSource::failed);
    Query wrong = query({ u"full_name"_s, u"nonsense"_s });
    rows->setQuery(wrong, failed);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(rows->total(), before);
    QCOMPARE(rows->query(), query());
    rows->setQuery(wrong, std::nullopt);
    QTRY_COMPARE(failures.size(), 2);
    QCOMPARE(rows->bound(), std::optional(failed));
    QCOMPARE(rows->query(), query());
}

void tst_BoundedRows::brokenAnswerEndsTheReading()
{
    const auto rows = read(failed);
    const qint64 before = rows->total();
    QSignalSpy failures(rows.get(), &RowSource::failed);
    m_practice->server.stop();
    rows->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 30'000);
    QVERIFY(!rows->loading());
    QVERIFY(rows->error());
    QCOMPARE(rows->total(), before);
    QVERIFY(!rows->reading()->underWay && !rows->reading()->whole);
}

QTEST_GUILESS_MAIN(tst_BoundedRows)
#include "tst_boundedrows.moc"
