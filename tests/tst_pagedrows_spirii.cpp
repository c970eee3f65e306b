// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "rows/pagedrows.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

using namespace rollbook;
using namespace Qt::StringLiterals;

/// The table's rows of a service that pages by offset and says its own order, over real HTTP.
class tst_PagedRowsSpirii : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesByOffset();
    void marksTheServicesOwnOrder_data();
    void marksTheServicesOwnOrder();
    void sortsByOneKey();
    void refusedQueryLeavesTheRows();

private:
    QUrlQuery lastQuery() { return QUrlQuery(QString::fromLatin1(m_server->log().all().constLast().query)); }
    QString lastParameter(const QString &name) { return lastQuery().queryItemValue(name, QUrl::FullyDecoded); }
    void ask(const QMap<QString, FilterValue> &filters, const QList<SortKey> &sort = {})
    {
        Query query = m_rows->report().defaultQuery();
        query.columns << u"id"_s << u"updatedAt"_s;
        query.filters = filters;
        query.sort = sort;
        m_rows->setQuery(query);
        [&] { QTRY_VERIFY(m_rows->total() >= 0 && !m_rows->loading()); }();
    }
    /// "createdAt ascending": the one header that is marked.
    QString marked() const
    {
        QStringList found;
        for (int section = 0; section < m_model->columnCount(); ++section) {
            const QVariant order = m_model->headerData(section, Qt::Horizontal, ReportTableModel::SortOrderRole);
            if (order.isValid())
                found << m_model->column(section).key
                        + (order.value<Qt::SortOrder>() == Qt::AscendingOrder ? u" ascending"_s : u" descending"_s);
        }
        return found.join(u", "_s);
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::SandboxThread> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PagedRows> m_rows;
    std::unique_ptr<ReportTableModel> m_model;
};

void tst_PagedRowsSpirii::init()
{
    TestCase::init();
    sandbox::Options options;
    options.customers = 500;
    options.rateLimit = 0;
    m_server = std::make_unique<sandbox::SandboxThread>();
    QCOMPARE(m_server->start(options), QString());
    m_client = ServiceDoor::to(u"spirii"_s, m_server->access()).client(&m_network);
    m_rows = std::make_unique<PagedRows>(m_client.get(), catalogReport(u"spirii.customers"_s));
    m_model = std::make_unique<ReportTableModel>(m_rows.get());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void tst_PagedRowsSpirii::cleanup()
{
    m_model.reset();
    m_rows.reset();
    m_client.reset();
    m_server.reset();
}

void tst_PagedRowsSpirii::pagesByOffset()
{
    ask({});
    QCOMPARE(m_model->rowCount(), int(m_rows->total()));
    QVERIFY(m_rows->total() > 350);
    QCOMPARE(lastParameter(u"offset"_s), u"50"_s); // the page ahead
    QCOMPARE(lastParameter(u"limit"_s), u"50"_s);
    m_rows->setVisibleRows(310, 330);
    QTRY_VERIFY(m_rows->rowAt(310) && m_rows->rowAt(399));
    QCOMPARE(lastParameter(u"offset"_s), u"350"_s);
    QVERIFY(!m_rows->rowAt(150));
    m_rows->setPageSize(100);
    QTRY_COMPARE(lastParameter(u"limit"_s), u"100"_s);
    QVERIFY(m_model->index(0, m_model->section(u"name"_s)).isValid());
    QTRY_VERIFY(!m_rows->loading());
    // Without an order of ours the service's newest come first, and every row is there once.
    QSet<qint64> ids;
    for (const qint64 row : m_rows->loadedRows())
        ids << m_rows->rowAt(row)->id;
    QCOMPARE(ids.size(), m_rows->loadedRows().size());
}

void tst_PagedRowsSpirii::marksTheServicesOwnOrder_data()
{
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::addColumn<QString>("expected");
    using Filters = QMap<QString, FilterValue>;
    const DateRange from { .from = QDate(2020, 1, 1) };
    const DateRange to { .to = QDate(2030, 1, 1) };
    QTest::newRow("none") << Filters() << u"id descending"_s;
    QTest::newRow("created from") << Filters { { u"createdAt"_s, from } } << u"createdAt ascending"_s;
    QTest::newRow("created to") << Filters { { u"createdAt"_s, to } } << u"createdAt descending"_s;
    QTest::newRow("updated from") << Filters { { u"updatedAt"_s, from } } << u"updatedAt ascending"_s;
    QTest::newRow("both") << Filters { { u"createdAt"_s, from }, { u"updatedAt"_s, to } } << u"updatedAt ascending"_s;
}

/// What the header says is what the rows are.
void tst_PagedRowsSpirii::marksTheServicesOwnOrder()
{
    using Filters = QMap<QString, FilterValue>;
    QFETCH(Filters, filters);
    QFETCH(QString, expected);
    ask(filters);
    QVERIFY(!lastQuery().hasQueryItem(u"sortBy"_s));
    QCOMPARE(marked(), expected);
    const int section = m_model->section(expected.section(u' ', 0, 0));
    const bool ascending = expected.endsWith(u" ascending"_s);
    const auto value = [&](int row) { return m_model->index(row, section).data().toString(); };
    for (int row = 1; row < 50; ++row) {
        const bool inOrder = section == m_model->section(u"id"_s) ? value(row - 1).toInt() > value(row).toInt()
            : ascending                                           ? value(row - 1) <= value(row)
                                                                  : value(row - 1) >= value(row);
        QVERIFY2(inOrder, qPrintable(value(row - 1) + u" before "_s + value(row)));
    }
}

void tst_PagedRowsSpirii::sortsByOneKey()
{
    ask({ { u"createdAt"_s, DateRange { .from = QDate(2020, 1, 1) } } }, { { u"owner.name"_s, Qt::DescendingOrder } });
    QCOMPARE(lastParameter(u"sortBy"_s), u"ownerName"_s);
    QCOMPARE(lastParameter(u"sortDirection"_s), u"desc"_s);
    QCOMPARE(marked(), u"owner.name descending"_s);
}

void tst_PagedRowsSpirii::refusedQueryLeavesTheRows()
{
    ask({});
    const qint64 total = m_rows->total();
    ask({}, { { u"name"_s }, { u"id"_s } });
    QVERIFY(m_rows->error().has_value());
    QCOMPARE(m_rows->error()->code, ErrorCode::InvalidQuery);
    QCOMPARE(m_rows->total(), total);
    QVERIFY(m_rows->query().sort.isEmpty()); // the one that the rows belong to
    QVERIFY(m_rows->rowAt(0));
}

QTEST_GUILESS_MAIN(tst_PagedRowsSpirii)
#include "tst_pagedrows_spirii.moc"
