// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/practice.h"
#include "support/testcase.h"
#include "ui/views/viewcounts.h"
#include "views/readyviews.h"

#include <QSignalSpy>

#include <algorithm>

using namespace rollbook;
using namespace Qt::StringLiterals;

/// What is asked to count views, and what is known afterwards.
class tst_ViewCounts : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForOneRowOfEach();
    void asksOncePerMinute();
    void asksAnewWhenFiltersChange();
    void oldCountStaysWhenNoAnswerComes();
    void oneRefusedQuestionDoesNotStopTheOthers();
    void groupsAreNotCounted();
    void stops();
    void takesWhatIsKnown();

private:
    qsizetype asked() { return m_practice->dataQueries().size(); }
    bool allCounted() const
    {
        return std::all_of(m_views.begin(), m_views.end(),
                           [this](const SavedView &view) { return m_counts->of(view).has_value(); });
    }

    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<ViewCounts> m_counts;
    QList<SavedView> m_views;
    SavedView m_toRead; ///< has a bound
    QDateTime m_now;
};

void tst_ViewCounts::init()
{
    TestCase::init();
    m_practice = std::make_unique<Practice>();
    m_now = QDateTime::currentDateTimeUtc();
    m_counts = std::make_unique<ViewCounts>(m_practice->client.get(), m_practice->catalog, nullptr);
    m_counts->setClock([this] { return m_now; });
    m_views = readyViews(u"teamup"_s, m_practice->catalog.reportsOf(u"teamup"_s));
    const auto toRead =
        std::stable_partition(m_views.begin(), m_views.end(), [](const SavedView &view) { return !view.state.bound; });
    QVERIFY(toRead != m_views.end());
    m_toRead = *toRead;
    m_views.erase(toRead, m_views.end()); // what has to be read is not counted
    QVERIFY(m_views.size() > 3);
}

void tst_ViewCounts::cleanup()
{
    m_counts.reset();
    m_practice.reset();
}

void tst_ViewCounts::asksForOneRowOfEach()
{
    m_counts->ask(QList<SavedView> { m_toRead } + m_views);
    QTRY_VERIFY(allCounted());
    QCOMPARE(asked(), m_views.size());
    QVERIFY(!m_counts->of(m_toRead)); // it would be that of all customers
    m_counts->put(m_toRead, 7);
    QCOMPARE(m_counts->of(m_toRead)->rows, 7);
    SavedView other = m_toRead;
    other.state.bound.reset();
    QVERIFY(!m_counts->of(other));
    const QList<QUrlQuery> queries = m_practice->dataQueries();
    for (const QUrlQuery &query : queries) {
        QCOMPARE(query.queryItemValue(u"page_size"_s), u"1"_s);
        QCOMPARE(query.queryItemValue(u"columns"_s), u"id"_s);
    }
    QVERIFY(m_counts->of(m_views.at(1))->rows > 0);
    QCOMPARE(m_counts->of(m_views.at(1))->at, m_now);
    QVERIFY(!m_counts->of(m_views.at(1))->old);
}

void tst_ViewCounts::asksOncePerMinute()
{
    m_counts->ask(m_views);
    m_counts->ask(m_views);
    QTRY_VERIFY(allCounted());
    m_now = m_now.addSecs(59);
    QSignalSpy changed(m_counts.get(), &ViewCounts::changed);
    m_counts->ask(m_views);
    QCOMPARE(asked(), m_views.size());
    m_now = m_now.addSecs(2);
    m_counts->ask(m_views);
    QTRY_COMPARE(changed.size(), m_views.size());
    QCOMPARE(asked(), 2 * m_views.size());
}

void tst_ViewCounts::asksAnewWhenFiltersChange()
{
    m_counts->ask(m_views);
    QTRY_VERIFY(allCounted());
    m_views[1].state.query.filters.insert(u"is_active"_s, true);
    QVERIFY(!m_counts->of(m_views.at(1))); // that was another question
    m_counts->ask(m_views);
    QTRY_VERIFY(allCounted());
    QCOMPARE(asked(), m_views.size() + 1);
    m_views[1].state.query.sort.clear(); // sorts the same rows
    QVERIFY(m_counts->of(m_views.at(1)));
}

void tst_ViewCounts::oldCountStaysWhenNoAnswerComes()
{
    m_counts->ask(m_views);
    QTRY_VERIFY(allCounted());
    const qint64 before = m_counts->of(m_views.at(0))->rows;
    const QDateTime then = m_now;
    m_practice->server.stop();
    m_now = m_now.addSecs(61);
    QSignalSpy changed(m_counts.get(), &ViewCounts::changed);
    m_counts->ask(m_views);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000); // the others would fail as well
    QVERIFY(m_counts->of(m_views.at(0))->old);
    QCOMPARE(m_counts->of(m_views.at(0))->rows, before);
    QCOMPARE(m_counts->of(m_views.at(0))->at, then);
    QVERIFY(!m_counts->of(m_views.at(1))->old);
    m_now = m_now.addSecs(600);
    QVERIFY(m_counts->of(m_views.at(1))->old); // with time
}

void tst_ViewCounts::oneRefusedQuestionDoesNotStopTheOthers()
{
    m_views[0].state.query.filters = { { u"created_at_timeframe"_s, u"nonsense"_s } };
    m_counts->ask(m_views);
    QTRY_VERIFY(m_counts->of(m_views.constLast()));
    QVERIFY(!m_counts->of(m_views.at(0)));
    m_views[0].state.query.filters = { { u"no_such_filter"_s, true } };
    m_now = m_now.addSecs(61);
    const qsizetype before = asked();
    m_counts->ask({ m_views.at(0) });
    QCOMPARE(asked(), before);
}

void tst_ViewCounts::groupsAreNotCounted()
{
    SavedView groups = m_views.at(0);
    groups.state.query = m_practice->catalog.report(u"teamup.customers.grouped"_s)->defaultQuery();
    m_counts->ask({ groups, m_views.at(1) });
    QTRY_VERIFY(m_counts->of(m_views.at(1)));
    QVERIFY(!m_counts->of(groups));
    QCOMPARE(asked(), 1);
}

void tst_ViewCounts::stops()
{
    QSignalSpy changed(m_counts.get(), &ViewCounts::changed);
    m_counts->ask(m_views);
    m_counts->stop();
    m_counts->ask({ m_views.constLast() });
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!m_counts->of(m_views.at(0)));
}

void tst_ViewCounts::takesWhatIsKnown()
{
    QSignalSpy changed(m_counts.get(), &ViewCounts::changed);
    m_counts->put(m_views.at(0), 17);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_counts->of(m_views.at(0))->rows, 17);
    m_counts->put(m_views.at(0), -1); // the table does not know it yet
    QCOMPARE(m_counts->of(m_views.at(0))->rows, 17);
    m_counts->ask(m_views);
    QTRY_VERIFY(allCounted());
    QCOMPARE(asked(), m_views.size() - 1);
}

QTEST_GUILESS_MAIN(tst_ViewCounts)
#include "tst_viewcounts.moc"
