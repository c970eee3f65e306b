// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "support/testcase.h"
#include "views/filterundo.h"
#include "views/lastsight.h"
#include "views/sighthistory.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Sight sight(const QString &report, const QMap<QString, FilterValue> &filters = {}, qint64 topRow = 0)
{
    Sight sight;
    sight.state.query.reportId = report;
    sight.state.query.filters = filters;
    sight.topRow = topRow;
    return sight;
}

const QMap<QString, FilterValue> active { { u"is_active"_s, true } };
const QMap<QString, FilterValue> blocked { { u"registration_blocked"_s, true } };

} // namespace

class tst_History : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void beginsEmpty();
    void goesBackAndForward();
    void sameStepIsRecordedOnce();
    void newStepDropsWhatWasGoneBackOver();
    void isBounded();
    void placeBelongsToTheStep();
    void undoBringsFiltersBackAlone();
    void undoOfAViewBringsAllBack();
    void newChangeEndsRedo();
    void lastSightLosesNothing();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void damagedFileIsSetAside();
    void keepsNothingThatWasTyped();
};

void tst_History::beginsEmpty()
{
    SightHistory history;
    QVERIFY(!history.current());
    QVERIFY(!history.canGo(-1) && !history.canGo(0) && !history.canGo(1));
    history.scrollTo(4);
    QVERIFY(!history.current());
}

void tst_History::goesBackAndForward()
{
    SightHistory history;
    history.look(sight(u"a"_s));
    QVERIFY(!history.canGo(-1) && !history.canGo(1));
    history.look(sight(u"a"_s, active));
    history.look(sight(u"b"_s));
    QVERIFY(!history.canGo(1));
    QCOMPARE(history.go(-1), sight(u"a"_s, active));
    QCOMPARE(*history.current(), sight(u"a"_s, active));
    QCOMPARE(history.go(-1), sight(u"a"_s));
    QVERIFY(!history.canGo(-1));
    QCOMPARE(history.go(1), sight(u"a"_s, active));
    QCOMPARE(history.go(1), sight(u"b"_s));
}

void tst_History::sameStepIsRecordedOnce()
{
    SightHistory history;
    history.look(sight(u"a"_s));
    history.look(sight(u"a"_s));
    QVERIFY(!history.canGo(-1));
    Sight fromView = sight(u"a"_s);
    fromView.view = u"view"_s;
    history.look(fromView);
    QVERIFY(history.canGo(-1));
    history.go(-1);
    history.look(sight(u"a"_s)); // as it was gone back to
    QVERIFY(history.canGo(1));
}

void tst_History::newStepDropsWhatWasGoneBackOver()
{
    SightHistory history;
    for (const QString &report : { u"a"_s, u"b"_s, u"c"_s })
        history.look(sight(report));
    history.go(-2);
    history.look(sight(u"d"_s));
    QVERIFY(!history.canGo(1));
    QCOMPARE(history.go(-1), sight(u"a"_s));
}

void tst_History::isBounded()
{
    SightHistory history;
    for (qsizetype i = 0; i < SightHistory::mostSteps + 10; ++i)
        history.look(sight(QString::number(i)));
    QVERIFY(history.canGo(int(1 - SightHistory::mostSteps)));
    QVERIFY(!history.canGo(int(-SightHistory::mostSteps)));
    QCOMPARE(history.go(int(1 - SightHistory::mostSteps)), sight(u"10"_s));
}

void tst_History::placeBelongsToTheStep()
{
    SightHistory history;
    history.look(sight(u"a"_s));
    history.scrollTo(70);
    history.look(sight(u"a"_s, active));
    history.scrollTo(9);
    QCOMPARE(history.go(-1).topRow, 70);
    QCOMPARE(history.go(1).topRow, 9);
    history.look(sight(u"a"_s, active, 12));
    QCOMPARE(history.current()->topRow, 12);
    QVERIFY(!history.canGo(1));
}

void tst_History::undoBringsFiltersBackAlone()
{
    FilterUndo undo;
    const Sight first = sight(u"a"_s, active, 30);
    Sight now = sight(u"a"_s, blocked);
    QVERIFY(!undo.undo(now) && !undo.redo(now));
    undo.changed(first, now);
    now.state.query.sort = { { u"email"_s, Qt::AscendingOrder } }; // chosen after that
    const auto back = undo.undo(now);
    QVERIFY(back);
    QCOMPARE(back->state.query.filters, active);
    QCOMPARE(back->state.query.sort, now.state.query.sort);
    QCOMPARE(back->topRow, 30);
    QVERIFY(!undo.undo(*back));
    const auto again = undo.redo(*back);
    QVERIFY(again);
    QCOMPARE(again->state, now.state);
    QVERIFY(!undo.redo(*again));
    QVERIFY(undo.undo(*again));
}

void tst_History::undoOfAViewBringsAllBack()
{
    FilterUndo undo;
    Sight before = sight(u"a"_s);
    before.state.query.columns = { u"email"_s };
    Sight view = sight(u"a"_s, blocked);
    view.view = u"view"_s;
    view.state.query.columns = { u"full_name"_s };
    undo.changed(before, view);
    QCOMPARE(undo.undo(view), std::optional(before));
    QCOMPARE(undo.redo(before), std::optional(view));
}

void tst_History::newChangeEndsRedo()
{
    FilterUndo undo;
    undo.changed(sight(u"a"_s), sight(u"a"_s, active));
    const auto back = undo.undo(sight(u"a"_s, active));
    QVERIFY(back);
    undo.changed(*back, sight(u"a"_s, blocked));
    QVERIFY(!undo.redo(sight(u"a"_s, blocked)));
}

void tst_History::lastSightLosesNothing()
{
    LastSight last { sight(u"teamup.customers"_s, active, 120) };
    last.sight.view = u"view"_s;
    last.edited = true;
    last.formOpen = true;
    QCOMPARE(lastSightFromText(lastSightText(last)), std::optional(last));
    last.sight.state.chart = ChartSettings { u"gender"_s, {}, u"count"_s };
    last.sight.state.chartShown = true;
    QCOMPARE(lastSightFromText(lastSightText(last)), std::optional(last));
}

void tst_History::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("version") << QByteArray("\"version\": 1,\n    \"view") << QByteArray("\"version\": 2,\n    \"view");
    QTest::newRow("half") << QByteArray("}") << QByteArray();
    QTest::newRow("negative row") << QByteArray("120") << QByteArray("-1");
    QTest::newRow("row as text") << QByteArray("120") << QByteArray("\"120\"");
    QTest::newRow("missing") << QByteArray("\"form_open\": false,") << QByteArray();
    QTest::newRow("unknown") << QByteArray("\"form_open\"") << QByteArray("\"more\": 1, \"form_open\"");
}

void tst_History::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray text = lastSightText({ sight(u"teamup.customers"_s, active, 120) });
    QVERIFY2(text.contains(before), text.constData());
    text.replace(before, after);
    QVERIFY(!lastSightFromText(text));
}

void tst_History::damagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = LastSightFile::pathOf(folder.filePath(u"views"_s), {});
    LastSightFile file(path);
    QVERIFY(!file.read());
    QVERIFY(file.setAside().isEmpty());
    const LastSight last { sight(u"teamup.customers"_s, active, 120) };
    QVERIFY(file.write(last).has_value());
    QCOMPARE(LastSightFile(path).read(), std::optional(last));
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write("{ half");
    damaged.close();
    LastSightFile again(path);
    QVERIFY(!again.read());
    QVERIFY(QFile::exists(again.setAside()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(again.write(last).has_value());
    again.remove();
    QVERIFY(!QFile::exists(path));
}

void tst_History::keepsNothingThatWasTyped()
{
    const Catalog catalog = *Catalog::load();
    const Report &customers = *catalog.report(u"teamup.customers"_s);
    const QMap<QString, FilterValue> chosen { { u"is_active"_s, true },
                                              { u"is_any"_s, QStringList { u"lead"_s } },
                                              { u"active_memberships"_s, QList<qint64> { 3 } },
                                              { u"created_at"_s, DateRange { .preset = DatePreset::ThisYear } } };
    QMap<QString, FilterValue> filters = chosen;
    filters.insert(u"ids"_s, QList<qint64> { 1234 });
    filters.insert(u"id_gt"_s, qint64(1234));
    filters.insert(u"created_at_timeframe"_s, u"anna"_s);
    filters.insert(u"date_of_birth"_s, DateRange { .from = QDate(1990, 5, 1), .to = QDate(1990, 5, 1) });
    const Sight seen = sight(customers.id, filters);
    QVERIFY(validate(customers, seen.state.query));
    QCOMPARE(withoutTyped(customers, seen.state).query.filters, chosen);
    const Report &spirii = *catalog.report(u"spirii.customers"_s);
    const Sight searched = sight(spirii.id, { { u"search"_s, u"anna@example.test"_s } });
    QVERIFY(validate(spirii, searched.state.query));
    QVERIFY(withoutTyped(spirii, searched.state).query.filters.isEmpty());
}

QTEST_APPLESS_MAIN(tst_History)
#include "tst_history.moc"
