// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxclient.h"
#include "support/testcase.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTimeZone>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

const QDate Today(2026, 3, 31);
const QStringList Reports { u"attendances"_s, u"customer_memberships"_s, u"invoices"_s };

Options options(quint64 seed = 1)
{
    Options options;
    options.customers = 300;
    options.seed = seed;
    options.today = Today;
    options.zone = QTimeZone("Europe/Copenhagen");
    options.rateLimit = 0;
    options.jobMs = 0;
    return options;
}

/// The documented names of a report: "parameters" or "columns".
QStringList documented(const QString &report, const char *what)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/data/teamup/reports.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[report][QLatin1String(what)].toVariant().toStringList();
}

/// The value under a dotted key; money counts by its decimal.
QJsonValue valueAt(const QJsonValue &row, const QString &key)
{
    QJsonValue value = row;
    for (const QString &part : key.split(u'.'))
        value = value[part];
    return value.toObject().contains(u"decimal"_s) ? value[u"decimal"_s] : value;
}

QString text(const QJsonValue &row, const char *key)
{
    return valueAt(row, QLatin1String(key)).toString();
}

int number(const QJsonValue &row, const char *key)
{
    return valueAt(row, QLatin1String(key)).toInt();
}

QDateTime moment(const QJsonValue &row, const char *key)
{
    return QDateTime::fromString(text(row, key), Qt::ISODate);
}

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

/// Some counts are documented as texts.
int count(const QJsonValue &row)
{
    const QJsonValue value = row[u"count"_s];
    return value.isString() ? value.toString().toInt() : value.toInt();
}

/// Whether a may stand before b, as far as this can be told without the server's own collation.
bool inOrder(const QJsonValue &a, const QJsonValue &b, bool descending)
{
    const auto missing = [](const QJsonValue &value) { return value.isNull() || value.isUndefined(); };
    if (missing(a) || missing(b))
        return missing(b);
    const QJsonValue &low = descending ? b : a;
    const QJsonValue &high = descending ? a : b;
    if (low.isDouble())
        return low.toDouble() <= high.toDouble();
    if (low.isBool())
        return low.toBool() <= high.toBool();
    const auto plain = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    };
    if (!plain(low.toString()) || !plain(high.toString()))
        return true;
    return low.toString().compare(high.toString(), Qt::CaseInsensitive) <= 0;
}

using Keeps = std::function<bool(const QJsonValue &)>;

/// A filter and what it should keep, told independently of the server; without that, it keeps some and not all.
struct Filter {
    const char *report;
    const char *query;
    Keeps keeps = {};
};

template<typename Value>
Keeps among(const char *key, const QSet<Value> &values)
{
    return [=](const QJsonValue &row) {
        return values.contains(valueAt(row, QLatin1String(key)).toVariant().value<Value>());
    };
}

Keeps from(const char *key, const char *iso)
{
    return [=](const QJsonValue &row) { return moment(row, key).isValid() && moment(row, key) >= utc(iso); };
}

Keeps until(const char *key, const char *iso)
{
    return [=](const QJsonValue &row) { return moment(row, key).isValid() && moment(row, key) <= utc(iso); };
}

Keeps within(const char *key, const char *first, const char *after)
{
    return [=](const QJsonValue &row) { return moment(row, key) >= utc(first) && moment(row, key) < utc(after); };
}

/// ISO days; an empty end is open.
Keeps days(const char *key, const char *first, const char *last)
{
    return [=](const QJsonValue &row) {
        const QString day = text(row, key);
        return !day.isEmpty() && day >= QLatin1String(first) && (!*last || day <= QLatin1String(last));
    };
}

Keeps isTrue(const char *key, bool wanted)
{
    return [=](const QJsonValue &row) { return valueAt(row, QLatin1String(key)).toBool() == wanted; };
}

QList<Filter> attendanceFilters()
{
    const char *const report = "attendances";
    return {
        { report, "id_gt=2000500", [](const QJsonValue &row) { return number(row, "id") > 2000500; } },
        { report, "status=no_show,late_cancelled", among<QString>("status", { u"no show"_s, u"late cancelled"_s }) },
        { report, "attendance_status=attended", among<QString>("status", { u"attended"_s }) },
        { report, "booking_methods=dropin&booking_methods=free",
          among<QString>("booking_method", { u"drop-in"_s, u"free"_s }) },
        { report, "booking_sources=72,none", among<QString>("booking_source", { u"Mobile app"_s, QString() }) },
        { report, "customers=1003,1010,1020", among<int>("customer.id", { 1003, 1010, 1020 }) },
        { report, "memberships=501,503", among<int>("customer_membership.membership.id", { 501, 503 }) },
        { report, "offering_types=601,605", among<int>("offering_type.id", { 601, 605 }) },
        { report, "venues=12,14", among<int>("venue.id", { 12, 14 }) },
        { report, "instructors=31,34",
          [](const QJsonValue &row) {
              return QSet<int> { 31, 34 }.contains(row[u"instructors"_s][0][u"id"_s].toInt());
          } },
        { report, "event_types=appointment", among<QString>("event.name", { u"Personal training"_s }) },
        { report, "event_start_gte=2026-03-01T00:00:00%2B01:00", from("event.starts_at", "2026-02-28T23:00:00Z") },
        { report, "event_start_lte=2025-12-31T12:00:00Z", until("event.starts_at", "2025-12-31T12:00:00Z") },
        { report, "event_timeframe=last_month",
          within("event.starts_at", "2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z") },
        { report, "updated_at_gte=2026-03-01T00:00:00Z", from("updated_at", "2026-03-01T00:00:00Z") },
        { report, "updated_at_lte=2026-01-01T00:00:00Z", until("updated_at", "2026-01-01T00:00:00Z") },
        { report, "status=attended&venues=11",
          [](const QJsonValue &row) { return text(row, "status") == "attended"_L1 && number(row, "venue.id") == 11; } },
    };
}

QList<Filter> membershipFilters()
{
    const char *const report = "customer_memberships";
    return {
        { report, "id_gt=90200", [](const QJsonValue &row) { return number(row, "id") > 90200; } },
        { report, "ids=90005,90007", among<int>("id", { 90005, 90007 }) },
        { report, "customers=1003,1010,1020", among<int>("customer.id", { 1003, 1010, 1020 }) },
        { report, "memberships=501,503", among<int>("membership.id", { 501, 503 }) },
        { report, "membership_categories=2", among<int>("membership.id", { 503, 504 }) },
        { report, "types=pack,prepaid", among<QString>("type", { u"pack"_s, u"prepaid"_s }) },
        { report, "status=active,hold", among<QString>("status", { u"active"_s, u"hold"_s }) },
        { report, "payment_processors=42,none", among<QString>("payment_processor", { u"GoCardless"_s, QString() }) },
        { report, "has_active_hold=true", among<QString>("status", { u"hold"_s }) },
        { report, "has_custom_limits=true", isTrue("has_custom_limits", true) },
        { report, "is_first_membership=false", isTrue("is_first_membership", false) },
        { report, "has_expiration_date=true", days("expiration_date", "", "") },
        { report, "has_expiration_date=false",
          [](const QJsonValue &row) { return row[u"expiration_date"_s].isNull(); } },
        { report, "active_hold_start_date_gte=2026-03-10" },
        { report, "active_hold_start_date_lte=2026-03-20" },
        { report, "active_hold_end_date_gte=2026-04-10" },
        { report, "active_hold_end_date_lte=2026-05-10" },
        { report, "cancelled_at_gte=2025-06-01T00:00:00%2B02:00", days("cancelled_date", "2025-06-01", "") },
        { report, "cancelled_at_lte=2025-05-31T23:59:59%2B02:00", days("cancelled_date", "", "2025-05-31") },
        { report, "cancelled_at_timeframe=last_year", days("cancelled_date", "2025-01-01", "2025-12-31") },
        { report, "downgrade_date_gte=2025-01-01", days("downgraded_date", "2025-01-01", "") },
        { report, "downgrade_date_lte=2025-06-30", days("downgraded_date", "", "2025-06-30") },
        { report, "downgrade_date_timeframe=last_year", days("downgraded_date", "2025-01-01", "2025-12-31") },
        { report, "upgrade_date_gte=2025-01-01", days("upgraded_date", "2025-01-01", "") },
        { report, "upgrade_date_lte=2025-06-30", days("upgraded_date", "", "2025-06-30") },
        { report, "upgrade_date_timeframe=last_year", days("upgraded_date", "2025-01-01", "2025-12-31") },
        { report, "expiration_date_gte=2026-04-01", days("expiration_date", "2026-04-01", "") },
        { report, "expiration_date_lte=2025-12-31", days("expiration_date", "", "2025-12-31") },
        { report, "expiration_date_timeframe=this_year", days("expiration_date", "2026-01-01", "2026-12-31") },
        { report, "renewal_date_gte=2026-04-10", days("renewal_date", "2026-04-10", "") },
        { report, "renewal_date_lte=2026-04-09", days("renewal_date", "", "2026-04-09") },
        { report, "renewal_date_timeframe=2026-04-05..2026-04-15", days("renewal_date", "2026-04-05", "2026-04-15") },
        { report, "start_date_gte=2026-01-01", days("start_date", "2026-01-01", "") },
        { report, "start_date_lte=2025-12-31", days("start_date", "", "2025-12-31") },
        { report, "start_date_timeframe=last_month", days("start_date", "2026-02-01", "2026-02-28") },
        { report, "purchased_at_gte=2026-01-01T00:00:00%2B01:00", days("purchase_date", "2026-01-01", "") },
        { report, "purchased_at_lte=2025-12-31T23:59:59%2B01:00", days("purchase_date", "", "2025-12-31") },
        { report, "purchased_at_timeframe=last_year", days("purchase_date", "2025-01-01", "2025-12-31") },
        { report, "updated_at_gte=2026-03-01T00:00:00Z", from("updated_at", "2026-03-01T00:00:00Z") },
        { report, "updated_at_lte=2026-01-01T00:00:00Z", until("updated_at", "2026-01-01T00:00:00Z") },
    };
}

QList<Filter> invoiceFilters()
{
    const char *const report = "invoices";
    const auto above = [](const char *key) {
        return [=](const QJsonValue &row) { return valueAt(row, QLatin1String(key)).toDouble() > 0; };
    };
    return {
        { report, "id_gt=800200", [](const QJsonValue &row) { return number(row, "id") > 800200; } },
        { report, "status=upcoming", among<QString>("status", { u"upcoming"_s }) },
        { report, "customers=1003,1010,1020", among<int>("customer.id", { 1003, 1010, 1020 }) },
        { report, "purchase_types=class,store", among<QString>("purchase_type", { u"class"_s, u"store"_s }) },
        { report, "payment_processors=41", among<QString>("payment_processor", { u"Stripe"_s }) },
        { report, "credit_applied=true", above("credit_amount") },
        { report, "discount_applied=true", above("discount_amount") },
        { report, "confirmed_at_gte=2026-03-01T00:00:00Z", from("confirmed_at", "2026-03-01T00:00:00Z") },
        { report, "confirmed_at_lte=2026-01-01T00:00:00Z", until("confirmed_at", "2026-01-01T00:00:00Z") },
        { report, "due_date_gte=2026-03-01", days("due_date", "2026-03-01", "") },
        { report, "due_date_lte=2025-12-31", days("due_date", "", "2025-12-31") },
        { report, "due_date_timeframe=next_month", days("due_date", "2026-04-01", "2026-04-30") },
        { report, "paid_at_gte=2026-03-01T00:00:00Z", from("paid_at", "2026-03-01T00:00:00Z") },
        { report, "paid_at_lte=2026-01-01T00:00:00Z", until("paid_at", "2026-01-01T00:00:00Z") },
        { report, "paid_at_timeframe=last_month", within("paid_at", "2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z") },
        { report, "updated_at_gte=2026-03-01T00:00:00Z", from("updated_at", "2026-03-01T00:00:00Z") },
        { report, "updated_at_lte=2026-01-01T00:00:00Z", until("updated_at", "2026-01-01T00:00:00Z") },
    };
}

QList<Filter> filters()
{
    return attendanceFilters() + membershipFilters() + invoiceFilters();
}

} // namespace

/// The practice server's other reports of TeamUp: three lists and their counts.
class TestSandboxReports : public TestCase {
    Q_OBJECT

    std::unique_ptr<SandboxClient> m_client;
    QMap<QString, QJsonArray> m_all; ///< every row with every column, by report
    QJsonArray m_customers;

    static QString data(const QString &report) { return u"/reports/%1/data"_s.arg(report); }

    static QJsonArray everything(SandboxClient &client, const QString &report, const QString &query, int size = 100)
    {
        QJsonArray rows;
        for (int page = 1;; ++page) {
            const Answer answer = client.get(data(report) + u"?page_size=%1&page=%2&"_s.arg(size).arg(page) + query);
            const QJsonArray found = answer.rows();
            for (const QJsonValue row : found)
                rows.append(row);
            if (found.isEmpty() || rows.size() >= answer.total())
                return rows;
        }
    }

    static QString allColumns(const QString &report)
    {
        const QString future = report == "attendances"_L1 ? u"&include_future=true"_s : QString();
        return u"columns="_s + documented(report, "columns").join(u',') + future;
    }

    static QSet<int> idsOf(const QJsonArray &rows)
    {
        QSet<int> ids;
        for (const QJsonValue row : rows)
            ids.insert(row[u"id"_s].toInt());
        return ids;
    }

    static void eachReport()
    {
        QTest::addColumn<QString>("report");
        for (const QString &report : Reports)
            QTest::newRow(qPrintable(report)) << report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_client = std::make_unique<SandboxClient>(options());
        QCOMPARE(m_client->error(), QString());
        for (const QString &report : Reports) {
            m_all[report] = everything(*m_client, report, allColumns(report));
            QVERIFY2(m_all.value(report).size() > 300, qPrintable(report));
        }
        m_customers = everything(*m_client, u"customers"_s,
                                 u"include_deleted=true&columns=id,active_customer_memberships,"
                                 "inactive_customer_memberships,on_hold_customer_memberships,latest_registration,"
                                 "last_payment_at,last_payment_amount,has_failed_payments,attendances_count,is_lead"_s);
        QCOMPARE(m_customers.size(), 300);
    }

    void cleanupTestCase() { m_client.reset(); }

    void givesTheSameRowsForTheSameSeed()
    {
        SandboxClient again(options());
        SandboxClient different(options(2));
        for (auto report = Reports.crbegin(); report != Reports.crend(); ++report) { // in another order
            QCOMPARE(everything(again, *report, allColumns(*report)), m_all.value(*report));
            QVERIFY(everything(different, *report, allColumns(*report)) != m_all.value(*report));
        }
    }

    void knowsWhatIsDocumented_data()
    {
        QTest::addColumn<QString>("report");
        for (const QString &report : Reports) {
            QTest::newRow(qPrintable(report)) << report;
            QTest::newRow(qPrintable(report + u" grouped"_s)) << report + u".grouped"_s;
        }
    }
    void knowsWhatIsDocumented()
    {
        QFETCH(QString, report);
        const QStringList columns = documented(report, "columns");
        QVERIFY(columns.size() > 10);
        for (const QString &name : columns) {
            const Answer answer = m_client->get(data(report) + u"?limit=1&columns="_s + name);
            QCOMPARE(answer.status, 200);
            const QJsonArray headers = answer.json()[u"column_headers"_s].toArray();
            QVERIFY2(!headers.isEmpty(), qPrintable(name));
            for (const QJsonValue header : headers) { // every header leads to a value
                const QString key = header[u"key"_s].toString();
                QVERIFY2(answer.rows().at(0).toObject().contains(key.section(u'.', 0, 0)), qPrintable(key));
                QCOMPARE(header[u"holds_customer_id"_s].toBool(), key == "customer.id"_L1);
            }
        }
        // An empty value means "not set" for every parameter but that one.
        for (const QString &name : documented(report, "parameters")) {
            const Answer answer = m_client->get(data(report) + u"?%1=&columns=%2"_s.arg(name, columns.last()));
            QVERIFY2(name == "columns"_L1 || answer.status == 200, qPrintable(name));
        }
        QCOMPARE(m_client->get(data(report) + u"?columns=nothing&bogus=1"_s).wrongFields(),
                 QStringList({ u"bogus"_s, u"columns"_s }));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field");
        for (const char *query :
             { "attendances?status=late", "attendances?booking_sources=web", "attendances?instructors=31,Ben",
               "attendances?include_future=soon", "attendances?event_timeframe=soon", "attendances?pivot=all",
               "attendances.grouped?pivot=month&columns=count",
               "attendances.grouped?max_pivot_columns=13&columns=count", "customer_memberships?payment_processors=cash",
               "customer_memberships?start_date_gte=yesterday",
               "customer_memberships.grouped?pivot=active_by_year&columns=count", "invoices?status=open,paid",
               "invoices?payment_processors=none", "invoices?sort=charges", "invoices?extra_customer_fields=7001",
               "invoices?page_size=101" }) {
            const QString all = QString::fromLatin1(query);
            QTest::newRow(query) << u"/reports/"_s + QString(all).replace(u"?"_s, u"/data?"_s)
                                 << all.section(u'?', 1).section(u'=', 0, 0);
        }
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, query);
        QFETCH(QString, field);
        QCOMPARE(m_client->get(query).wrongFields(), QStringList { field });
    }

    void filtersExactly_data()
    {
        QTest::addColumn<int>("index");
        const QList<Filter> all = filters();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s %s", all.at(i).report, all.at(i).query) << i;
    }
    void filtersExactly()
    {
        QFETCH(int, index);
        const Filter filter = filters().at(index);
        const QString report = QString::fromLatin1(filter.report);
        const QJsonArray all = m_all.value(report);
        QString query = QString::fromLatin1(filter.query);
        if (report == "attendances"_L1)
            query += u"&include_future=true"_s;
        const QSet<int> found = idsOf(everything(*m_client, report, query));
        QVERIFY(!found.isEmpty() && found.size() < all.size());
        if (filter.keeps) {
            QSet<int> expected;
            for (const QJsonValue row : all) {
                if (filter.keeps(row))
                    expected.insert(row[u"id"_s].toInt());
            }
            QCOMPARE(found, expected);
        }
        // The grouped report filters in the same way.
        const Answer counted = m_client->get(data(report + u".grouped"_s) + u"?columns=count&"_s + query);
        QCOMPARE(count(counted.rows().at(0)), found.size());
    }

    void leavesOutWhatIsToCome()
    {
        QSet<int> past;
        for (const QJsonValue row : m_all.value(u"attendances"_s)) {
            if (moment(row, "event.starts_at") <= utc("2026-03-31T10:00:00Z"))
                past.insert(row[u"id"_s].toInt());
            else
                QCOMPARE(text(row, "status"), u"registered"_s);
        }
        QVERIFY(past.size() < m_all.value(u"attendances"_s).size());
        QCOMPARE(idsOf(everything(*m_client, u"attendances"_s, u"columns=id"_s)), past);
    }

    void sortsByEverySortableColumn_data() { eachReport(); }
    void sortsByEverySortableColumn()
    {
        QFETCH(QString, report);
        const Answer answer = m_client->get(data(report) + u"?limit=1&"_s + allColumns(report));
        for (const QJsonValue header : answer.json()[u"column_headers"_s].toArray()) {
            const QString key = header[u"key"_s].toString();
            if (!header[u"sortable"_s].toBool()) {
                QCOMPARE(m_client->get(data(report) + u"?sort="_s + key).wrongFields(), QStringList { u"sort"_s });
                continue;
            }
            for (const QString &sign : { QString(), u"-"_s }) {
                const QJsonArray rows = everything(*m_client, report, u"columns=%1&sort=%2%1"_s.arg(key, sign));
                QCOMPARE(idsOf(rows).size(), rows.size());
                for (qsizetype i = 1; i < rows.size(); ++i)
                    QVERIFY2(inOrder(valueAt(rows.at(i - 1), key), valueAt(rows.at(i), key), !sign.isEmpty()),
                             qPrintable(key));
            }
        }
    }

    void pagesHaveNoGaps_data() { eachReport(); }
    void pagesHaveNoGaps()
    {
        QFETCH(QString, report);
        const QJsonArray all = m_all.value(report);
        const QJsonArray rows = everything(*m_client, report, allColumns(report) + u"&sort=status"_s, 37);
        QCOMPARE(rows.size(), all.size());
        QCOMPARE(idsOf(rows), idsOf(all));
    }

    void groupsCountEveryRow_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("column");
        for (const QString &report : Reports) {
            for (const QString &column : documented(report + u".grouped"_s, "columns"))
                QTest::newRow(qPrintable(report + u' ' + column)) << report << column;
        }
    }
    void groupsCountEveryRow()
    {
        QFETCH(QString, report);
        QFETCH(QString, column);
        const QString future = report == "attendances"_L1 ? u"&include_future=true"_s : QString();
        const QJsonArray groups =
            everything(*m_client, report + u".grouped"_s, u"columns=%1,count&sort=-count"_s.arg(column) + future);
        int sum = 0;
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            QJsonObject row = groups.at(i).toObject();
            sum += count(row);
            QVERIFY(i == 0 || count(groups.at(i - 1)) >= count(row));
            row.remove(u"count"_s);
            seen.insert(QJsonDocument(row).toJson());
        }
        QCOMPARE(sum, m_all.value(report).size());
        QCOMPARE(seen.size(), groups.size());
    }

    void groupsAddUpPrices()
    {
        double sum = 0;
        for (const QJsonValue row : m_all.value(u"customer_memberships"_s))
            sum += valueAt(row, u"billed_price"_s).toDouble();
        double grouped = 0;
        for (const QJsonValue row :
             everything(*m_client, u"customer_memberships.grouped"_s, u"columns=type,billed_price"_s))
            grouped += valueAt(row, u"billed_price"_s).toDouble();
        QCOMPARE(grouped, sum);
    }

    void exportsWhatItAnswers_data() { eachReport(); }
    void exportsWhatItAnswers()
    {
        QFETCH(QString, report);
        const QString path = u"/reports/%1/export"_s.arg(report);
        QJsonObject asked { { u"format"_s, u"json"_s },
                            { u"columns"_s, QJsonArray::fromStringList(documented(report, "columns")) } };
        if (report == "attendances"_L1)
            asked.insert(u"include_future"_s, true);
        const QByteArray body = QJsonDocument(asked).toJson();
        const Answer json = m_client->fetch(m_client->exported(path, "application/json", body));
        QCOMPARE(json.rows(), m_all.value(report));
        asked.insert(u"format"_s, u"csv"_s);
        const QByteArray table = QJsonDocument(asked).toJson();
        const Answer csv = m_client->fetch(m_client->exported(path, "application/json", table));
        QCOMPARE(csv.body.count("\r\n"), m_all.value(report).size() + 1);
        const QByteArray grouped =
            m_client
                ->fetch(m_client->exported(u"/reports/%1.grouped/export"_s.arg(report), "application/json",
                                           R"({"columns":["status","count"],"sort":["status"]})"))
                .body;
        QVERIFY2(grouped.startsWith("Status,Count\r\n") && grouped.count("\r\n") > 2, grouped.constData());
    }

    void membershipsAreThoseOfTheCustomers()
    {
        QMap<int, QString> held; // the customer's own word for each membership
        for (const QJsonValue customer : std::as_const(m_customers)) {
            for (const char *list : { "active", "inactive", "on_hold" }) {
                for (const QJsonValue one : customer[QLatin1String(list) + u"_customer_memberships"_s].toArray())
                    held.insert(one[u"id"_s].toInt(), QString::fromLatin1(list));
            }
        }
        const QJsonArray rows = m_all.value(u"customer_memberships"_s);
        QCOMPARE(rows.size(), held.size());
        for (const QJsonValue row : rows) {
            const QString status = text(row, "status");
            const QString expected = status == "active"_L1 ? status
                : status == "hold"_L1                      ? u"on_hold"_s
                                                           : u"inactive"_s;
            QCOMPARE(held.value(number(row, "id")), expected);
            QVERIFY(text(row, "purchase_date") <= text(row, "start_date"));
            QVERIFY(row[u"expiration_date"_s].isNull() || text(row, "start_date") <= text(row, "expiration_date"));
            QVERIFY(moment(row, "updated_at") <= utc("2026-03-31T22:00:00Z"));
        }
    }

    void attendancesAreThoseOfTheCustomers()
    {
        QMap<int, QJsonValue> byId;
        QMap<int, int> visits;
        for (const QJsonValue row : m_all.value(u"attendances"_s)) {
            byId.insert(number(row, "id"), row);
            ++visits[number(row, "customer.id")];
        }
        int latest = 0;
        for (const QJsonValue customer : std::as_const(m_customers)) {
            const QJsonValue booked = customer[u"latest_registration"_s];
            if (booked[u"type"_s].toString() == "event"_L1) {
                const QJsonValue row = byId.value(booked[u"id"_s].toInt());
                QCOMPARE(text(row, "event.starts_at"), booked[u"starts_at"_s].toString());
                QCOMPARE(text(row, "event.name"), booked[u"name"_s].toString());
                QCOMPARE(number(row, "customer.id"), customer[u"id"_s].toInt());
                ++latest;
            }
            QVERIFY(!customer[u"is_lead"_s].toBool() || visits.value(customer[u"id"_s].toInt()) == 0);
        }
        QVERIFY(latest > 100);
    }

    void invoicesAreThoseOfTheCustomers()
    {
        QMap<int, QJsonValue> lastPaid;
        QSet<int> failed;
        for (const QJsonValue row : m_all.value(u"invoices"_s)) {
            const QJsonValue before = lastPaid.value(number(row, "customer.id"));
            const bool bought = text(row, "purchase_type") == "membership"_L1;
            if (bought && (!before.isObject() || moment(row, "paid_at") > moment(before, "paid_at")))
                lastPaid[number(row, "customer.id")] = row;
            if (QStringList { u"failed"_s, u"retrying"_s, u"retry_failed"_s }.contains(text(row, "status")))
                failed.insert(number(row, "customer.id"));
        }
        int paid = 0;
        for (const QJsonValue customer : std::as_const(m_customers)) {
            const int id = customer[u"id"_s].toInt();
            QCOMPARE(failed.contains(id), customer[u"has_failed_payments"_s].toBool());
            if (customer[u"last_payment_at"_s].isNull())
                continue;
            QCOMPARE(text(lastPaid.value(id), "paid_at"), customer[u"last_payment_at"_s].toString());
            QCOMPARE(lastPaid.value(id)[u"total_amount"_s], customer[u"last_payment_amount"_s]);
            ++paid;
        }
        QVERIFY(paid > 100);
    }

    void keepsNothingOfDeletedPeople()
    {
        for (const QString &report : Reports) {
            int deleted = 0;
            for (const QJsonValue row : m_all.value(report)) {
                if (text(row, "customer.name") != "(Deleted Customer)"_L1)
                    continue;
                QVERIFY(row[u"customer"_s][u"email"_s].isNull());
                ++deleted;
            }
            QVERIFY2(deleted > 0, qPrintable(report));
        }
    }
};

QTEST_GUILESS_MAIN(TestSandboxReports)
#include "tst_sandbox_reports.moc"
