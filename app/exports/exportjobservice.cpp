// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob_p.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Faults of the moment: worth another look. What the service says with a 4xx is final.
bool isTransient(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::ServiceFailed
        || code == ErrorCode::TooManyRequests || code == ErrorCode::BadAnswer;
}

/// Whether the service can have accepted a request that failed so: nobody knows of one that was lost, that a gateway
/// gave up waiting for, or whose answer cannot be read.
bool mayBeAccepted(const Error &error)
{
    constexpr int badGateway = 502;
    constexpr int gatewayTimeout = 504;
    return error.code == ErrorCode::NotCertain || error.code == ErrorCode::BadAnswer || error.httpStatus == badGateway
        || error.httpStatus == gatewayTimeout;
}

} // namespace

void ExportJob::Private::post()
{
    const Connection &connection = client->connection();
    const auto request = client->service().exportRequest(connection, report, this->request.query, this->request.format);
    if (!request) {
        fail(request.error());
        return;
    }
    setState(ExportState::Requesting);
    if (isOver()) // whoever listens may cancel at any change
        return;
    work.posted = true;
    work.mayPostAnew = false;
    work.asOf = QDateTime::currentDateTimeUtc().toTimeZone(connection.zone);
    if (const auto kept = keep(); !kept) {
        work.posted = false;
        fail(kept.error());
        return;
    }
    call = client->call(*request, q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { requested(answer); });
    call->start();
}

void ExportJob::Private::requested(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        postFailed(answer.error());
        return;
    }
    const auto accepted = client->service().parseTicket(*answer);
    if (!accepted) {
        postFailed(client->redacted(accepted.error()));
        return;
    }
    work.ticket = *accepted;
    // Should it fail, the export still ends well unless the program ends before.
    static_cast<void>(keep());
    Q_EMIT q->ticketReceived();
    sinceProgress.start();
    if (!isOver())
        setState(ExportState::Preparing);
    if (!isOver())
        scheduleLook();
}

void ExportJob::Private::postFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        clientGone();
        return;
    }
    work.posted = mayBeAccepted(error);
    Error told = error;
    if (work.posted)
        told.code = ErrorCode::NotCertain;
    fail(told);
}

void ExportJob::Private::scheduleLook()
{
    pollTimer.start(pacing.pollMs.at(qMin<qsizetype>(looks++, pacing.pollMs.size() - 1)));
}

void ExportJob::Private::look()
{
    if (!client) {
        clientGone();
        return;
    }
    call = client->call(client->service().statusRequest(client->connection(), *work.ticket), q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { looked(answer); });
    call->start();
}

void ExportJob::Private::looked(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        lookFailed(answer.error());
        return;
    }
    const auto status = client->service().parseStatus(*answer);
    if (!status) {
        lookFailed(client->redacted(status.error()));
        return;
    }
    faults = 0;
    const bool stuck = stalled(*status);
    progress.completeItems = status->completeItems;
    progress.totalItems = status->totalItems;
    if (status->totalItems >= 0)
        promisedRows = status->totalItems;
    Q_EMIT q->progressChanged();
    if (isOver())
        return;
    if (status->done) {
        link = status->resultUrl;
        if (const auto request = client->service().linkRequest(client->connection(), *work.ticket))
            fetchLink(*request);
        else
            proceed();
    } else if (stuck) {
        fail({ .code = ErrorCode::JobFailed, .message = u"the export makes no progress"_s });
    } else {
        scheduleLook();
    }
}

void ExportJob::Private::fetchLink(const HttpRequest &request)
{
    call = client->call(request, q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { linkFetched(answer); });
    call->start();
}

void ExportJob::Private::linkFetched(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        lookFailed(answer.error());
        return;
    }
    const auto address = client->service().parseLink(*answer);
    if (!address) {
        lookFailed(client->redacted(address.error()));
        return;
    }
    link = *address;
    proceed();
}

void ExportJob::Private::lookFailed(const Error &error)
{
    if (isTransient(error.code) && ++faults <= pacing.faultsInARow) {
        scheduleLook();
        return;
    }
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Refused || error.code == ErrorCode::JobFailed)
        forgottenByService(error);
    else
        fail(error);
}

/// The ticket leads nowhere any more, so the next request is a new one: at once, when the user has asked again.
void ExportJob::Private::forgottenByService(Error error)
{
    work.ticket.reset();
    work.posted = false;
    work.version = {};
    removePart();
    if (work.mayPostAnew) {
        post();
        return;
    }
    error.code = ErrorCode::JobFailed;
    fail(error);
}

bool ExportJob::Private::stalled(const ExportStatus &status)
{
    const bool planned = status.startsAt.isValid() && status.startsAt > QDateTime::currentDateTimeUtc();
    if (planned || status.completeItems != progress.completeItems || status.totalItems != progress.totalItems)
        sinceProgress.restart();
    const bool silent = status.completeItems < 0 && status.totalItems < 0;
    return sinceProgress.hasExpired(silent ? pacing.silentMs : pacing.stallMs);
}

} // namespace rollbook
