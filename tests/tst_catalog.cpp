// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The documented names of a TeamUp report: parameters and the values of `columns`.
struct Documented {
    QStringList parameters;
    QStringList columns;
};

/// Of the reports beside the customers only the names are kept.
Documented documentedNames(const QString &report)
{
    const QByteArray json = fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/data/teamup/reports.json"));
    const QJsonValue names = QJsonDocument::fromJson(json)[report];
    return { names["parameters"_L1].toVariant().toStringList(), names["columns"_L1].toVariant().toStringList() };
}

Documented documented(const QString &path)
{
    if (!path.startsWith("/reports/customers/"_L1) && !path.startsWith("/reports/customers.grouped/"_L1))
        return documentedNames(path.section(u'/', 2, 2));
    const QJsonObject contract =
        QJsonDocument::fromJson(fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/contracts/teamup.openapi.json")))
            .object();
    const QJsonObject get = contract["paths"_L1][path]["get"_L1].toObject();
    const QString schema = path.contains("grouped"_L1) ? u"GroupedCustomerColumn"_s : u"CustomerColumn"_s;
    Documented result;
    for (const QJsonValue &name : get["x-closed-query"_L1].toArray())
        result.parameters << name.toString();
    for (const QJsonValue &name : contract["components"_L1]["schemas"_L1][schema]["enum"_L1].toArray())
        result.columns << name.toString();
    return result;
}

} // namespace

class tst_Catalog : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyFileLoads_data();
    void everyFileLoads();
    void namesEverythingTheServiceDocuments_data();
    void namesEverythingTheServiceDocuments();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void chartFaultsAreNamed_data();
    void chartFaultsAreNamed();
    void faultsOfOtherServicesAreNamed_data();
    void faultsOfOtherServicesAreNamed();
    void customersStandFirst();
    void aSegmentKnowsItsWords();
    void drillDownNamesWhatTheOtherReportHas_data();
    void drillDownNamesWhatTheOtherReportHas();
    void defaultColumnsExpandToWireColumns();
    void sortGetsATieBreaker();
    void validateRefusesUnknownNamesAndValues();
};

void tst_Catalog::everyFileLoads_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs"));
    for (const QString &name : dir.entryList({ u"*.json"_s }))
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Catalog::everyFileLoads()
{
    QFETCH(QString, name);
    const auto report =
        Catalog::parse(fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs/") + name), name);
    QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().message));
    QCOMPARE(QString(report->id + u".json"_s), name);
    QVERIFY(!report->defaultColumns().isEmpty());
    for (const Column &column : report->columns)
        QVERIFY2(column.width >= 40, qPrintable(column.key));
    const auto all = Catalog::load();
    QVERIFY2(all.has_value(), qPrintable(all ? QString() : all.error().message));
    QVERIFY(all->report(report->id));
}

void tst_Catalog::namesEverythingTheServiceDocuments_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("parameters");
    QTest::addColumn<int>("filters");
    QTest::addColumn<int>("columnValues");
    QTest::addColumn<int>("columns");
    QTest::newRow("customers") << u"teamup.customers"_s << u"/reports/customers/data"_s << 26 << 18 << 68 << 49;
    QTest::newRow("grouped") << u"teamup.customers.grouped"_s << u"/reports/customers.grouped/data"_s << 26 << 18 << 14
                             << 14;
    const auto row = [](const char *report, int parameters, int filters, int columnValues, int columns) {
        QTest::newRow(report) << u"teamup.%1"_s.arg(QLatin1String(report))
                              << u"/reports/%1/data"_s.arg(QLatin1String(report)) << parameters << filters
                              << columnValues << columns;
    };
    row("attendances", 25, 18, 46, 23);
    row("attendances.grouped", 27, 18, 25, 13);
    row("customer_memberships", 46, 39, 35, 25);
    row("customer_memberships.grouped", 48, 39, 18, 15);
    row("invoices", 25, 18, 43, 32);
    row("invoices.grouped", 25, 18, 19, 15);
}

void tst_Catalog::namesEverythingTheServiceDocuments()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    const Catalog catalog = *Catalog::load();
    const Report *report = catalog.report(id);
    QVERIFY(report);
    const Documented service = documented(path);
    QTEST(int(service.parameters.size()), "parameters");
    QTEST(int(service.columns.size()), "columnValues");
    QTEST(int(report->columns.size()), "columns");

    QStringList parameters = report->tableParameters;
    int filters = 0;
    for (const Filter &filter : report->filters) {
        parameters << filter.wireNames();
        filters += int(filter.wireNames().size());
    }
    QTEST(filters, "filters");
    QCOMPARE(QSet<QString>(parameters.begin(), parameters.end()),
             QSet<QString>(service.parameters.begin(), service.parameters.end()));

    QStringList groups; // names of whole groups: the service takes them, the catalog asks for the leaves
    for (const Column &column : report->columns)
        for (qsizetype dot = column.key.indexOf(u'.'); dot >= 0; dot = column.key.indexOf(u'.', dot + 1))
            groups << column.key.left(dot);
    for (const QString &value : service.columns)
        QVERIFY2(!report->canonicalColumn(value).isEmpty() || groups.contains(value), qPrintable(value));
    for (const Column &column : report->columns)
        QVERIFY2(service.columns.contains(column.key), qPrintable(column.key));
}

void tst_Catalog::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << "\"frozen\":"_ba
                                 << "\"frosen\":"_ba << u"frosen"_s;
    QTest::newRow("unknown enum") << "\"kind\": \"name\""_ba
                                  << "\"kind\": \"nmae\""_ba << u"nmae"_s;
    QTest::newRow("unknown filter type") << "\"type\": \"switch\""_ba
                                         << "\"type\": \"swich\""_ba << u"swich"_s;
    QTest::newRow("missing label") << "\"label\": \"Email\","_ba
                                   << ""_ba << u"label"_s;
    QTest::newRow("wrong type") << "\"width\": 164"_ba
                                << "\"width\": \"164\""_ba << u"width"_s;
    QTest::newRow("column twice") << "\"key\": \"first_name\""_ba
                                  << "\"key\": \"last_name\""_ba << u"last_name"_s;
    QTest::newRow("sort by nothing") << "[\"-created_at\"]"_ba
                                     << "[\"-created\"]"_ba << u"\"created\""_s;
    QTest::newRow("not JSON") << "{\n  \"id\""_ba
                              << "{\n  id"_ba << u"byte"_s;
}

void tst_Catalog::faultsAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray json = fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs/teamup.customers.json"));
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto report = Catalog::parse(json, u"teamup.customers.json"_s);
    QVERIFY(!report);
    QVERIFY2(report.error().message.startsWith("teamup.customers.json: "_L1), qPrintable(report.error().message));
    QVERIFY2(report.error().message.contains(named), qPrintable(report.error().message));
}

void tst_Catalog::chartFaultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown scale") << "\"scale\": \"day\""_ba
                                   << "\"scale\": \"dya\""_ba << u"dya"_s;
    QTest::newRow("attribute without a scale") << ", \"scale\": \"day\""_ba
                                               << ""_ba << u"scale"_s;
    QTest::newRow("first chart of nothing") << "\"first\": \"joined_month\""_ba
                                            << "\"first\": \"joined_moon\""_ba << u"joined_moon"_s;
    QTest::newRow("group of a count") << "[\"created_year\", \"created_month\"], \"scale\""_ba
                                      << "[\"created_year\", \"count\"], \"scale\""_ba << u"\"count\""_s;
    QTest::newRow("month of one column") << "[\"created_year\", \"created_month\"], \"filter\""_ba
                                         << "[\"created_year\"], \"filter\""_ba << u"needs 2 columns"_s;
    QTest::newRow("unknown rule") << "\"by\": \"age\""_ba
                                  << "\"by\": \"height\""_ba << u"height"_s;
    QTest::newRow("id of one column") << "\"by\": \"age\""_ba
                                      << "\"by\": \"id\""_ba << u"needs 2 columns"_s;
    QTest::newRow("named group of one column") << "[\"created_year\", \"created_month\"], \"scale\": \"year-month\""_ba
                                               << "[\"gender\"], \"scale\": \"category\""_ba << u"needs 2 columns"_s;
    QTest::newRow("group without a scale") << "\"scale\": \"year-month\""_ba
                                           << "\"scale\": \"none\""_ba << u"needs a scale"_s;
    QTest::newRow("first chart of a part") << "\"scale\": \"day\""_ba
                                           << "\"scale\": \"none\""_ba << u"phrase"_s;
}

void tst_Catalog::chartFaultsAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray json =
        fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs/teamup.customers.grouped.json"));
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto report = Catalog::parse(json, u"grouped.json"_s);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(named), qPrintable(report.error().message));
}

void tst_Catalog::faultsOfOtherServicesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("time format") << u"khoros.user"_s << "\"epoch-millis\""_ba
                                 << "\"epoch-seconds\""_ba << u"epoch-seconds"_s;
    QTest::newRow("required as a text") << u"khoros.user"_s << "\"required\": true"_ba
                                        << "\"required\": \"yes\""_ba << u"required"_s;
    QTest::newRow("choice of nothing") << u"khoros.user"_s << "\"wire\": \"timezone\", \"source\": \"timezones\""_ba
                                       << "\"wire\": \"timezone\""_ba << u"values"_s;
    QTest::newRow("note without its format") << u"khoros.user"_s << "{\"format\": \"csv\", "_ba
                                             << "{"_ba << u"format"_s;
    QTest::newRow("sortable as a number") << u"spirii.customers"_s << "\"sortable\": true"_ba
                                          << "\"sortable\": 1"_ba << u"sortable"_s;
    QTest::newRow("unknown privacy") << u"spirii.customers"_s << "\"privacy\": \"name\""_ba
                                     << "\"privacy\": \"names\""_ba << u"names"_s;
    QTest::newRow("privacy as a flag") << u"spirii.customers"_s << "\"privacy\": \"name\""_ba
                                       << "\"privacy\": true"_ba << u"privacy"_s;
    QTest::newRow("sort keys as a text") << u"spirii.customers"_s << "\"maxSortKeys\": 1"_ba
                                         << "\"maxSortKeys\": \"1\""_ba << u"maxSortKeys"_s;
    QTest::newRow("a moment with two names") << u"spirii.customers"_s << "\"wire\": \"createdAt\""_ba
                                             << "\"wire\": {\"gte\": \"a\", \"lte\": \"b\"}"_ba << u"wire"_s;
    QTest::newRow("assumed as a text") << u"spirii.customers"_s << "\"assumed\": true"_ba
                                       << "\"assumed\": \"yes\""_ba << u"assumed"_s;
    QTest::newRow("rules without words") << u"spaaza.users"_s << "\"segment\": {"_ba
                                         << "\"rules\": {"_ba << u"segment"_s;
    QTest::newRow("unknown need") << u"spaaza.users"_s << "\"needs\": \"min-max\""_ba
                                  << "\"needs\": \"bounds\""_ba << u"bounds"_s;
    QTest::newRow("unknown type of a field") << u"spaaza.users"_s << "\"type\": \"keyword\""_ba
                                             << "\"type\": \"keywrod\""_ba << u"keywrod"_s;
    QTest::newRow("unknown type of an operator") << u"spaaza.users"_s << "\"types\": [\"date\"]"_ba
                                                 << "\"types\": [\"day\"]"_ba << u"\"day\""_s;
}

void tst_Catalog::faultsOfOtherServicesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray json = fileBytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs/%1.json").arg(file));
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto report = Catalog::parse(json, file);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(named), qPrintable(report.error().message));
}

void tst_Catalog::aSegmentKnowsItsWords()
{
    const Catalog catalog = *Catalog::load();
    const SegmentVocabulary &words = catalog.report(u"spaaza.users"_s)->filter(u"segment"_s)->vocabulary;
    QCOMPARE(words.field(u"created_date"_s)->type, u"date"_s);
    QVERIFY(!words.field(u"created_date"_s)->assumed);
    QVERIFY(!words.field(u"created_date"_s, u"profile"_s));
    QCOMPARE(words.op(u"is_between_number"_s)->needs, RuleNeeds::MinMax);
    QVERIFY(words.op(u"is_empty"_s)->assumed && words.op(u"is_empty"_s)->isFor(u"colour"_s));
    QVERIFY(!words.op(u"contains"_s)->isFor(u"date"_s));
    QVERIFY(!words.op(u"resembles"_s));
    QVERIFY(!words.timeFactor(u"day"_s)->assumed);
    QVERIFY(words.type(u"number"_s)->assumed);
}

void tst_Catalog::drillDownNamesWhatTheOtherReportHas_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("report") << "\"report\": \"teamup.customers\""_ba
                            << "\"report\": \"teamup.clients\""_ba << u"teamup.clients"_s;
    QTest::newRow("filter") << "\"filter\": \"date_of_birth\""_ba
                            << "\"filter\": \"birthday\""_ba << u"birthday"_s;
}

void tst_Catalog::drillDownNamesWhatTheOtherReportHas()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QTemporaryDir folder;
    const QDir source(QStringLiteral(ROLLBOOK_SOURCE_DIR "/resources/catalogs"));
    for (const QString &name : source.entryList({ u"*.json"_s })) {
        QByteArray json = fileBytes(source.filePath(name));
        if (name == "teamup.customers.grouped.json"_L1)
            json.replace(from, to);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }
    const auto catalog = Catalog::load(folder.path());
    QVERIFY(!catalog);
    QVERIFY2(catalog.error().message.contains(named), qPrintable(catalog.error().message));
}

void tst_Catalog::defaultColumnsExpandToWireColumns()
{
    const Catalog catalog = *Catalog::load();
    const Report &report = *catalog.report(u"teamup.customers"_s);
    const QStringList columns = report.defaultColumns();
    QCOMPARE(columns.size(), 9);
    QCOMPARE(columns.first(), u"full_name"_s);
    QCOMPARE(columns.last(), u"flags"_s);
    const QStringList wire = report.wireColumns(columns);
    QCOMPARE(wire.size(), 15);
    QVERIFY(!wire.contains(u"flags"_s));
    QVERIFY(wire.contains(u"is_claimed"_s));
    QCOMPARE(report.extraColumnIds({ u"full_name"_s, u"extra_customer_fields.12"_s }), QList<qint64> { 12 });
    QCOMPARE(report.canonicalColumn(u"referrering_member_name"_s), u"referring_member.name"_s);
}

void tst_Catalog::sortGetsATieBreaker()
{
    const Catalog catalog = *Catalog::load();
    const Report &customers = *catalog.report(u"teamup.customers"_s);
    const QList<SortKey> byName { { u"full_name"_s, Qt::DescendingOrder }, { u"id"_s, Qt::AscendingOrder } };
    QCOMPARE(customers.sortWithTieBreaker({ .reportId = {}, .columns = {}, .filters = {}, .sort = { byName.first() } }),
             byName);
    QCOMPARE(customers.sortWithTieBreaker({ .reportId = {}, .columns = {}, .filters = {}, .sort = byName }), byName);

    const Report &grouped = *catalog.report(u"teamup.customers.grouped"_s);
    const QList<SortKey> sort = grouped.sortWithTieBreaker({ .reportId = {},
                                                             .columns = { u"gender"_s, u"age"_s, u"count"_s },
                                                             .filters = {},
                                                             .sort = { { u"count"_s, Qt::DescendingOrder } } });
    const QList<SortKey> expected { { u"count"_s, Qt::DescendingOrder },
                                    { u"gender"_s, Qt::AscendingOrder },
                                    { u"age"_s, Qt::AscendingOrder } };
    QCOMPARE(sort, expected);

    // A grouped report has only the columns that are asked for.
    QCOMPARE(grouped.possibleSort(grouped.defaultSort, { u"gender"_s, u"count"_s }), QList<SortKey>());
    QCOMPARE(grouped.possibleSort(grouped.defaultSort, grouped.defaultColumns()), grouped.defaultSort);
    QCOMPARE(customers.possibleSort(byName, { u"email"_s }), byName);
}

void tst_Catalog::validateRefusesUnknownNamesAndValues()
{
    const Catalog catalog = *Catalog::load();
    const Report &report = *catalog.report(u"teamup.customers"_s);
    Query query = report.defaultQuery();
    QVERIFY(validate(report, query));
    query.filters.insert(u"is_any"_s, QStringList { u"new"_s });
    QVERIFY(validate(report, query));
    query.filters.insert(u"is_any"_s, QStringList { u"newest"_s });
    QVERIFY(!validate(report, query));
    query.filters = { { u"is_activ"_s, true } };
    QCOMPARE(validate(report, query).error().fields.firstKey(), u"is_activ"_s);
    query.filters = { { u"is_active"_s, u"yes"_s } };
    QVERIFY(!validate(report, query));
    query = report.defaultQuery();
    query.columns << u"shoe_size"_s;
    QCOMPARE(validate(report, query).error().code, ErrorCode::InvalidQuery);
}

void tst_Catalog::customersStandFirst()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    QStringList ids;
    for (const Report *report : catalog->reportsOf(u"teamup"_s))
        ids << report->id;
    QCOMPARE(ids.mid(0, 4),
             QStringList({ u"teamup.customers"_s, u"teamup.customers.grouped"_s, u"teamup.attendances"_s,
                           u"teamup.attendances.grouped"_s }));
}

QTEST_GUILESS_MAIN(tst_Catalog)
#include "tst_catalog.moc"
