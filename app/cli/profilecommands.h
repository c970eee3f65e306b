// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/output.h"
#include "services/service.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"

namespace rollbook::cli {

/// A profile that could be added, of the arguments of profile add; its base URL is the service's unless one is given.
Parsed<Profile> newProfile(const Arguments &arguments, const ProfileStore &profiles);

/// The first line of standard input as a secret of the service.
Parsed<QString> secretFromInput(const Service &service);

/// One line per profile, or an array of {name, service, base_url, options, time_zone}. Entries that cannot be read are
/// told on standard error.
bool listProfiles(const ProfileStore &profiles, bool json, Output *output);

/// Adds a profile once its secret is in the keychain. Without a keychain nothing is stored.
class ProfileAddCommand final : public Command {
    Q_OBJECT
public:
    ProfileAddCommand(const Profile &profile, const QString &secret, ProfileStore *profiles, Output *output);
    void start() override;
    void interrupt() override;

private:
    void kept(SecretStore::Place place);
    void takeBack(int exitCode);

    bool m_interrupted = false;
    Profile m_profile;
    QString m_secret;
    ProfileStore *m_profiles;
    Output *m_output;
    SecretStore m_secrets;
};

/// Removes a secret and then its profile. While the keychain cannot be used the profile stays, or nobody would know
/// whose the secret is.
class ProfileRemoveCommand final : public Command {
    Q_OBJECT
public:
    ProfileRemoveCommand(const Profile &profile, ProfileStore *profiles, Output *output);
    void start() override;
    void interrupt() override;

private:
    void secretGone(const Result<void> &removed);

    Profile m_profile;
    ProfileStore *m_profiles;
    Output *m_output;
    SecretStore m_secrets;
};

} // namespace rollbook::cli
