// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "net/fileversion.h"

#include <QUrl>

namespace rollbook {

/// Streams a result file into a part file in constant memory. No credentials are sent unless the URL has the
/// connection's origin, and none after a redirect has left it; redirects are followed (at most 5, never https to http).
/// The part file is created with mode 0600 and stays when the download fails or is cancelled; removing, continuing or
/// renaming it is the caller's. It never holds bytes of two versions of a file: what cannot be proved to be the rest of
/// the part is fetched whole. finished comes exactly once, then it deletes itself.
class FileDownload final : public QObject {
    Q_OBJECT
public:
    /// The part file must not exist, unless resumeFrom() says what it holds.
    FileDownload(ApiClient *client, const QUrl &url, const QString &partPath, QObject *parent);
    ~FileDownload() override;
    /// Before start(): goes on at the end of an own part file, which holds bytes of that version, the last one that
    /// versionKnown told. Without a validator or a byte to go on from it starts anew in that file.
    void resumeFrom(const FileVersion &version);
    void start();
    void cancel();
    /// Like cancel(), when the bytes so far shall be on the disk first; finished comes with ErrorCode::Cancelled then.
    void pause();

Q_SIGNALS:
    /// The bytes that follow are of that version, and no others are in the part file. To be kept before this returns:
    /// resumeFrom() wants it.
    void versionKnown(const rollbook::FileVersion &version);
    /// Bytes in the part file, at most 20 times a second; total is -1 while it is not known. Falls to 0 when a part
    /// turns out to be of no use.
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
