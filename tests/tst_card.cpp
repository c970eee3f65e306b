// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "report/catalog.h"
#include "rows/tablecolumns.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/card/copybutton.h"
#include "ui/card/peoplelinks.h"
#include "ui/card/textlink.h"
#include "ui/pages/detailpanel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QJsonObject person(int id, const QString &name)
{
    return { { u"id"_s, id }, { u"name"_s, name } };
}

/// A customer with every column; those that are not told here are null.
QJsonObject customer(const Report &report, int id, const QString &name)
{
    QJsonObject row;
    for (const Column &column : report.columns)
        row.insert(column.key, QJsonValue::Null);
    row[u"id"_s] = id;
    row[u"full_name"_s] = name;
    row[u"email"_s] = u"p%1@mail.test"_s.arg(id);
    row[u"phone_number"_s] = u"+44 (7700) 900-142"_s;
    row[u"address"_s] = QJsonObject { { u"first_line"_s, u"1 Quay St"_s }, { u"city"_s, u"Galway"_s } };
    row[u"family.name"_s] = u"Okafor"_s;
    row[u"family.managers"_s] = QJsonArray { person(id, name), person(id + 1, u"Emeka & Sons"_s) };
    row[u"referring_member.id"_s] = id + 2;
    row[u"referring_member.name"_s] = u"Ada"_s;
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

/// Stands for the desktop's programs for letters and calls.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Desktop() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

private:
    const QStringList schemes { u"mailto"_s, u"tel"_s, u"https"_s, u"file"_s };
};

} // namespace

/// The card of a person: what can be followed, copied and called, and that it shows every field.
class tst_Card : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void letters_data();
    void letters();
    void calls_data();
    void calls();
    void onlyLettersAndCallsAreOpened();
    void contactLinesLead();
    void whatIsNoContactDoesNotLead();
    void everyFieldHasAPlace_data();
    void everyFieldHasAPlace();
    void peopleLeadToTheirCards();
    void theWayBack();
    void whoCannotBeShownIsSaid();
    void copiesByKey();
    void aCopyWaitsForItsField();
    void maskedNothingLeadsOrCopies();
    void longTextsWrap();

private:
    void show(const QJsonObject &served);
    TextLink *link(const QString &text) const
    {
        for (TextLink *link : m_panel->findChildren<TextLink *>())
            if (link->isVisible() && link->accessibleName() == text)
                return link;
        return nullptr;
    }
    QString name() const { return m_panel->findChildren<WrapLabel *>().constFirst()->fullText(); }
    void answer(const QList<QJsonObject> &rows) { m_peer->then(ScriptedPeer::reply(200, page(rows))); }
    QString askedIds() const
    {
        return QUrlQuery(QUrl(QString::fromLatin1(m_peer->requests().last().target))).queryItemValue(u"ids"_s);
    }
    CellFormat format(bool masked = false) const
    {
        CellFormat format;
        format.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        format.today = QDate(2026, 11, 12);
        format.masked = masked;
        return format;
    }

    Report m_report;
    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<DetailPanel> m_panel;
};

void tst_Card::init()
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
    m_panel->setClient(m_client.get());
    m_panel->setFormat(format());
    m_panel->resize(300, 900);
    m_panel->show();
    QGuiApplication::clipboard()->clear();
}

void tst_Card::cleanup()
{
    m_panel.reset();
    m_client.reset();
    m_peer.reset();
}

void tst_Card::show(const QJsonObject &served)
{
    QList<ColumnHeader> headers;
    for (const QString &key : served.keys())
        headers << ColumnHeader { key, key, false, false, false, std::nullopt, 0 };
    const QList<TableColumn> columns = tableColumns(m_report, m_report.defaultQuery(), headers);
    m_panel->setRows({ tableRow(m_report, columns, served) }, columns);
}

void tst_Card::letters_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << u" ada+x@mail.test "_s << QByteArray("mailto:ada+x@mail.test");
    QTest::newRow("question") << u"a?subject=b&c@mail.test"_s << QByteArray("mailto:a%3Fsubject%3Db%26c@mail.test");
    QTest::newRow("percent") << u"a%0aBcc@mail.test"_s << QByteArray("mailto:a%250aBcc@mail.test");
    QTest::newRow("comma") << u"a,b@mail.test"_s << QByteArray("mailto:a%2Cb@mail.test");
    QTest::newRow("umlaut") << u"jürgen@mail.test"_s << QByteArray("mailto:j%C3%BCrgen@mail.test");
    QTest::newRow("two") << u"a@mail.test,b@mail.test"_s << QByteArray();
    QTest::newRow("line") << u"a@mail.test\nBcc: x"_s << QByteArray();
    QTest::newRow("hidden") << u"a\u202e@mail.test"_s << QByteArray();
    QTest::newRow("address") << u"https://mail.test/"_s << QByteArray();
    QTest::newRow("half") << u"a@"_s << QByteArray();
    QTest::newRow("none") << QString() << QByteArray();
}

void tst_Card::letters()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, url);
    QCOMPARE(contact::mailto(email).toEncoded(), url);
}

void tst_Card::calls_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << u"+44 (7700) 900-142"_s << QByteArray("tel:+447700900142");
    QTest::newRow("local") << u"020.912.4410"_s << QByteArray("tel:0209124410");
    QTest::newRow("arabic") << u"٠٢٠ ٩١٢"_s << QByteArray("tel:020912");
    QTest::newRow("code") << u"*21*447700900142#"_s << QByteArray();
    QTest::newRow("words") << u"ask Ada"_s << QByteArray();
    QTest::newRow("two") << u"020 912 / 020 913"_s << QByteArray();
    QTest::newRow("plus inside") << u"020+912"_s << QByteArray();
    QTest::newRow("long") << u"1234567890123456"_s << QByteArray();
    QTest::newRow("short") << u"12"_s << QByteArray();
}

void tst_Card::calls()
{
    QFETCH(QString, phone);
    QFETCH(QByteArray, url);
    QCOMPARE(contact::tel(phone).toEncoded(), url);
}

void tst_Card::onlyLettersAndCallsAreOpened()
{
    Desktop desktop;
    QVERIFY(!contact::open(QUrl(u"https://mail.test/"_s)));
    QVERIFY(!contact::open(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!contact::open(QUrl()));
    QVERIFY(desktop.opened.isEmpty());
    QVERIFY(contact::open(contact::tel(u"112"_s)));
    QCOMPARE(desktop.opened, QList<QUrl> { QUrl(u"tel:112"_s) });
}

void tst_Card::contactLinesLead()
{
    Desktop desktop;
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    QVERIFY(link(u"p7@mail.test"_s));
    QTest::mouseClick(link(u"p7@mail.test"_s), Qt::LeftButton);
    link(u"+44 (7700) 900-142"_s)->setFocus();
    QTest::keyClick(link(u"+44 (7700) 900-142"_s), Qt::Key_Space);
    QCOMPARE(desktop.opened, (QList<QUrl> { QUrl(u"mailto:p7@mail.test"_s), QUrl(u"tel:+447700900142"_s) }));
    QVERIFY(m_panel->findChild<QWidget *>(u"card.unopened"_s)->isHidden());
}

void tst_Card::whatIsNoContactDoesNotLead()
{
    QJsonObject row = customer(m_report, 7, u"Ada"_s);
    row[u"email"_s] = u"javascript:alert(1)"_s;
    row[u"phone_number"_s] = u"ask at the desk"_s;
    show(row);
    QVERIFY(!link(u"javascript:alert(1)"_s)->isEnabled());
    QVERIFY(!link(u"ask at the desk"_s)->isEnabled());
}

void tst_Card::everyFieldHasAPlace_data()
{
    QTest::addColumn<QString>("id");
    const Catalog catalog = *Catalog::load();
    for (const Report &report : catalog.reports())
        QTest::newRow(qPrintable(report.id)) << report.id;
}

void tst_Card::everyFieldHasAPlace()
{
    QFETCH(QString, id);
    const Report report = *Catalog::load()->report(id);
    const DetailLayout layout = DetailLayout::of(report);
    QStringList keys;
    if (!layout.nameKey.isEmpty())
        keys << layout.nameKey << layout.emailKey << layout.phoneKey << layout.identityKey << layout.birthKey;
    for (const DetailGroup &group : layout.groups)
        for (const Column &column : group.counts + group.fields) {
            QVERIFY2(!keys.contains(column.key), qPrintable(column.key));
            keys << column.key;
        }
    for (const Column &column : report.columns)
        QVERIFY2(keys.contains(column.key), qPrintable(column.key));
}

void tst_Card::peopleLeadToTheirCards()
{
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    QVERIFY(!link(u"Chidinma Okafor"_s)->isEnabled()); // that is who is shown
    answer({ customer(m_report, 8, u"Emeka & Sons"_s) });
    answer({ customer(m_report, 10, u"Ada"_s) });
    QSignalSpy changed(m_panel.get(), &DetailPanel::shownChanged);
    QTest::mouseClick(link(u"Emeka & Sons"_s), Qt::LeftButton);
    QCOMPARE(name(), u"Emeka & Sons"_s); // at once
    QCOMPARE(m_panel->shownId(), 8);
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(link(u"p8@mail.test"_s));
    QCOMPARE(askedIds(), u"8"_s);
    QTest::mouseClick(link(u"Ada"_s), Qt::LeftButton); // who sent them
    QTRY_VERIFY(link(u"p10@mail.test"_s));
    QCOMPARE(askedIds(), u"10"_s);
}

void tst_Card::theWayBack()
{
    auto *back = m_panel->findChild<QToolButton *>(u"card.back"_s);
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    QVERIFY(back->isHidden());
    answer({ customer(m_report, 9, u"Ada"_s) });
    QTest::mouseClick(link(u"Ada"_s), Qt::LeftButton);
    QTRY_VERIFY(link(u"p9@mail.test"_s));
    QVERIFY(back->isVisible());
    show(customer(m_report, 7, u"Chidinma Okafor"_s)); // the table was refreshed meanwhile
    QCOMPARE(name(), u"Ada"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(name(), u"Chidinma Okafor"_s);
    QVERIFY(back->isHidden());
    QCOMPARE(m_peer->requests().size(), 1);
    m_peer->then(ScriptedPeer::silence());
    QTest::mouseClick(link(u"Ada"_s), Qt::LeftButton);
    show(customer(m_report, 20, u"Bea"_s)); // another row is chosen
    QCOMPARE(name(), u"Bea"_s);
    QVERIFY(back->isHidden());
}

void tst_Card::whoCannotBeShownIsSaid()
{
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    answer({});
    QTest::mouseClick(link(u"Ada"_s), Qt::LeftButton);
    const auto says = [this](const QString &part) {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    };
    QTRY_VERIFY(says(u"It may have been removed."_s));
    m_panel->back();
    QVERIFY(!says(u"It may have been removed."_s));
}

void tst_Card::copiesByKey()
{
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    m_panel->copyContact(Contact::Email);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"p7@mail.test"_s);
    m_panel->copyContact(Contact::Phone);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+44 (7700) 900-142"_s);
    m_panel->copyContact(Contact::Address);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1 Quay St, Galway"_s);
    const QList<CopyButton *> buttons = m_panel->findChildren<CopyButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const CopyButton *button) {
        return button->text() == u"Copy address"_s && button->toolTip().contains(u"Ctrl+Alt+A"_s);
    }));
}

void tst_Card::aCopyWaitsForItsField()
{
    answer({ customer(m_report, 7, u"Ada"_s) });
    show({ { u"id"_s, 7 }, { u"full_name"_s, u"Ada"_s } });
    m_panel->copyContact(Contact::Address);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"1 Quay St, Galway"_s);
}

void tst_Card::maskedNothingLeadsOrCopies()
{
    show(customer(m_report, 7, u"Chidinma Okafor"_s));
    m_panel->setFormat(format(true));
    for (const TextLink *each : m_panel->findChildren<TextLink *>())
        for (const QString &secret : { u"mail.test"_s, u"7700"_s, u"Emeka"_s, u"Okafor"_s })
            QVERIFY2(!each->accessibleName().contains(secret) && !each->text().contains(secret),
                     qPrintable(each->accessibleName()));
    for (const Contact part : { Contact::Email, Contact::Phone, Contact::Address })
        m_panel->copyContact(part);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(link(u"E. S."_s)->isEnabled()); // the card that it leads to is masked as well
}

void tst_Card::longTextsWrap()
{
    QJsonObject row = customer(m_report, 7, u"Ada"_s);
    const QString email = QString(u"a-very-long-name-that-nobody-can-read-aloud-in-one-breath@mail.test"_s);
    row[u"email"_s] = email;
    show(row);
    QCoreApplication::processEvents();
    TextLink *line = link(email);
    QVERIFY(line->mapTo(m_panel.get(), QPoint(line->width(), 0)).x() <= m_panel->width());
    QVERIFY2(line->height() > metrics::smallControl && line->height() >= line->heightForWidth(line->width()),
             qPrintable(QString::number(line->height())));
}

QTEST_MAIN(tst_Card)
#include "tst_card.moc"
