// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"

#include <QCache>
#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace rollbook {

class ApiClient;

/// Whether a picture may be fetched from there: over https, or from the practice server itself.
bool mayFetchPhoto(const QUrl &url, const Connection &connection);

/// A picture that the bytes of an answer hold; null where they are none of the usual kinds, or too large.
QImage photoOf(const QByteArray &bytes);

/// The picture of the person whom a card shows. Nothing is asked for until it is switched on. Pictures are kept in
/// memory only, and no key goes along with the request: it may be anybody's server.
class CardPhoto final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 2 * 1024 * 1024;

    explicit CardPhoto(QObject *parent);

    /// The client must outlive it or be set to null.
    void setClient(ApiClient *client);
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /// Where the picture of whom the card shows is; empty: nobody's, or not to be seen now.
    void show(const QUrl &url);

Q_SIGNALS:
    /// Null: there is none.
    void changed(const QImage &photo);

private:
    void look();
    void fetch();
    void receive();
    void drop();

    QPointer<ApiClient> m_client;
    QPointer<QNetworkReply> m_reply;
    QCache<QUrl, QImage> m_known;
    QTimer m_pause; ///< walking through rows asks for the last one's alone
    QUrl m_url;
    bool m_on = false;
};

} // namespace rollbook
