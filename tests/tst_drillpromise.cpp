// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartsettings.h"
#include "counts/drilldown.h"
#include "net/pagejob.h"
#include "rows/wholereport.h"
#include "support/practice.h"
#include "support/testcase.h"

#include <QPointer>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Filters = QMap<QString, FilterValue>;

constexpr qsizetype mostRows = 15; ///< of one chart that are asked for

/// What one click promises.
struct Promise {
    QString what;
    Filters filters;
    qint64 count = 0;

    bool isSameAs(const Promise &other) const { return filters == other.filters && count == other.count; }
};

/// A studio somewhere on some day, and a client in its zone.
class Studio {
public:
    Studio(const QTimeZone &studioZone, const QDate &day, const Filters &activeFilters,
           const QString &report = u"teamup.customers.grouped"_s)
        : zone(studioZone),
          today(day),
          active(activeFilters),
          m_practice(options(studioZone, day)),
          m_report(report)
    {
        Connection connection = m_practice.client->connection();
        connection.zone = zone;
        m_client = std::make_unique<ApiClient>(&m_practice.network, makeService(connection.service), connection,
                                               m_practice.server.access().secret);
        ApiLimits limits;
        limits.windowMs = 1; // as fast as the practice server is
        m_client->setLimits(limits);
    }

    const Report &grouped() const { return *m_practice.catalog.report(m_report); }
    const Report &listed() const { return *m_practice.catalog.report(grouped().chart.drillReport); }

    ChartData chart(const ChartSettings &settings)
    {
        Query query = grouped().defaultQuery();
        query.columns = chartColumns(grouped(), settings);
        query.sort.clear();
        query.filters = onThatDay(active);
        QPointer<WholeReport> whole = new WholeReport(m_client.get(), grouped(), query, nullptr);
        Result<WholeRows> rows = failure({});
        QObject::connect(whole, &WholeReport::finished, whole, [&](const auto &result) { rows = result; });
        whole->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!whole, 30'000); }();
        return rows ? chartData(grouped(), settings, rows->rows, today) : ChartData();
    }

    /// Asks for all of them and says which were not kept.
    QStringList broken(const QList<Promise> &promises)
    {
        QStringList faults;
        qsizetype waiting = promises.size();
        for (const Promise &promise : promises) {
            Query query = listed().defaultQuery();
            query.columns = { u"id"_s };
            query.filters = onThatDay(promise.filters);
            auto *job = new PageJob(m_client.get(), listed(), query, { 0, 1 }, m_client.get());
            QObject::connect(job, &PageJob::finished, job, [&](const Result<Page> &page) {
                --waiting;
                const qint64 total = page ? page->total : -1;
                if (total != promise.count)
                    faults << u"%1: %2 counted, %3 listed"_s.arg(promise.what).arg(promise.count).arg(total);
            });
            job->start();
        }
        [&] { QTRY_COMPARE_WITH_TIMEOUT(waiting, 0, 60'000); }();
        return faults;
    }

    bool hasClockChange(const QDate &day) const
    {
        const QDateTime end = endOfDay(day, zone);
        const QDateTime change = zone.previousTransition(end).atUtc;
        return change.isValid() && change.toTimeZone(zone).date() == day;
    }

    const QTimeZone zone;
    const QDate today;
    const Filters active;

private:
    static sandbox::Options options(const QTimeZone &zone, const QDate &today)
    {
        sandbox::Options options = Practice::defaults();
        options.customers = 400;
        options.zone = zone;
        options.today = today;
        return options;
    }
    /// The client's clock shows the real day: a preset is turned into the days that it meant on this one.
    Filters onThatDay(Filters filters) const
    {
        for (FilterValue &value : filters) {
            const auto *range = std::get_if<DateRange>(&value);
            if (!range || range->preset == DatePreset::Custom)
                continue;
            const DayRange days = daysOf(*range, today, zone);
            value = DateRange { .preset = DatePreset::Custom, .from = days.first, .to = days.last };
        }
        return filters;
    }

    Practice m_practice;
    QString m_report;
    std::unique_ptr<ApiClient> m_client;
};

/// All bars, some of the rows of a long table, and each segment of both.
QList<Promise> promisesOf(const Studio &studio, const ChartData &data)
{
    const Drill drill(studio.grouped(), studio.active, studio.today, studio.zone);
    QList<Promise> promises;
    const auto add = [&](const ChartBar &bar, int series, const QString &name) {
        const DrillDown down = drill.of(data, bar, series);
        const bool part = series >= 0 && !down.wholeBar;
        const Promise promise { name, down.filters, part ? bar.counts.at(series) : bar.total };
        const bool known = std::any_of(promises.begin(), promises.end(),
                                       [&](const Promise &earlier) { return earlier.isSameAs(promise); });
        if (down.isPossible() && !known)
            promises << promise;
    };
    const auto addAll = [&](const ChartBar &bar, const QString &place) {
        const QString name = u"%1 %2 %3"_s.arg(data.group.key, data.split.key, place);
        add(bar, -1, name);
        for (int series = 0; !data.split.isNull() && series < data.series.size(); ++series)
            add(bar, series, u"%1, series %2"_s.arg(name).arg(series));
    };
    for (const ChartBar &bar : data.bars)
        addAll(bar, u"bar %1 to %2"_s.arg(bar.group.first.number).arg(bar.group.last.number));
    const qsizetype step = data.rows.size() / mostRows + 1;
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const GroupValue value = data.rows.at(i).group.first;
        const bool special =
            data.group.scale == Scale::Day && studio.hasClockChange(QDate::fromJulianDay(value.number));
        if (special || i % step == 0)
            addAll(data.rows.at(i), u"row %1"_s.arg(value.number));
    }
    return promises;
}

ChartSettings settingsFor(const QString &group, const QString &split = {})
{
    return { .group = group, .split = split, .measure = u"count"_s };
}

} // namespace

Q_DECLARE_METATYPE(Filters)

/// A click on a bar of 17 opens a table of 17 customers: over the practice server, in several zones and on the days
/// around 29 February.
class tst_DrillPromise : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void asManyAsCounted_data();
    void asManyAsCounted();
    void whatCanBeAskedFor();
    void daysOfClockChangesHaveCustomers();
    void otherReportsKeepTheirs_data();
    void otherReportsKeepTheirs();
};

void tst_DrillPromise::asManyAsCounted_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Filters>("active");
    const DateRange thisYear { .preset = DatePreset::ThisYear };
    const DateRange exact { .preset = DatePreset::Custom,
                            .from = QDateTime(QDate(2022, 3, 27), QTime(1, 30), Qt::UTC),
                            .to = QDateTime(QDate(2023, 1, 15), QTime(12, 0), Qt::UTC) };
    const DateRange born { .preset = DatePreset::Custom, .from = QDate(1980, 2, 29), .to = QDate(2000, 6, 15) };
    const QList<Filters> filters { {},
                                   { { u"is_active"_s, true }, { u"include_deleted"_s, true } },
                                   { { u"created_at"_s, thisYear }, { u"is_claimed"_s, true } },
                                   { { u"created_at"_s, exact }, { u"date_of_birth"_s, born } } };
    int turn = 0;
    for (const char *zone : { "UTC", "Europe/Copenhagen", "America/New_York", "Pacific/Auckland", "America/Havana" }) {
        for (const QDate &today :
             { QDate(2023, 2, 28), QDate(2024, 2, 28), QDate(2024, 2, 29), QDate(2024, 3, 1), QDate(2026, 11, 12) }) {
            const qsizetype active = turn++ % filters.size();
            QTest::addRow("%s on %s, filters %d", zone, qPrintable(today.toString(Qt::ISODate)), int(active))
                << QByteArray(zone) << today << filters.at(active);
        }
    }
}

void tst_DrillPromise::asManyAsCounted()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, today);
    QFETCH(Filters, active);
    Studio studio { QTimeZone(zone), today, active };
    QList<ChartSettings> charts { settingsFor(u"joined_month"_s, u"is_active"_s),
                                  settingsFor(u"joined_month"_s, u"gender"_s),
                                  settingsFor(u"created_month"_s, u"created_year"_s),
                                  settingsFor(u"created_year"_s, u"created_month"_s),
                                  settingsFor(u"age"_s, u"is_new"_s),
                                  settingsFor(u"is_claimed"_s, u"age"_s) };
    for (const Attribute &attribute : attributesOf(studio.grouped()))
        charts << settingsFor(attribute.key);
    for (const ChartSettings &settings : std::as_const(charts)) {
        const ChartData data = studio.chart(settings);
        QVERIFY(!data.isEmpty());
        QCOMPARE(studio.broken(promisesOf(studio, data)).join(u'\n'), QString());
    }
}

void tst_DrillPromise::whatCanBeAskedFor()
{
    Studio studio(QTimeZone("Europe/Copenhagen"), QDate(2026, 11, 12), {});
    const Drill drill(studio.grouped(), {}, studio.today, studio.zone);
    const QStringList never { u"created_month"_s, u"created_hour"_s, u"birth_month"_s, u"gender"_s };
    for (const Attribute &attribute : attributesOf(studio.grouped())) {
        const ChartData data = studio.chart(settingsFor(attribute.key));
        for (const ChartBar &bar : data.bars + data.rows) {
            const bool stated = bar.group.kind == Group::Kind::Value || bar.group.kind == Group::Kind::Range;
            const DrillDown down = drill.of(data, bar);
            QCOMPARE(down.isPossible(), bar.total > 0 && stated && !never.contains(attribute.key));
            QCOMPARE(down.note.isEmpty(), down.isPossible() || bar.total == 0);
        }
    }
}

/// Otherwise the zones above would prove nothing.
void tst_DrillPromise::daysOfClockChangesHaveCustomers()
{
    Studio studio(QTimeZone("America/Havana"), QDate(2026, 11, 12), {});
    const ChartData days = studio.chart(settingsFor(u"created_date"_s));
    const auto changes = std::count_if(days.rows.begin(), days.rows.end(), [&](const ChartBar &row) {
        return studio.hasClockChange(QDate::fromJulianDay(row.group.first.number));
    });
    QVERIFY(changes >= 5);
}

void tst_DrillPromise::otherReportsKeepTheirs_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<Filters>("active");
    QTest::addColumn<QStringList>("charts"); ///< that lead to rows, with a split after a colon
    const DateRange recent { .preset = DatePreset::Custom, .from = QDate(2025, 3, 30), .to = QDate(2026, 11, 12) };
    const QStringList visits { u"class_type"_s, u"at_venue"_s,       u"by_customer"_s,
                               u"status"_s,     u"booking_method"_s, u"at_venue:status"_s };
    QTest::newRow("attendances") << u"teamup.attendances.grouped"_s << Filters() << visits;
    QTest::newRow("attendances, filtered") << u"teamup.attendances.grouped"_s
                                           << Filters { { u"status"_s, QStringList { u"attended"_s, u"no_show"_s } },
                                                        { u"venues"_s, QList<qint64> { 11, 12 } },
                                                        { u"event_start"_s, recent },
                                                        { u"include_future"_s, true } }
                                           << visits;
    const QStringList held { u"plan"_s,
                             u"type"_s,
                             u"status"_s,
                             u"start_year_month"_s,
                             u"purchase_year_month"_s,
                             u"expiration_year_month"_s,
                             u"cancelled_year_month"_s,
                             u"purchase_year"_s,
                             u"plan:status"_s,
                             u"purchase_year_month:type"_s };
    QTest::newRow("memberships") << u"teamup.customer_memberships.grouped"_s << Filters() << held;
    QTest::newRow("memberships, filtered")
        << u"teamup.customer_memberships.grouped"_s
        << Filters { { u"purchased_at"_s, recent }, { u"is_first_membership"_s, false } } << held;
    const QStringList billed { u"due_year_month"_s, u"payment_year_month"_s,   u"due_date_year"_s,
                               u"payment_year"_s,   u"by_customer"_s,          u"status"_s,
                               u"purchase_type"_s,  u"status:purchase_type"_s, u"due_year_month:status"_s };
    QTest::newRow("invoices") << u"teamup.invoices.grouped"_s << Filters() << billed;
    QTest::newRow("invoices, filtered") << u"teamup.invoices.grouped"_s
                                        << Filters { { u"paid_at"_s, recent }, { u"discount_applied"_s, false } }
                                        << billed;
}

void tst_DrillPromise::otherReportsKeepTheirs()
{
    QFETCH(QString, report);
    QFETCH(Filters, active);
    QFETCH(QStringList, charts);
    Studio studio { QTimeZone("Europe/Copenhagen"), QDate(2026, 11, 12), active, report };
    for (const QString &chart : std::as_const(charts)) {
        const ChartData data = studio.chart(settingsFor(chart.section(u':', 0, 0), chart.section(u':', 1)));
        const QList<Promise> promises = promisesOf(studio, data);
        QVERIFY2(!promises.isEmpty(), qPrintable(chart));
        QCOMPARE(studio.broken(promises).join(u'\n'), QString());
    }
    for (const Attribute &attribute : attributesOf(studio.grouped())) {
        const ChartData data = studio.chart(settingsFor(attribute.key));
        QVERIFY2(data.total > 0, qPrintable(attribute.key));
        const bool leads = charts.contains(attribute.key);
        QVERIFY2(leads || promisesOf(studio, data).isEmpty() || attribute.key.endsWith("year"_L1),
                 qPrintable(attribute.key));
    }
}

QTEST_GUILESS_MAIN(tst_DrillPromise)
#include "tst_drillpromise.moc"
