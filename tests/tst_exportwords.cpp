// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/exports/exportorder.h"
#include "ui/exports/exportwords.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 mega = 1'000'000;

ExportEntry entryIn(ExportState state, int id = 1)
{
    ExportEntry entry;
    entry.connected = true;
    entry.id = id;
    entry.request.targetPath = u"/tmp/customers.csv"_s;
    entry.request.format = u"csv"_s;
    entry.progress.state = state;
    return entry;
}

ExportContext contextOf(const QString &service, bool paged)
{
    return { .service = service,
             .paged = paged,
             .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
             .zone = QTimeZone::utc() };
}

QString wordsOf(const ExportEntry &entry, const std::optional<TransferPace> &pace = {})
{
    const ExportWords words = exportWords(entry, contextOf(u"TeamUp"_s, false), pace);
    return QString(words.strong + u'|' + words.rest);
}

QString pagedWordsOf(const ExportEntry &entry)
{
    const ExportWords words = exportWords(entry, contextOf(u"Spirii"_s, true));
    return QString(words.strong + u'|' + words.rest);
}

/// A transfer of so many bytes a second, told every 100 ms from a moment on.
void transfer(TransferRate &rate, qint64 bytes, qint64 perSecond, qint64 from, qint64 until)
{
    for (qint64 ms = from; ms <= until; ms += 100)
        rate.add(bytes + perSecond * (ms - from) / 1000, ms);
}

QList<int> idsOf(const ExportListing &listing)
{
    QList<int> ids;
    for (const ExportEntry *entry : listing.entries)
        ids << entry->id;
    return ids;
}

ExportListing listed(const QList<ExportEntry> &entries, int mostFinal = 50)
{
    ExportEntries own;
    for (const ExportEntry &entry : entries)
        own << &entry;
    return listExports(own, mostFinal, [](const ExportEntry &) { return true; });
}

} // namespace

/// What is said of an export, and in which order exports stand.
class ExportWordsTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void preparingIsTheServices()
    {
        ExportEntry entry = entryIn(ExportState::Preparing);
        QCOMPARE(wordsOf(entry), u"Preparing|on TeamUp"_s);
        entry.progress.completeItems = 7707;
        entry.progress.totalItems = 12430;
        QCOMPARE(wordsOf(entry), u"Preparing 62 %|on TeamUp, 7,707 of 12,430"_s);
        entry.progress.completeItems = 12430;
        QCOMPARE(wordsOf(entry), u"Preparing 100 %|on TeamUp, 12,430 of 12,430"_s);
    }

    void whatIsReadyWaitsForItsTurn()
    {
        ExportEntry entry = entryIn(ExportState::Preparing);
        entry.progress.ready = true;
        QCOMPARE(wordsOf(entry), u"Ready|starts when a download ends"_s);
        QCOMPARE(exportsSummary({ entry, entryIn(ExportState::Paused), entryIn(ExportState::Paused, 2) }),
                 u"1 active, 2 paused"_s);
    }

    void pagesAreRead()
    {
        ExportEntry entry = entryIn(ExportState::Preparing);
        QCOMPARE(pagedWordsOf(entry), u"Reading|from Spirii"_s);
        entry.progress.completeItems = 7707;
        entry.progress.totalItems = 12430;
        QCOMPARE(pagedWordsOf(entry), u"Reading 62 %|from Spirii, 7,707 of 12,430"_s);
    }

    void downloadingSaysWhatIsThere()
    {
        ExportEntry entry = entryIn(ExportState::Downloading);
        entry.progress = { .state = ExportState::Downloading, .receivedBytes = 18'400'000, .totalBytes = 52'000'000 };
        QCOMPARE(wordsOf(entry), u"Downloading 18.4 MB of 52 MB|"_s);
        entry.progress.totalBytes = -1;
        QCOMPARE(wordsOf(entry), u"Downloading 18.4 MB|"_s);
    }

    void whatBrokeOffIsTriedAgain()
    {
        ExportEntry entry = entryIn(ExportState::Preparing);
        entry.progress.retrying = true;
        QCOMPARE(wordsOf(entry), u"|Connection lost, trying again"_s);
        entry.progress = { .state = ExportState::Downloading, .receivedBytes = 18'400'000, .totalBytes = 52'000'000 };
        entry.progress.retrying = true;
        QCOMPARE(wordsOf(entry), u"Downloading 18.4 MB|Connection lost, trying again"_s);
        entry.connected = false;
        QVERIFY(!wordsOf(entry).contains(u"again"_s));
    }

    void paceInWords_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::newRow("mock-up") << 3.1e6 << qint64(11) << u"3.1 MB/s, 11 s left"_s;
        QTest::newRow("no total") << 3.1e6 << qint64(-1) << u"3.1 MB/s"_s;
        QTest::newRow("minutes") << 64e3 << qint64(61) << u"64 kB/s, 2 min left"_s;
        QTest::newRow("hours") << 1e3 << qint64(7300) << u"1 kB/s, 2 h left"_s;
        QTest::newRow("stalled") << 0.0 << qint64(-1) << u"nothing is coming at the moment"_s;
    }
    void paceInWords()
    {
        QFETCH(double, speed);
        QFETCH(qint64, left);
        QFETCH(QString, words);
        ExportEntry entry = entryIn(ExportState::Downloading);
        entry.progress = { .state = ExportState::Downloading, .receivedBytes = 18'400'000, .totalBytes = 52'000'000 };
        QCOMPARE(wordsOf(entry, TransferPace { speed, left }), QString(u"Downloading 18.4 MB of 52 MB|"_s + words));
    }

    void doneSaysSizeAndTime()
    {
        ExportEntry entry = entryIn(ExportState::Done);
        entry.fileBytes = 2000;
        entry.finishedAt = QDateTime(QDate(2026, 11, 12), QTime(10, 38), Qt::UTC);
        QCOMPARE(wordsOf(entry), u"2 kB|saved 10:38"_s);
    }

    void paceComesAfterThreeSeconds()
    {
        TransferRate rate;
        QVERIFY(!rate.pace(52 * mega, 0));
        transfer(rate, 0, 3 * mega, 1'000, 3'900);
        QVERIFY(!rate.pace(52 * mega, 3'900));
        transfer(rate, 9 * mega, 3 * mega, 4'000, 4'200);
        const auto pace = rate.pace(39 * mega, 4'900);
        QVERIFY(pace);
        QVERIFY(qAbs(pace->bytesPerSecond - 3e6) < 0.8e6);
        QVERIFY(pace->secondsLeft > 8 && pace->secondsLeft < 15);
    }

    void withoutATotalNoTimeIsLeft()
    {
        TransferRate rate;
        transfer(rate, 0, mega, 0, 4'000);
        const auto pace = rate.pace(-1, 4'000);
        QVERIFY(pace && pace->bytesPerSecond > 0);
        QCOMPARE(pace->secondsLeft, -1);
    }

    void paceChangesOnceASecond()
    {
        TransferRate rate;
        transfer(rate, 0, mega, 0, 4'000);
        const auto told = rate.pace(100 * mega, 4'000);
        QVERIFY(told);
        transfer(rate, 4 * mega, 20 * mega, 4'100, 4'900);
        QCOMPARE(rate.pace(100 * mega, 4'900), told);
        transfer(rate, 20 * mega, 20 * mega, 5'000, 5'100);
        QVERIFY(rate.pace(100 * mega, 5'100)->bytesPerSecond > told->bytesPerSecond);
    }

    void aChangedSpeedIsFollowed()
    {
        TransferRate rate;
        transfer(rate, 0, 10 * mega, 0, 10'000);
        transfer(rate, 100 * mega, mega, 10'100, 16'000);
        const double speed = rate.pace(-1, 16'000)->bytesPerSecond;
        QVERIFY2(qAbs(speed - 1e6) < 0.2e6, qPrintable(QString::number(speed)));
    }

    void aStandstillHasNoSpeed()
    {
        TransferRate rate;
        transfer(rate, 0, mega, 0, 5'000);
        QVERIFY(rate.pace(100 * mega, 5'000)->bytesPerSecond > 0);
        QCOMPARE(rate.pace(100 * mega, 8'000), std::optional(TransferPace {}));
        // What comes afterwards is measured for itself: the pause is no part of its speed.
        transfer(rate, 6 * mega, 2 * mega, 60'000, 62'000);
        QVERIFY(!rate.pace(100 * mega, 62'000));
        transfer(rate, 10 * mega, 2 * mega, 62'000, 64'000);
        const double speed = rate.pace(100 * mega, 64'000)->bytesPerSecond;
        QVERIFY2(qAbs(speed - 2e6) < 0.2e6, qPrintable(QString::number(speed)));
    }

    void aTransferThatBeginsAnewIsMeasuredAnew()
    {
        TransferRate rate;
        transfer(rate, 0, mega, 0, 5'000);
        rate.add(0, 5'100);
        QVERIFY(!rate.pace(100 * mega, 6'000));
    }

    void shareOfEverything()
    {
        QCOMPARE(overallShare({}), std::nullopt);
        ExportEntry half = entryIn(ExportState::Downloading);
        half.progress.receivedBytes = 50;
        half.progress.totalBytes = 100;
        QCOMPARE(overallShare({ half, entryIn(ExportState::Done) }), std::optional(0.75));
        QCOMPARE(overallShare({ half, entryIn(ExportState::Waiting) }), std::optional(0.375));
        half.progress.totalBytes = -1;
        QCOMPARE(overallShare({ half, entryIn(ExportState::Waiting) }), std::nullopt);
        QCOMPARE(overallShare({ entryIn(ExportState::Preparing) }), std::nullopt);
    }

    void activeThenWaitingThenFailedThenDone()
    {
        QList<ExportEntry> entries;
        for (const ExportState state : { ExportState::Waiting, ExportState::Done, ExportState::Waiting,
                                         ExportState::Failed, ExportState::Preparing, ExportState::Done })
            entries << entryIn(state, 10 - int(entries.size()));
        QCOMPARE(idsOf(listed(entries)), QList({ 6, 8, 10, 7, 9, 5 })); // 8 came before 10, and starts before it
    }

    void whatHadBegunWaitsBeforeTheRest()
    {
        QList<ExportEntry> entries { entryIn(ExportState::Waiting, 3), entryIn(ExportState::Waiting, 2),
                                     entryIn(ExportState::Waiting, 1) };
        entries[0].work.ticket = ExportTicket {};
        QCOMPARE(idsOf(listed(entries)), QList({ 3, 1, 2 }));
        QCOMPARE(waitingBand(entries, 2), QList({ 1, 2 }));
        QCOMPARE(waitingBand(entries, 3), QList({ 3 }));
        QCOMPARE(placeInQueue(entries, 2, 0), 0);
        QCOMPARE(placeInQueue(entries, 1, 1), 1);
    }

    void placesSkipWhatCannotBeSeen()
    {
        QList<ExportEntry> entries;
        for (const int id : { 5, 4, 3, 2, 1 })
            entries << entryIn(ExportState::Waiting, id);
        entries[2].request.profileId = u"another"_s; // 3
        QCOMPARE(waitingBand(entries, 1), QList({ 1, 2, 4, 5 }));
        QCOMPARE(placeInQueue(entries, 5, 2), 3); // before 4, behind the other profile's
        QCOMPARE(placeInQueue(entries, 1, 3), 4); // behind 5
        QCOMPARE(placeInQueue(entries, 4, 0), 0);
    }

    void onlySoManyFinishedOnesAreListed()
    {
        QList<ExportEntry> entries;
        for (int id = 120; id > 0; --id)
            entries << entryIn(id == 1 || id == 100 ? ExportState::Failed : ExportState::Done, id);
        const ExportListing first = listed(entries);
        QCOMPARE(first.entries.size(), 50);
        QCOMPARE(first.found, 120);
        QVERIFY(first.hasMore);
        QCOMPARE(first.entries.first()->id, 100);
        // More of them come below those that are there.
        const ExportListing all = listed(entries, 150);
        QVERIFY(!all.hasMore);
        QCOMPARE(all.entries.first(50), first.entries);
    }
};

QTEST_MAIN(ExportWordsTest)
#include "tst_exportwords.moc"
