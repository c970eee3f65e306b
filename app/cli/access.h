// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "services/service.h"
#include "settings/profilestore.h"

#include <memory>

namespace rollbook::cli {

/// Where a command talks to and how it gets in.
struct Access {
    std::shared_ptr<const Service> service;
    Connection connection;
    QString secret;    ///< empty: the keychain has it
    QString profileId; ///< empty without a profile
};

/// The access of --profile or of --base-url and --option, for reports of serviceId. givenSecret is ROLLBOOK_SECRET.
/// Every fault is a usage error; the keychain has not been asked.
Parsed<Access> makeAccess(const Arguments &arguments, const QString &serviceId, const ProfileStore &profiles,
                          const QString &givenSecret);

/// The connection that --option and a base URL make.
Parsed<Connection> makeConnection(const Arguments &arguments, const Service &service, const QUrl &baseUrl);

/// The profile that the arguments name.
Parsed<Profile> namedProfile(const ProfileStore &profiles, const QString &name);

/// A secret without blanks around it; origin is where it comes from, for the sentence of a usage error.
Parsed<QString> cleanSecret(const QString &given, const QString &origin);

} // namespace rollbook::cli
