// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxies.h"
#include "settings/uisettings.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Which way requests go, seen from a proxy.
class tst_Proxies : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void theChoiceIsKept();
    void damagedChoicesAreTheSystems_data();
    void damagedChoicesAreTheSystems();
    void ofOnesOwn();
    void asTheSystemSays();
    void thisMachineIsReachedDirectly_data();
    void thisMachineIsReachedDirectly();

private:
    /// The answer's status; 0 without one.
    static int get(QNetworkAccessManager *network, const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(network->get(QNetworkRequest(url)));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000)
            ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
            : -1;
    }
    static ProxyChoice through(const ScriptedPeer &proxy)
    {
        return { .mode = ProxyChoice::Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy.serverPort() };
    }
};

void tst_Proxies::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("name") << u" Proxy.example:3128 "_s << u"proxy.example:3128"_s;
    QTest::newRow("IPv4") << u"10.0.0.1:80"_s << u"10.0.0.1:80"_s;
    QTest::newRow("IPv6") << u"[::1]:65535"_s << u"[::1]:65535"_s;
    QTest::newRow("no port") << u"proxy.example"_s << QString();
    QTest::newRow("port 0") << u"proxy.example:0"_s << QString();
    QTest::newRow("port too high") << u"proxy.example:65536"_s << QString();
    QTest::newRow("no host") << u":3128"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("with a scheme") << u"http://proxy.example:3128"_s << QString();
    QTest::newRow("with a path") << u"proxy.example:3128/x"_s << QString();
    QTest::newRow("with a password") << u"ann:secret@proxy.example:3128"_s << QString();
    QTest::newRow("blanks") << u"proxy example:3128"_s << QString();
}

void tst_Proxies::addresses()
{
    QFETCH(QString, typed);
    const auto choice = ProxyChoice::fromAddress(typed);
    QTEST(choice ? choice->address() : QString(), "address");
}

void tst_Proxies::theChoiceIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ui.ini"_s);
    const ProxyChoice own { .mode = ProxyChoice::Mode::Manual, .host = u"::1"_s, .port = 3128 };
    for (const ProxyChoice &choice : { own, ProxyChoice { .mode = ProxyChoice::Mode::None }, ProxyChoice {} }) {
        UiSettings(file).setProxy(choice);
        QCOMPARE(UiSettings(file).proxy(), choice);
    }
}

void tst_Proxies::damagedChoicesAreTheSystems_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown way") << QByteArray("proxy=tunnel\n");
    QTest::newRow("no address") << QByteArray("proxy=manual\n");
    QTest::newRow("bad address") << QByteArray("proxy=manual\nproxyAddress=proxy:99999\n");
}

void tst_Proxies::damagedChoicesAreTheSystems()
{
    QFETCH(QByteArray, stored);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ui.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[network]\n" + stored);
    file.close();
    QCOMPARE(UiSettings(file.fileName()).proxy(), ProxyChoice {});
}

void tst_Proxies::ofOnesOwn()
{
    ScriptedPeer proxy;
    proxy.then(ScriptedPeer::reply(203, "{}"));
    QNetworkAccessManager network;
    useProxy(&network, through(proxy));
    QCOMPARE(get(&network, QUrl(u"http://service.example/api?page=1"_s)), 203);
    QCOMPARE(proxy.requests().constLast().target, "http://service.example/api?page=1");

    const qsizetype before = proxy.requests().size();
    useProxy(&network, { .mode = ProxyChoice::Mode::None });
    Proxies none({ .mode = ProxyChoice::Mode::None });
    QCOMPARE(none.queryProxy(QNetworkProxyQuery(QUrl(u"https://service.example"_s))),
             QList<QNetworkProxy> { QNetworkProxy::NoProxy });
    QCOMPARE(proxy.requests().size(), before);
}

void tst_Proxies::asTheSystemSays()
{
    ScriptedPeer proxy;
    proxy.then(ScriptedPeer::reply(203, "{}"));
    qputenv("http_proxy", proxy.url(QString()).toEncoded());
    QNetworkAccessManager network;
    useProxy(&network, {});
    const int status = get(&network, QUrl(u"http://service.example/"_s));
    qunsetenv("http_proxy");
    QCOMPARE(status, 203);
    QCOMPARE(proxy.requests().size(), 1);
}

void tst_Proxies::thisMachineIsReachedDirectly_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost"_s;
}

void tst_Proxies::thisMachineIsReachedDirectly()
{
    QFETCH(QString, host);
    ScriptedPeer proxy;
    proxy.then(ScriptedPeer::reply(203, "{}"));
    ScriptedPeer service;
    service.then(ScriptedPeer::reply(200, "{}"));
    QNetworkAccessManager network;
    useProxy(&network, through(proxy));
    QUrl url = service.url();
    url.setHost(host);
    QCOMPARE(get(&network, url), 200);
    QCOMPARE(proxy.requests().size(), 0);
    Proxies proxies(through(proxy));
    for (const QString &loopback : { u"[::1]"_s, u"127.9.9.9"_s, u"app.localhost"_s })
        QCOMPARE(proxies.queryProxy(QNetworkProxyQuery(QUrl(u"http://"_s + loopback))),
                 QList<QNetworkProxy> { QNetworkProxy::NoProxy });
}

QTEST_MAIN(tst_Proxies)
#include "tst_proxies.moc"
