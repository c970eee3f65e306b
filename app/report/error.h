// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rollbook {

/// What went wrong, as far as a caller must tell cases apart. Sentences for people are made in ui/ and cli/.
enum class ErrorCode {
    Cancelled,
    InvalidQuery, ///< a filter, column or value that the report does not have; nothing was sent
    InsecureUrl,  ///< http:// to another machine; nothing was sent
    Network,      ///< DNS, refused, reset, short body
    Timeout,
    Tls,
    Unauthorized,    ///< 401
    Forbidden,       ///< 403
    NotFound,        ///< 404
    TooManyRequests, ///< 429 after all waits
    Refused,         ///< other 4xx
    ServiceFailed,   ///< 5xx
    BadAnswer,       ///< not JSON, HTML, or a shape that cannot be read
    TooLarge,        ///< over the cap for one answer
    ForeignRedirect, ///< an API call was sent to another origin
    JobFailed,       ///< the export job reported a failure or vanished
    LinkExpired,     ///< result link refused, also after it was fetched anew
    NotCertain,      ///< a POST may or may not have arrived
    FileExists,
    FileNotWritable,
    DiskFull,
    NotConvertible, ///< a served file cannot be read as rows; nothing is wrong with having it as it came
    Keychain,
    ProxyRefused, ///< 407: the proxy wants a name and a password, or others
};

/// An error as a value. Carries no secret: requests are described by method and path only.
struct Error {
    ErrorCode code = ErrorCode::Network;
    int httpStatus = 0;                     ///< 0 when no answer came
    QString serviceCode = {};               ///< the service's own code, for example parameter_invalid
    QString message = {};                   ///< the service's own message, or what Qt said; untrusted text
    QMap<QString, QStringList> fields = {}; ///< wire name -> what the service says about it
    QString detail = {};                    ///< method, path, status and a sample of the answer, for Details

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace rollbook
