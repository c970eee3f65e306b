// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob_p.h"

namespace rollbook {

namespace {

/// What may be over in a moment. An answer that makes no sense would make no more the second time.
bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::ServiceFailed;
}

} // namespace

/// Whether what broke off goes on by itself in a while. Reading may be repeated as often as one likes, requesting not.
/// A service of which not even a first page came has not broken off: it cannot be reached, which is said at once.
bool ExportJob::Private::tryAgain(const Error &error)
{
    const bool begun = !report.isPagedExport() || work.pages.rows > 0 || furthest > 0;
    if (isOver() || !begun || !mayPass(error.code) || retries >= pacing.retryMs.size())
        return false;
    progress.retrying = true;
    retryTimer.start(pacing.retryMs.at(retries++));
    Q_EMIT q->progressChanged();
    return true;
}

void ExportJob::Private::goOnAgain()
{
    if (!client)
        clientGone();
    else if (report.isPagedExport())
        readPages();
    else
        download();
}

/// Only what goes further than ever before counts: a server that breaks off at the same place each time must not be
/// asked for ever.
void ExportJob::Private::noteProgress(qint64 amount)
{
    progress.retrying = false;
    if (amount <= furthest)
        return;
    furthest = amount;
    retries = 0;
}

} // namespace rollbook
