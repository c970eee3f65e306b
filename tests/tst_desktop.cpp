// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/desktop/exportnotices.h"
#include "ui/desktop/standing.h"
#include "ui/desktop/trayicon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

ExportEntry entryIn(ExportState state)
{
    ExportEntry entry;
    entry.connected = true;
    entry.request.query.reportId = u"teamup.customers"_s;
    entry.request.targetPath = u"/home/desk/ada-lovelace.csv"_s;
    entry.connectionName = u"Ada's studio"_s;
    entry.progress.state = state;
    return entry;
}

ExportEntry downloading(qint64 received, qint64 total)
{
    ExportEntry entry = entryIn(ExportState::Downloading);
    entry.progress.receivedBytes = received;
    entry.progress.totalBytes = total;
    return entry;
}

ExportEntry done(Receipt::Verdict verdict, qint64 rows)
{
    ExportEntry entry = entryIn(ExportState::Done);
    entry.work.receipt = Receipt { .verdict = verdict, .rows = rows };
    return entry;
}

Notice noticeOf(const QList<ExportEntry> &ended)
{
    return noticeOf(
        ended, [](const QString &) { return u"Customers"_s; }, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

/// What the desktop is told of exports.
class DesktopTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        QApplication::setWindowIcon(QIcon(u":/icons/app/rollbook.svg"_s)); // as main() does
    }
    void onlyWhatRunsHereIsUnderWay();
    void shareGoesIntoTitleAndToolTip_data();
    void shareGoesIntoTitleAndToolTip();
    void noticeSaysCompleteOnlyByReceipt_data();
    void noticeSaysCompleteOnlyByReceipt();
    void severalEndsAreOneNotice();
    void noticeNamesNoFileAndNoConnection();
    void trayDrawsTheShare();
    void trayMenuFollowsTheExports();
};

void DesktopTest::onlyWhatRunsHereIsUnderWay()
{
    for (const ExportState state : { ExportState::Waiting, ExportState::Requesting, ExportState::Preparing,
                                     ExportState::Downloading, ExportState::Checking })
        QVERIFY(isUnderWay(entryIn(state)));
    for (const ExportState state :
         { ExportState::Paused, ExportState::Done, ExportState::Failed, ExportState::Cancelled })
        QVERIFY(!isUnderWay(entryIn(state)));
    ExportEntry entry = entryIn(ExportState::Preparing);
    entry.connected = false;
    QVERIFY(!isUnderWay(entry));
    entry.connected = true;
    entry.elsewhere = true;
    QVERIFY(!isUnderWay(entry));
}

void DesktopTest::shareGoesIntoTitleAndToolTip_data()
{
    using Entries = QList<ExportEntry>;
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("nothing") << Entries {} << u"Studio"_s << u"Rollbook"_s;
    QTest::newRow("half of the second half")
        << Entries { downloading(50, 100) } << u"75 % – Studio"_s << u"1 export(s), 75 %"_s;
    QTest::newRow("two") << Entries { downloading(50, 100), entryIn(ExportState::Waiting) } << u"37 % – Studio"_s
                         << u"2 export(s), 37 %"_s;
    QTest::newRow("one does not know") << Entries { downloading(50, 100), downloading(50, -1) }
                                       << u"2 export(s) – Studio"_s << u"2 export(s)"_s;
    QTest::newRow("paused ones do not count")
        << Entries { downloading(50, 100), entryIn(ExportState::Paused), entryIn(ExportState::Done) }
        << u"75 % – Studio"_s << u"1 export(s), 75 %"_s;
    QTest::newRow("paused alone") << Entries { entryIn(ExportState::Paused) } << u"Studio"_s << u"1 export(s) paused"_s;
}

void DesktopTest::shareGoesIntoTitleAndToolTip()
{
    QFETCH(const QList<ExportEntry>, entries);
    const Standing standing = standingOf(entries);
    QTEST(titleWith(standing, u"Studio"_s), "title");
    QTEST(trayToolTip(standing), "toolTip");
}

void DesktopTest::noticeSaysCompleteOnlyByReceipt_data()
{
    QTest::addColumn<ExportEntry>("entry");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::newRow("complete") << done(Receipt::Verdict::Complete, 12'430) << u"1 export(s) done"_s
                              << u"Customers, 12,430 row(s), complete"_s;
    QTest::newRow("differs") << done(Receipt::Verdict::Differs, 12) << u"1 export(s) done"_s
                             << u"Customers, 12 row(s), not what was promised"_s;
    QTest::newRow("nothing promised") << done(Receipt::Verdict::Unknown, 12) << u"1 export(s) done"_s
                                      << u"Customers, 12 row(s)"_s;
    QTest::newRow("not counted") << done(Receipt::Verdict::Unknown, -1) << u"1 export(s) done"_s << u"Customers"_s;
    QTest::newRow("no receipt") << entryIn(ExportState::Done) << u"1 export(s) done"_s << u"Customers"_s;
    QTest::newRow("failed") << entryIn(ExportState::Failed) << u"1 export(s) failed"_s
                            << u"Customers: the downloads say why"_s;
}

void DesktopTest::noticeSaysCompleteOnlyByReceipt()
{
    QFETCH(const ExportEntry, entry);
    const Notice notice = noticeOf({ entry });
    QTEST(notice.title, "title");
    QTEST(notice.body, "body");
}

void DesktopTest::severalEndsAreOneNotice()
{
    QList<ExportEntry> ended { done(Receipt::Verdict::Complete, 3), entryIn(ExportState::Failed) };
    QCOMPARE(noticeOf(ended).title, u"1 export(s) done, 1 export(s) failed"_s);
    QCOMPARE(noticeOf(ended).body.split(u'\n').size(), 2);
    ended.insert(0, 5, entryIn(ExportState::Done));
    QCOMPARE(noticeOf(ended).title, u"6 export(s) done, 1 export(s) failed"_s);
    QCOMPARE(noticeOf(ended).body.split(u'\n').last(), u"and 3 more"_s);
}

void DesktopTest::noticeNamesNoFileAndNoConnection()
{
    ExportEntry failed = entryIn(ExportState::Failed);
    failed.progress.error = { .code = ErrorCode::JobFailed, .message = u"Ada Lovelace is blocked"_s };
    const Notice notice = noticeOf({ failed, done(Receipt::Verdict::Complete, 1) });
    QVERIFY(!QString(notice.title + notice.body).contains(u"ada"_s, Qt::CaseInsensitive));
    const Standing standing = standingOf({ downloading(1, 2) });
    QVERIFY(!QString(trayToolTip(standing) + titleWith(standing, {})).contains(u"ada"_s, Qt::CaseInsensitive));
}

void DesktopTest::trayDrawsTheShare()
{
    Theme theme(paletteFrom(Tokens::light()));
    theme.apply(*qApp);
    TrayIcon tray(nullptr);
    auto *icon = tray.findChild<QSystemTrayIcon *>();
    const auto accentedPixels = [&] {
        const QImage image = icon->icon().pixmap(32, 32).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == Tokens::light().accent;
        return count;
    };
    tray.setStanding({ .exports = 1, .share = 0.1 });
    const int tenth = accentedPixels();
    tray.setStanding({ .exports = 1, .share = 0.9 });
    QVERIFY(tenth > 0);
    QVERIFY(accentedPixels() > 4 * tenth);
    QCOMPARE(icon->toolTip(), u"1 export(s), 90 %"_s);
}

void DesktopTest::trayMenuFollowsTheExports()
{
    TrayIcon tray(nullptr);
    auto *icon = tray.findChild<QSystemTrayIcon *>();
    const auto shown = [&] {
        QStringList texts;
        for (const QAction *action : icon->contextMenu()->actions())
            if (action->isVisible() && !action->isSeparator())
                texts << action->text();
        return texts;
    };
    QCOMPARE(shown(), QStringList({ u"Show Rollbook"_s, u"Quit"_s }));
    tray.setStanding({ .exports = 1 });
    QCOMPARE(shown(), QStringList({ u"Show Rollbook"_s, u"Pause all"_s, u"Quit"_s }));
    tray.setStanding({ .paused = 1 });
    QCOMPARE(shown(), QStringList({ u"Show Rollbook"_s, u"Resume all"_s, u"Quit"_s }));
    QVERIFY(!icon->isVisible());
    tray.setShown(true);
    QVERIFY(icon->isVisible());
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
