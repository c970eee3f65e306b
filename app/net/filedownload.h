// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

#include <QUrl>

namespace rollbook {

/// Streams a result file into a part file in constant memory. No credentials are sent unless the URL has the
/// connection's origin, and none after a redirect has left it; redirects are followed (at most 5, never https to http).
/// The part file is created with mode 0600 and stays when the download fails or is cancelled; removing or
/// renaming it is the caller's. finished comes exactly once, then it deletes itself.
class FileDownload final : public QObject {
    Q_OBJECT
public:
    FileDownload(ApiClient *client, const QUrl &url, const QString &partPath, QObject *parent);
    ~FileDownload() override;
    void start();
    void cancel();

Q_SIGNALS:
    /// total is -1 while it is not known.
    void progress(qint64 received, qint64 total);
    /// All bytes are in the part file; it is being flushed to the disk.
    void received();
    /// Bytes written and flushed to disk, or the error (LinkExpired for 403, 404, 410).
    void finished(const rollbook::Result<qint64> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
