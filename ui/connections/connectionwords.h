// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

namespace rollbook {

/// What the form calls the fields of a connection that are no options, by the names in Error::fields.
namespace field {
inline constexpr QLatin1StringView name { "name" };
inline constexpr QLatin1StringView baseUrl { "base_url" };
inline constexpr QLatin1StringView zone { "time_zone" };
inline constexpr QLatin1StringView secret { "secret" };
} // namespace field

/// What is wrong with one field of a connection and what to do, in one sentence. The fields are those
/// of ProfileStore::check() and Service::checkConnection().
QString fieldSentence(const Service &service, const QString &field, const Connection &connection);

/// What came of a ConnectionTest, or of loading a list of the service.
QString triedSentence(const Service &service, const Error &error);

/// Why a profile could not be stored.
QString storeSentence(const Error &error);

/// Why an entry of the file is no connection that can be used.
QString unreadableSentence(const Error &error);

} // namespace rollbook
