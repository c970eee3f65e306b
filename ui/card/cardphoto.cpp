// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/cardphoto.h"

#include "net/apiclient.h"
#include "net/transport.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {

namespace {

constexpr int keptPhotos = 100;
constexpr int longestSide = 6000;
constexpr int keptSide = 256;
constexpr int patienceMs = 15'000;

bool isPhotoFormat(const QByteArray &format)
{
    static const QList<QByteArray> formats { "png", "jpeg", "jpg", "webp", "gif" };
    return formats.contains(format.toLower());
}

} // namespace

bool mayFetchPhoto(const QUrl &url, const Connection &connection)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1
        || (connection.sample && sameOrigin(url, connection.baseUrl) && isSecureEnough(url));
}

QImage photoOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!isPhotoFormat(reader.format()) || size.isEmpty() || qMax(size.width(), size.height()) > longestSide)
        return {};
    reader.setAutoTransform(true);
    if (qMin(size.width(), size.height()) > keptSide)
        reader.setScaledSize(size.scaled(keptSide, keptSide, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

CardPhoto::CardPhoto(QObject *parent) : QObject(parent), m_known(keptPhotos)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &CardPhoto::fetch);
}

void CardPhoto::setClient(ApiClient *client)
{
    drop();
    m_client = client;
    look();
}

void CardPhoto::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (!on)
        m_known.clear();
    look();
}

void CardPhoto::show(const QUrl &url)
{
    if (m_url == url)
        return;
    m_url = url;
    look();
}

void CardPhoto::look()
{
    drop();
    const bool allowed = m_on && m_client && mayFetchPhoto(m_url, m_client->connection());
    const QImage *known = allowed ? m_known.object(m_url) : nullptr;
    Q_EMIT changed(known ? *known : QImage());
    if (allowed && !known)
        m_pause.start();
}

void CardPhoto::fetch()
{
    if (!m_client)
        return;
    m_reply = m_client->network()->get(plainRequest(m_url, patienceMs));
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (qMax(received, total) > mostBytes)
            drop();
    });
    connect(m_reply, &QNetworkReply::finished, this, &CardPhoto::receive);
}

void CardPhoto::receive()
{
    const bool whole = statusOf(*m_reply) == 200 && m_reply->error() == QNetworkReply::NoError;
    const QImage photo = whole ? photoOf(m_reply->read(mostBytes)) : QImage();
    m_known.insert(m_url, new QImage(photo)); // also that there is none
    drop();
    Q_EMIT changed(photo);
}

void CardPhoto::drop()
{
    m_pause.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace rollbook
