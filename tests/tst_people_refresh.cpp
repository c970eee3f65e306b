// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplerefresh.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

sandbox::Options options(int customers)
{
    sandbox::Options options;
    options.customers = customers;
    options.rateLimit = 0;
    options.jobMs = 10;
    return options;
}

PeoplePacing quick()
{
    PeoplePacing pacing;
    pacing.pollMs = { 5, 10 };
    pacing.share = 0;
    pacing.pageAgainMs = { 1, 1, 1 };
    return pacing;
}

const Report &customers(const QString &service)
{
    static const Catalog catalog = *Catalog::load();
    return *peopleReport(catalog, service);
}

} // namespace

/// Everybody of a practice server, as they arrive.
class Everybody : public QObject {
public:
    explicit Everybody(const QString &service, const sandbox::Options &with = options(350))
    {
        const QString problem = server.start(with);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        client = ServiceDoor::to(service, server.access()).client(&network);
        m_service = service;
    }

    void fetch(const PeoplePacing &pacing = quick())
    {
        const Report &report = customers(m_service);
        auto *refresh = new PeopleRefresh(client.get(), report, *peopleColumns(report), pacing, this);
        connect(refresh, &PeopleRefresh::began, this, [this] {
            ++begins;
            people.clear();
        });
        connect(refresh, &PeopleRefresh::arrived, this, [this](const QList<Person> &some) { people << some; });
        connect(refresh, &PeopleRefresh::progress, this, [this](qint64 rows, qint64 of) {
            told = rows;
            total = of;
        });
        connect(refresh, &PeopleRefresh::finished, this, [this](const Result<QDateTime> &asOf) {
            ++ends;
            result = asOf;
        });
        refresh->start();
        if (ends != 0)
            qFatal("finished from within start()");
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 60'000);
    }
    int requests(const QByteArray &verb, const QString &pathPart)
    {
        int count = 0;
        for (const auto &request : server.log().all())
            if (request.method == verb && QString::fromUtf8(request.path).contains(pathPart))
                ++count;
        return count;
    }

    sandbox::SandboxThread server;
    QNetworkAccessManager network;
    std::unique_ptr<ApiClient> client;
    QList<Person> people;
    Result<QDateTime> result;
    qint64 told = 0;
    qint64 total = -1;
    int begins = 0;
    int ends = 0;

private:
    QString m_service;
};

class tst_people_refresh : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsWho_data();
    void knowsWhoIsWho();
    void leavesOtherReportsAlone();
    void exportsOnce();
    void writesNoFile();
    void pagesWhereThereIsNoExport();
    void pagesWhenTheExportFails_data();
    void pagesWhenTheExportFails();
    void triesAPageAgain();
    void endsWhenTheKeyIsRefused();
    void endsWithItsClient();
    void canBeDropped();
    void leavesTheRateToTheUser();
};

void tst_people_refresh::knowsWhoIsWho_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("teamup") << u"teamup"_s << QStringList { u"id"_s, u"full_name"_s, u"email"_s, u"phone_number"_s };
    QTest::newRow("spirii") << u"spirii"_s
                            << QStringList { u"id"_s, u"name"_s, u"contactDetails.email"_s, u"contactDetails.phone"_s };
}

void tst_people_refresh::knowsWhoIsWho()
{
    QFETCH(QString, service);
    QFETCH(QStringList, columns);
    QCOMPARE(customers(service).id, QString(service + u".customers"));
    QCOMPARE(peopleColumns(customers(service))->all(), columns);
}

void tst_people_refresh::leavesOtherReportsAlone()
{
    const Catalog catalog = *Catalog::load();
    QCOMPARE(peopleReport(catalog, u"khoros"_s), nullptr);
    QCOMPARE(peopleReport(catalog, u"spaaza"_s), nullptr);
    QCOMPARE(peopleReport(catalog, u"unknown"_s), nullptr);
    for (const Report &report : catalog.reports())
        QCOMPARE(peopleColumns(report).has_value(),
                 report.id == u"teamup.customers" || report.id == u"spirii.customers");
}

void tst_people_refresh::exportsOnce()
{
    Everybody everybody(u"teamup"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    everybody.fetch();
    QVERIFY(everybody.wait());
    QVERIFY(everybody.result.has_value());
    QVERIFY(*everybody.result >= before && *everybody.result <= QDateTime::currentDateTimeUtc());
    QVERIFY(everybody.people.size() > 300);
    QCOMPARE(everybody.told, everybody.people.size());
    QCOMPARE(everybody.total, everybody.people.size());
    QCOMPARE(everybody.requests("POST", u"/export"_s), 1);
    QCOMPARE(everybody.requests("GET", u"/data"_s), 0);
    QSet<QString> ids;
    int phones = 0;
    for (const Person &person : std::as_const(everybody.people)) {
        ids << person.id;
        phones += person.phone.isEmpty() ? 0 : 1;
        QVERIFY(person.id.toLongLong() > 0);
    }
    QCOMPARE(ids.size(), everybody.people.size());
    QVERIFY(phones > 100);
    QTest::qWait(20);
    QCOMPARE(everybody.ends, 1);
    QVERIFY(everybody.findChildren<PeopleRefresh *>().isEmpty());
}

void tst_people_refresh::writesNoFile()
{
    Everybody everybody(u"teamup"_s); // whose server has files, elsewhere
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QStringList seen;
    everybody.fetch();
    QVERIFY(QTest::qWaitFor([&] {
        seen += QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return everybody.ends > 0;
    }));
    QDir::setCurrent(here);
    qputenv("TMPDIR", before);
    QVERIFY(!everybody.people.isEmpty());
    QCOMPARE(seen, QStringList());
}

void tst_people_refresh::pagesWhereThereIsNoExport()
{
    Everybody everybody(u"spirii"_s);
    everybody.fetch();
    QVERIFY(everybody.wait());
    QVERIFY(everybody.result.has_value());
    QVERIFY(everybody.people.size() > 100);
    QCOMPARE(everybody.total, everybody.people.size());
    QVERIFY(everybody.requests("GET", u"/v2/customers"_s) > 1);
    QCOMPARE(everybody.requests("POST", QString()), 0);
    QSet<QString> ids;
    for (const Person &person : std::as_const(everybody.people))
        ids << person.id;
    QCOMPARE(ids.size(), everybody.people.size());
}

void tst_people_refresh::pagesWhenTheExportFails_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::newRow("the job") << sandbox::Fault::JobFail;
    QTest::newRow("the link") << sandbox::Fault::Expired;
    QTest::newRow("a host that is not trusted") << sandbox::Fault::Redirect;
    QTest::newRow("the file breaks off") << sandbox::Fault::Cut;
}

void tst_people_refresh::pagesWhenTheExportFails()
{
    QFETCH(sandbox::Fault, fault);
    sandbox::Options with = options(350);
    with.faults = { { .fault = fault, .always = true } };
    Everybody everybody(u"teamup"_s, with);
    everybody.fetch();
    QVERIFY(everybody.wait());
    QVERIFY2(everybody.result.has_value(), "it failed as a whole");
    QCOMPARE(everybody.begins, 2);
    QCOMPARE(everybody.requests("POST", u"/export"_s), 1); // never a second one
    QVERIFY(everybody.requests("GET", u"/data"_s) >= 4);
    QCOMPARE(everybody.people.size(), everybody.total);
}

void tst_people_refresh::triesAPageAgain()
{
    sandbox::Options with = options(350);
    with.faults = { { .fault = sandbox::Fault::JobFail, .always = true }, { .fault = sandbox::Fault::Html502 } };
    Everybody everybody(u"teamup"_s, with);
    everybody.fetch();
    QVERIFY(everybody.wait());
    QVERIFY(everybody.result.has_value());
    QCOMPARE(everybody.people.size(), everybody.total);
}

void tst_people_refresh::endsWhenTheKeyIsRefused()
{
    Everybody everybody(u"teamup"_s);
    everybody.client->setSecret(u"wrong"_s);
    everybody.fetch();
    QVERIFY(everybody.wait());
    QVERIFY(!everybody.result);
    QCOMPARE(everybody.result.error().code, ErrorCode::Unauthorized);
    QVERIFY(everybody.people.isEmpty());
    QCOMPARE(everybody.requests("GET", u"/data"_s), 0);
}

void tst_people_refresh::endsWithItsClient()
{
    for (const QString &service : { u"teamup"_s, u"spirii"_s }) {
        Everybody everybody(service);
        PeoplePacing slow = quick();
        slow.pollMs = { 200 };
        everybody.fetch(slow);
        QTRY_VERIFY(everybody.requests(service == u"teamup" ? "POST" : "GET", QString()) > 0);
        everybody.client.reset();
        QVERIFY(everybody.wait());
        QVERIFY(!everybody.result);
        QCOMPARE(everybody.result.error().code, ErrorCode::Cancelled);
    }
}

void tst_people_refresh::canBeDropped()
{
    Everybody everybody(u"teamup"_s);
    everybody.fetch();
    delete everybody.findChild<PeopleRefresh *>();
    QTest::qWait(50);
    QCOMPARE(everybody.ends, 0);
    QVERIFY(everybody.people.isEmpty());
}

void tst_people_refresh::leavesTheRateToTheUser()
{
    Everybody everybody(u"spirii"_s);
    PeoplePacing usual;
    everybody.fetch(usual);
    QTRY_VERIFY(everybody.told > 0); // the first page
    QCOMPARE(everybody.requests("GET", u"/v2/customers"_s), 1);
    // What the user asks now is answered at once, the second page is not yet on its way.
    QCOMPARE(everybody.client->takeTurn(), 0);
    QCOMPARE(everybody.ends, 0);
}

QTEST_GUILESS_MAIN(tst_people_refresh)
#include "tst_people_refresh.moc"
