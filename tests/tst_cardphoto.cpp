// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/card/cardphoto.h"
#include "ui/pages/detailpanel.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QByteArray picture(const QSize &size, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

/// Pictures of customers: where they may come from, and when nothing is asked for.
class tst_CardPhoto : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_peer = std::make_unique<ScriptedPeer>();
        m_connection = {};
        m_connection.service = u"teamup"_s;
        m_connection.baseUrl = m_peer->url();
        m_connection.sample = true;
        m_client = std::make_unique<ApiClient>(&m_network, makeService(u"teamup"_s), m_connection, u"secret"_s);
        m_photo = std::make_unique<CardPhoto>(nullptr);
        m_photo->setClient(m_client.get());
    }
    void cleanup()
    {
        m_photo.reset();
        m_client.reset();
        m_peer.reset();
    }

    void whereTheyMayComeFrom()
    {
        const QUrl base = m_connection.baseUrl;
        QVERIFY(mayFetchPhoto(QUrl(u"https://pictures.test/7.jpg"_s), m_connection));
        QVERIFY(mayFetchPhoto(base.resolved(QUrl(u"/7.png"_s)), m_connection));
        for (const QString &address :
             { u"http://pictures.test/7.jpg"_s, u"file:///etc/passwd"_s, u"data:image/png,x"_s, u"https://"_s,
               u"https://user:key@pictures.test/7.jpg"_s, u"7.jpg"_s, QString() })
            QVERIFY2(!mayFetchPhoto(QUrl(address), m_connection), qPrintable(address));
        QUrl otherPort = base;
        otherPort.setPort(base.port() == 80 ? 81 : 80);
        QVERIFY(!mayFetchPhoto(otherPort, m_connection));
        m_connection.sample = false; // a real service
        QVERIFY(!mayFetchPhoto(base.resolved(QUrl(u"/7.png"_s)), m_connection));
    }

    void whatAPictureIs()
    {
        QCOMPARE(photoOf(picture({ 40, 30 })).size(), QSize(40, 30));
        QCOMPARE(photoOf(picture({ 40, 30 }, "JPG")).size(), QSize(40, 30));
        const QSize shrunk = photoOf(picture({ 1000, 2000 })).size();
        QCOMPARE(shrunk, QSize(256, 512));
        QVERIFY(photoOf(picture({ 7000, 10 })).isNull());
        QVERIFY(photoOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull());
        QVERIFY(photoOf("<html>").isNull());
        QVERIFY(photoOf({}).isNull());
    }

    void offNothingIsAskedFor()
    {
        m_peer->then(ScriptedPeer::reply(200, picture({ 9, 9 })));
        m_photo->show(address(u"/7.png"_s));
        QTest::qWait(400);
        QCOMPARE(m_peer->requests().size(), 0);
        QSignalSpy changed(m_photo.get(), &CardPhoto::changed);
        m_photo->setOn(true);
        QTRY_COMPARE(changed.size(), 2); // none yet, then the picture
        QCOMPARE(changed.last().first().value<QImage>().size(), QSize(9, 9));
        QCOMPARE(m_peer->requests().size(), 1);
        QVERIFY(!m_peer->requests().first().headers.contains("authorization"));
        QVERIFY(!m_peer->requests().first().headers.contains("cookie"));
        m_photo->setOn(false);
        QVERIFY(changed.last().first().value<QImage>().isNull());
    }

    void aPictureIsAskedForOnce()
    {
        m_peer->then(ScriptedPeer::reply(200, picture({ 9, 9 })));
        m_photo->setOn(true);
        QSignalSpy changed(m_photo.get(), &CardPhoto::changed);
        const auto seen = [&] { return !changed.isEmpty() && !changed.last().first().value<QImage>().isNull(); };
        for (const QString &path : { u"/1.png"_s, u"/2.png"_s, u"/7.png"_s }) // walking through rows
            m_photo->show(address(path));
        QTRY_VERIFY(seen());
        QCOMPARE(m_peer->requests().size(), 1);
        m_photo->show({});
        QVERIFY(!seen());
        m_photo->show(address(u"/7.png"_s));
        QVERIFY(seen());
        QCOMPARE(m_peer->requests().size(), 1);
    }

    void noRedirectIsFollowedAndNothingLargeIsRead()
    {
        const Headers elsewhere { { "Location", m_peer->url().toEncoded() + "/other.png" } };
        m_peer->then(ScriptedPeer::reply(302, {}, elsewhere));
        m_peer->then(ScriptedPeer::reply(200, picture({ 9, 9 }) + QByteArray(3 * 1024 * 1024, 'x')));
        m_photo->setOn(true);
        QSignalSpy changed(m_photo.get(), &CardPhoto::changed);
        m_photo->show(address(u"/1.png"_s));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_peer->requests().size(), 1);
        m_photo->show(address(u"/2.png"_s));
        QTRY_COMPARE(m_peer->requests().size(), 2);
        QTest::qWait(300);
        for (const auto &signal : changed)
            QVERIFY(signal.first().value<QImage>().isNull());
    }

    void maskedNothingIsAskedFor()
    {
        const Report report = *Catalog::load()->report(u"teamup.customers"_s);
        QJsonObject row;
        for (const Column &column : report.columns)
            row.insert(column.key, QJsonValue::Null);
        row[u"id"_s] = 7;
        row[u"thumbnail_url"_s] = address(u"/7.png"_s).toString();
        m_peer->then(ScriptedPeer::reply(200, picture({ 9, 9 })));
        DetailPanel panel(report);
        panel.setClient(m_client.get());
        CellFormat format;
        format.masked = true;
        panel.setFormat(format);
        panel.setPhotosShown(true);
        panel.show();
        panel.setRows({ Row { 7, row, {} } }, {});
        QTest::qWait(400);
        QCOMPARE(m_peer->requests().size(), 0);
        format.masked = false;
        panel.setFormat(format);
        QTRY_COMPARE(m_peer->requests().size(), 1);
    }

    void eachConnectionHasItsOwnSwitch()
    {
        QTemporaryDir folder;
        UiSettings settings(folder.filePath(u"ui.ini"_s));
        const auto one = settings.ofProfile(u"one"_s);
        const auto two = settings.ofProfile(u"two"_s);
        QVERIFY(!one->showsPhotos() && !settings.showsPhotos());
        one->setShowsPhotos(true);
        QVERIFY(one->showsPhotos());
        QVERIFY(!two->showsPhotos() && !settings.showsPhotos());
    }

private:
    using Headers = ScriptedPeer::Headers;
    QUrl address(const QString &path) const { return m_peer->url().resolved(QUrl(path)); }

    QNetworkAccessManager m_network;
    Connection m_connection;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CardPhoto> m_photo;
};

QTEST_MAIN(tst_CardPhoto)
#include "tst_cardphoto.moc"
