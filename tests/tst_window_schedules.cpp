// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedulestore.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/exports/exportspanel.h"
#include "ui/schedules/schedulecontroller.h"
#include "ui/widgets/countbutton.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Outcome = ScheduleResult::Outcome;

} // namespace

/// Schedules in the real window over real HTTP.
class tst_WindowSchedules : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void repeatsWhatTheDialogHolds();
    void runsConnectionsThatAreNotOpen();
    void saysThatTheKeyIsMissing();
    void runsWithThePracticeData();
    void followsTheZoneOfItsConnection();
    void tellsADamagedList();

private:
    QStringList files() const { return QDir(f->folder.filePath(u"exports"_s)).entryList(QDir::Files, QDir::Name); }
    Schedule only() const { return f->schedules.schedules().value(0); }
    /// Was due a minute ago.
    Schedule due(const QString &profileId) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Schedule schedule = newSchedule(now.addDays(-3));
        schedule.name = u"Daily"_s;
        schedule.request.profileId = profileId;
        schedule.request.query = f->practice.catalog.report(u"teamup.customers"_s)->defaultQuery();
        schedule.request.format = u"csv"_s;
        schedule.folder = f->folder.filePath(u"exports"_s);
        schedule.pattern = u"made"_s;
        schedule.rhythm.time = QTime(now.time().hour(), now.time().minute());
        schedule.rhythm.zone = QTimeZone::utc();
        return schedule;
    }
    QString addProfile() const
    {
        Connection connection = f->sample;
        connection.name = u"Harbour Studio"_s;
        connection.sample = false;
        const Profile profile = ProfileStore::create(connection);
        return f->profiles.add(profile) ? profile.id : QString();
    }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowSchedules::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
}

void tst_WindowSchedules::cleanup()
{
    f->window.reset();
    f.reset();
}

void tst_WindowSchedules::repeatsWhatTheDialogHolds()
{
    f->openWithRows();
    f->page()->controller()->setFilters({ { u"is_active"_s, true } });
    QVERIFY(f->settle());
    const Query query = f->query();
    f->window->openExport();
    f->click(u"export.repeat"_s);
    QTRY_VERIFY(f->shows(u"schedule.save"_s));
    QTRY_VERIFY(!f->find<QWidget>(u"export.repeat"_s));
    f->type(u"schedule.name"_s, u"Active ones"_s);
    f->click(u"schedule.save"_s);
    QTRY_VERIFY(!f->find<QWidget>(u"schedule.save"_s));
    QCOMPARE(only().name, u"Active ones"_s);
    QCOMPARE(only().pattern, u"customers-{date}"_s);
    QVERIFY(f->window->schedules()->hasActive());
    QVERIFY(f->queue.entries().isEmpty()); // nothing is exported yet
    QCOMPARE(f->find<CountButton>(u"downloads.schedules"_s)->count(), 1);
    // What the table shows later changes nothing.
    f->page()->controller()->setFilters({});
    QVERIFY(f->settle());
    QCOMPARE(only().request.query, query);
    f->click(u"downloads.schedules"_s);
    QTRY_VERIFY(f->shows(u"schedule.run"_s));
    f->click(u"schedule.run"_s);
    QTRY_COMPARE_WITH_TIMEOUT(only().result.outcome, Outcome::Done, 20'000);
    QCOMPARE(files().size(), 1);
    QCOMPARE(f->queue.entries().first().request.query, query);
}

void tst_WindowSchedules::runsConnectionsThatAreNotOpen()
{
    const QString id = addProfile();
    bool kept = false;
    f->secrets.write(id, f->secret, this, [&](SecretStore::Place) { kept = true; });
    QTRY_VERIFY(kept);
    QVERIFY(f->schedules.put(due(id)));
    f->openWindow();
    f->window->schedules()->start();
    QTRY_COMPARE_WITH_TIMEOUT(only().result.outcome, Outcome::Done, 20'000);
    QCOMPARE(files(), QStringList { u"made.csv"_s });
    QVERIFY(!f->window->connections()->current()); // out of sight
}

void tst_WindowSchedules::saysThatTheKeyIsMissing()
{
    QVERIFY(f->schedules.put(due(addProfile())));
    f->openWindow();
    f->window->schedules()->start();
    QTRY_COMPARE(only().result.outcome, Outcome::Failed);
    QCOMPARE(only().result.error, Error { .code = ErrorCode::Unauthorized });
    QVERIFY(f->schedules.update(only().id, [](Schedule &schedule) { schedule.request.profileId = u"gone"_s; }));
    f->window->schedules()->scheduler()->runNow(only().id);
    QTRY_COMPARE(only().result.error, Error { .code = ErrorCode::NotFound });
}

void tst_WindowSchedules::runsWithThePracticeData()
{
    QVERIFY(f->schedules.put(due({})));
    f->openWindow();
    f->window->schedules()->start();
    QTRY_COMPARE_WITH_TIMEOUT(only().result.outcome, Outcome::Done, 20'000);
    QCOMPARE(files(), QStringList { u"made.csv"_s });
}

void tst_WindowSchedules::followsTheZoneOfItsConnection()
{
    const QString id = addProfile();
    QVERIFY(f->schedules.put(due(id)));
    f->openWindow();
    Profile profile = *f->profiles.byId(id);
    profile.connection.zone = QTimeZone("Asia/Tokyo");
    QVERIFY(f->profiles.update(profile));
    QTRY_COMPARE(only().rhythm.zone, QTimeZone("Asia/Tokyo"));
}

void tst_WindowSchedules::tellsADamagedList()
{
    QFile file(f->folder.filePath(u"schedules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    f->openWindow();
    f->window->schedules()->start();
    QTRY_VERIFY(f->shows(u"window.problem"_s));
    QVERIFY(QFile::exists(f->schedules.setAside()));
}

QTEST_MAIN(tst_WindowSchedules)
#include "tst_window_schedules.moc"
