// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include "cli/text.h"

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

QString headline(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Text::tr("Interrupted.");
    case ErrorCode::InvalidQuery:
        return Text::tr("The query does not fit the report.");
    case ErrorCode::InsecureUrl:
        return Text::tr("The address is not secure; nothing was sent.");
    case ErrorCode::Network:
        return Text::tr("The service cannot be reached.");
    case ErrorCode::Timeout:
        return Text::tr("The service did not answer in time.");
    case ErrorCode::Tls:
        return Text::tr("The service's certificate is not trusted.");
    case ErrorCode::ProxyRefused:
        return Text::tr("The proxy asks for a name and a password, or did not accept them.");
    case ErrorCode::Unauthorized:
        return Text::tr("The service refused the token.");
    case ErrorCode::Forbidden:
        return Text::tr("The token has no right to this.");
    case ErrorCode::NotFound:
        return Text::tr("The service does not have this.");
    case ErrorCode::TooManyRequests:
        return Text::tr("The service still asks to slow down; try again later.");
    case ErrorCode::Refused:
        return Text::tr("The service refused the request.");
    case ErrorCode::ServiceFailed:
        return Text::tr("The service failed.");
    case ErrorCode::BadAnswer:
        return Text::tr("The service's answer cannot be read.");
    case ErrorCode::TooLarge:
        return Text::tr("The service's answer is too large.");
    case ErrorCode::ForeignRedirect:
        return Text::tr("The service sent the request elsewhere; it was not followed.");
    case ErrorCode::JobFailed:
        return Text::tr("The service could not make the file.");
    case ErrorCode::LinkExpired:
        return Text::tr("The link to the file has expired.");
    case ErrorCode::NotCertain:
        return Text::tr("The connection broke off: the export may have started or not. It was not sent again.");
    case ErrorCode::FileExists:
        return Text::tr("The file exists; --overwrite replaces it.");
    case ErrorCode::FileNotWritable:
        return Text::tr("The file cannot be written.");
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full.");
    case ErrorCode::NotConvertible:
        return Text::tr("The file does not fit into a spreadsheet; without --spreadsheet it is saved as it came.");
    case ErrorCode::Keychain:
        return Text::tr("The keychain cannot be used.");
    }
    return {};
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Interrupted;
    case ErrorCode::InvalidQuery:
    case ErrorCode::InsecureUrl:
        return Usage;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return CredentialsRefused;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Tls:
    case ErrorCode::ProxyRefused:
    case ErrorCode::NotCertain:
        return NetworkFailed;
    case ErrorCode::NotFound:
    case ErrorCode::TooManyRequests:
    case ErrorCode::Refused:
    case ErrorCode::ServiceFailed:
    case ErrorCode::BadAnswer:
    case ErrorCode::TooLarge:
    case ErrorCode::ForeignRedirect:
    case ErrorCode::JobFailed:
    case ErrorCode::LinkExpired:
    case ErrorCode::NotConvertible:
        return ServiceRefused;
    case ErrorCode::FileExists:
    case ErrorCode::FileNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::Keychain:
        return FileFailed;
    }
    return ServiceRefused;
}

QString sentenceOf(const Error &error)
{
    QString text = headline(error);
    if (error.httpStatus != 0)
        text += u" (HTTP %1)"_s.arg(error.httpStatus);
    if (!error.message.isEmpty())
        text += u'\n' + printable(error.message);
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        text += u"\n  %1: %2"_s.arg(printable(it.key()), printable(it.value().join(u' ')));
    return text;
}

} // namespace rollbook::cli
