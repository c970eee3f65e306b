// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/filedownload.h"
#include "net/gunzip.h"
#include "net/partfile.h"
#include "net/transport.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>

namespace rollbook {

/// filedownload.cpp sends the request and ends the job, fileanswer.cpp deals with what comes back.
class FileDownload::Private {
public:
    Private(FileDownload *download, ApiClient *owner, const QUrl &address, const QString &path)
        : q(download),
          client(owner),
          url(address),
          file(path)
    {
    }

    void begin();
    void pause();
    void finish(const Result<qint64> &result);
    void finishLater(const Error &error);

    FileDownload *q;
    FileVersion version;   ///< of the bytes in the part file
    bool resuming = false; ///< the part file is there

private:
    void send();
    QNetworkRequest request();
    void sendIn(qint64 ms);
    Result<void> takeUpPart();
    Result<void> cutPart(qint64 size);
    void synced();
    void dropReply();
    void fail(ErrorCode code, const QString &why);
    QString name() const { return nameOf("GET", url); }

    void headersCame();
    void takeRest();
    void takeWhole();
    void askForWhole();
    void store();
    bool startOver();
    void partEmptied();
    void collect();
    bool take(QByteArrayView came);
    bool append(QByteArrayView content);
    void tooLong();
    void tellProgress();
    void arrived();
    void refused();
    bool waitOut(const QByteArray &retryAfter);
    void redirected();
    void sync();

    QPointer<ApiClient> client;
    QUrl url;
    PartFile file;
    QPointer<QNetworkReply> reply;
    QFutureWatcher<bool> syncing;
    QByteArray block;               ///< what is on its way from the reply to the file
    std::unique_ptr<Gunzip> gunzip; ///< the server encodes, though it was asked for the bytes as they are
    QElapsedTimer lastTold;         ///< since the latest progress
    qint64 bytes = 0;               ///< in the part file
    int redirects = 0;
    int waits = 0;         ///< answers of 429 so far
    bool homely = true;    ///< every address so far had the connection's origin
    bool partial = false;  ///< asks only for what follows the bytes of the part file
    bool webPage = false;  ///< the answer says that it is one
    bool storing = false;  ///< the answer is the file, or its rest
    bool emptied = false;  ///< the part lost all its bytes, which the disk may not know yet
    bool emptying = false; ///< the disk is being told; the answer waits
    bool closing = false;  ///< cancelled; it is yet to be told
    bool done = false;
};

} // namespace rollbook
