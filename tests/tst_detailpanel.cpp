// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "report/catalog.h"
#include "rows/tablecolumns.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/pages/detailfetch.h"
#include "ui/pages/detailpanel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QJsonObject money(double amount, const QString &symbol = u"£"_s, const QString &code = u"gbp"_s)
{
    return { { u"decimal"_s, QString::number(amount) },
             { u"currency_symbol"_s, symbol },
             { u"iso_currency_code"_s, code },
             { u"currency_symbol_position"_s, u"before"_s },
             { u"string"_s, u"?"_s } };
}

/// What the table shows of a customer.
QJsonObject tableRowOf(int id, const QString &name, double credit)
{
    return { { u"id"_s, id },
             { u"full_name"_s, name },
             { u"email"_s, QString(u"p%1@mail.test"_s.arg(id)) },
             { u"phone_number"_s, u"+44 7700 900142"_s },
             { u"created_at"_s, u"2026-10-29T23:30:00Z"_s },
             { u"account_credit_balance"_s, money(credit) },
             { u"has_failed_payments"_s, true },
             { u"is_claimed"_s, true } };
}

/// The same customer with every column.
QJsonObject wholeRowOf(const Report &report, int id, const QString &name, double credit)
{
    QJsonObject row = tableRowOf(id, name, credit);
    for (const Column &column : report.columns)
        if (!row.contains(column.key))
            row.insert(column.key, QJsonValue::Null);
    row[u"is_active"_s] = true;
    row[u"has_retry_payments"_s] = true;
    row[u"date_of_birth"_s] = u"1991-11-14"_s;
    row[u"registrations_count"_s] = 6;
    row[u"attendances_count"_s] = 4;
    row[u"emergency_contact.name"_s] = u"<b>Emeka</b> Okafor"_s;
    return row;
}

QByteArray page(const QList<QJsonObject> &rows)
{
    QJsonArray served;
    for (const QJsonObject &row : rows)
        served << row;
    return QJsonDocument(QJsonObject { { u"total"_s, rows.size() },
                                       { u"column_headers"_s, QJsonArray() },
                                       { u"rows"_s, served } })
        .toJson();
}

} // namespace

class DetailPanelTest : public TestCase {
    Q_OBJECT
private:
    /// The text beside a label; "?" when there is no such label.
    QString field(const QString &label) const
    {
        const auto *value = m_panel->findChild<WrapLabel *>(label);
        return value ? value->fullText() : u"?"_s;
    }
    bool shows(const QString &text) const
    {
        const QList<QWidget *> widgets = m_panel->findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            return widget->isVisible() && (widget->accessibleName() == text || (label && label->text() == text));
        });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_panel->findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    QUrlQuery lastQuery() const { return QUrlQuery(QUrl(QString::fromLatin1(m_peer->requests().last().target))); }
    void show(const QList<QJsonObject> &served)
    {
        QList<ColumnHeader> headers;
        for (const QString &key : served.isEmpty() ? QStringList() : served.first().keys())
            headers << ColumnHeader { key, key, false, false, false, std::nullopt, 0 };
        const QList<TableColumn> columns = tableColumns(m_report, m_report.defaultQuery(), headers);
        QList<Row> rows;
        for (const QJsonObject &row : served)
            rows << tableRow(m_report, columns, row);
        m_panel->setRows(rows, columns);
    }

    Report m_report;
    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<DetailPanel> m_panel;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_report = *Catalog::load()->report(u"teamup.customers"_s);
        m_peer = std::make_unique<ScriptedPeer>();
        Connection connection;
        connection.service = u"teamup"_s;
        connection.baseUrl = m_peer->url();
        connection.options = { { u"provider_id"_s, u"1"_s } };
        m_client = std::make_unique<ApiClient>(&m_network, makeService(u"teamup"_s), connection, u"secret"_s);
        m_panel = std::make_unique<DetailPanel>(m_report);
        CellFormat format;
        format.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        format.today = QDate(2026, 11, 12);
        format.zone = QTimeZone("Europe/London");
        m_panel->setFormat(format);
        m_panel->resize(300, 900);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_client.reset();
        m_peer.reset();
    }

    void whatTheTableHasIsThereAtOnce()
    {
        show({ tableRowOf(481207, u"Chidinma Okafor"_s, 12.5) });
        QVERIFY(shows(u"Chidinma Okafor"_s));
        QVERIFY(shows(u"Joined 29 Oct 2026 · ID 481207"_s));
        QVERIFY(shows(u"p481207@mail.test"_s));
        QCOMPARE(field(u"Credit"_s), u"£12.50"_s);
        QCOMPARE(field(u"Emergency contact"_s), u"–"_s); // without a client nothing is on its way
        QVERIFY(shows(u"A payment failed."_s));
    }

    void aRowIsFetchedWhereTheServiceTakesNoIds()
    {
        const Report invoices = *Catalog::load()->report(u"teamup.invoices"_s);
        QVERIFY(invoices.idsFilter.isEmpty());
        DetailFetch fetch(nullptr);
        fetch.setClient(m_client.get());
        QSignalSpy arrived(&fetch, &DetailFetch::arrived);
        m_peer->then(ScriptedPeer::reply(200, R"({"total": 9, "column_headers": [], "rows": [{"id": 41}]})"));
        QVERIFY(!fetch.request(invoices, { 41, 42 })); // one at a time
        QVERIFY(fetch.request(invoices, { 41 }));
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(lastQuery().queryItemValue(u"id_gt"_s), u"40"_s);
        QCOMPARE(lastQuery().queryItemValue(u"sort"_s), u"id"_s);
        QCOMPARE(lastQuery().queryItemValue(u"page_size"_s), u"1"_s);
    }

    void theRestIsFetchedOnceForTheShownCustomer()
    {
        m_peer->then(ScriptedPeer::reply(200, page({ wholeRowOf(m_report, 7, u"Chidinma Okafor"_s, 12.5) })));
        m_panel->setClient(m_client.get());
        for (int id : { 5, 6, 7 }) // walking through rows
            show({ tableRowOf(id, u"Chidinma Okafor"_s, 12.5) });
        QCOMPARE(field(u"Emergency contact"_s), QString()); // awaited: neither a value nor "none"
        QTRY_COMPARE(field(u"Emergency contact"_s), u"<b>Emeka</b> Okafor"_s);
        QCOMPARE(m_peer->requests().size(), 1);
        QCOMPARE(lastQuery().queryItemValue(u"ids"_s), u"7"_s);
        QCOMPARE(lastQuery().queryItemValue(u"include_deleted"_s), u"true"_s);
        QVERIFY(lastQuery().queryItemValue(u"columns"_s, QUrl::FullyDecoded).contains(u"emergency_contact"_s));
        QCOMPARE(field(u"Instructor"_s), u"–"_s);
        QVERIFY(shows(u"14 Nov 1991, turns 35 in 2 day(s)"_s));
        QVERIFY(shows(u"A payment failed and is being retried."_s));
        QVERIFY(shows(u"Booked: 6"_s));
        QVERIFY(shows(u"active"_s));
        QVERIFY(shows(u"payment failed"_s));
        show({ tableRowOf(7, u"Chidinma Okafor"_s, 12.5) }); // the same row again, as after a scroll
        QTest::qWait(300);
        QCOMPARE(m_peer->requests().size(), 1);
    }

    void anAnswerForAnotherRowIsDropped()
    {
        QPointer<QTcpSocket> waiting;
        m_peer->then([&](QTcpSocket *socket, const PeerRequest &) { waiting = socket; });
        m_peer->then(ScriptedPeer::silence());
        m_panel->setClient(m_client.get());
        show({ tableRowOf(1, u"Ada"_s, 0) });
        QTRY_VERIFY(waiting);
        show({ tableRowOf(2, u"Bea"_s, 0) });
        QTRY_COMPARE(m_peer->requests().size(), 2);
        if (waiting)
            waiting->write(ScriptedPeer::response(200, page({ wholeRowOf(m_report, 1, u"Ada"_s, 0) })));
        QTest::qWait(50);
        QVERIFY(shows(u"Bea"_s));
        QCOMPARE(field(u"Emergency contact"_s), QString());
    }

    void aFailureSaysSoAndCanBeRetried()
    {
        m_peer->then(ScriptedPeer::reply(500, "{}"));
        m_peer->then(ScriptedPeer::reply(200, page({ wholeRowOf(m_report, 7, u"Ada"_s, 1) })));
        m_panel->setClient(m_client.get());
        show({ tableRowOf(7, u"Ada"_s, 1) });
        QTRY_COMPARE(field(u"Emergency contact"_s), u"–"_s);
        QVERIFY(button(u"Retry"_s)->isVisible());
        QCOMPARE(field(u"Credit"_s), u"£1.00"_s);
        button(u"Retry"_s)->click();
        QTRY_COMPARE(field(u"Emergency contact"_s), u"<b>Emeka</b> Okafor"_s);
        QVERIFY(!button(u"Retry"_s)->isVisible());
    }

    void severalRowsAreAddedUpPerCurrency()
    {
        QJsonObject euro = wholeRowOf(m_report, 3, u"João Carvalho"_s, 0);
        euro[u"account_credit_balance"_s] = money(3, u"€"_s, u"eur"_s);
        m_peer->then(ScriptedPeer::reply(
            200, page({ wholeRowOf(m_report, 1, u"Ada"_s, 0.1), wholeRowOf(m_report, 2, u"Bea"_s, 0.2), euro })));
        m_panel->setClient(m_client.get());
        QJsonObject third = tableRowOf(3, u"João Carvalho"_s, 0);
        third[u"account_credit_balance"_s] = euro[u"account_credit_balance"_s];
        third[u"email"_s] = QJsonValue::Null;
        show({ tableRowOf(1, u"Ada"_s, 0.1), tableRowOf(2, u"Bea"_s, 0.2), third });
        QVERIFY(shows(u"3 customers"_s));
        QTRY_VERIFY(shows(u"João Carvalho"_s));
        QSignalSpy copied(m_panel.get(), &DetailPanel::copied);
        button(u"Copy emails"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p1@mail.test, p2@mail.test"_s);
        QCOMPARE(copied.size(), 1);
        const auto sum = [this](const QString &label) {
            for (const auto *value : m_panel->findChildren<WrapLabel *>(label))
                if (value->isVisible())
                    return value->fullText();
            return u"?"_s;
        };
        QCOMPARE(sum(u"Credit"_s), u"£0.30, €3.00"_s);
        QTRY_COMPARE(sum(u"Booked"_s), u"18"_s);
        QCOMPARE(sum(u"Attended"_s), u"12"_s);
    }

    void aSumWithoutAllItsPartsIsNotShown()
    {
        show({ tableRowOf(1, u"Ada"_s, 1), tableRowOf(2, u"Bea"_s, 2) });
        for (const auto *value : m_panel->findChildren<WrapLabel *>(u"Booked"_s))
            if (value->isVisible())
                QCOMPARE(value->fullText(), u"–"_s);
    }

    void aColumnThatTheCatalogDoesNotKnowIsShown()
    {
        QJsonObject row = tableRowOf(1, u"Ada"_s, 1);
        row[u"shoe_size"_s] = 38;
        show({ row });
        QCOMPARE(field(u"shoe_size"_s), u"38"_s);
    }

    void contactCanBeCopied()
    {
        QJsonObject row = tableRowOf(1, u"Ada"_s, 1);
        row[u"phone_number"_s] = QJsonValue::Null;
        show({ row });
        button(u"Copy email"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p1@mail.test"_s);
        QVERIFY(!button(u"Copy phone"_s)->isEnabled());
    }

    void birthdays()
    {
        CellFormat format;
        format.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        format.today = QDate(2027, 3, 1);
        QCOMPARE(birthdayText(QDate(1996, 2, 29), format), u"29 Feb 1996, turns 31 today"_s);
        format.today = QDate(2026, 12, 31);
        QCOMPARE(birthdayText(QDate(2000, 1, 2), format), u"2 Jan 2000, turns 27 in 2 day(s)"_s);
        QCOMPARE(birthdayText(QDate(2000, 12, 30), format), u"30 Dec 2000, 26 year(s) old"_s);
    }

    void longWordsNeverWidenThePanel()
    {
        QJsonObject row = tableRowOf(1, QString(60, u'W'), 1);
        row[u"email"_s] = QString(120, u'm');
        row[u"venue.name"_s] = QString(80, u'w');
        show({ row });
        for (const auto *label : m_panel->findChildren<WrapLabel *>())
            if (label->isVisible())
                QVERIFY(label->mapTo(m_panel.get(), QPoint(label->width(), 0)).x() <= 300);
        QCOMPARE(field(u"Venue"_s), QString(80, u'w'));
        QVERIFY(!m_panel->findChild<WrapLabel *>(u"Venue"_s)->toolTip().isEmpty());
    }
};

QTEST_MAIN(DetailPanelTest)
#include "tst_detailpanel.moc"
