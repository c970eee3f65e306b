// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilecommands.h"

#include "cli/access.h"
#include "cli/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

constexpr qint64 longestSecret = 64 * 1024;

QString serviceNames()
{
    QStringList names;
    for (const auto &service : makeServices())
        names << service->id();
    return names.join(", "_L1);
}

QJsonObject describe(const Connection &connection)
{
    QJsonObject options;
    for (auto it = connection.options.begin(); it != connection.options.end(); ++it)
        options.insert(it.key(), it.value());
    return { { u"name"_s, connection.name },
             { u"service"_s, connection.service },
             { u"base_url"_s, connection.baseUrl.toString() },
             { u"options"_s, options },
             { u"time_zone"_s, QString::fromLatin1(connection.zone.id()) } };
}

void tellUnreadable(const ProfileStore &profiles, Output *output)
{
    const QList<ProfileStore::Unreadable> all = profiles.unreadable();
    for (const ProfileStore::Unreadable &entry : all) {
        const QString name = entry.name.isEmpty() ? profiles.filePath() : entry.name;
        output->tell(Text::tr("%1 holds a profile that cannot be read; it is left out.").arg(printable(name)) + u'\n'
                     + printable(QStringList(entry.error.fields.keys() << entry.error.message).join(u": "_s)));
    }
}

bool print(Output *output, const QString &sentence)
{
    return output->write(sentence.toUtf8() + '\n') && output->flush();
}

} // namespace

Parsed<Profile> newProfile(const Arguments &arguments, const ProfileStore &profiles)
{
    const auto service = makeService(arguments.service);
    if (!service)
        return usage(Text::tr("--service is one of %1.").arg(serviceNames()));
    const QUrl baseUrl =
        arguments.baseUrl.isEmpty() ? service->defaultBaseUrl() : QUrl(arguments.baseUrl, QUrl::StrictMode);
    auto connection = makeConnection(arguments, *service, baseUrl);
    if (!connection)
        return usage(connection.error());
    connection->name = printable(arguments.profile);
    const Profile profile = ProfileStore::create(*connection);
    if (profiles.byName(profile.connection.name))
        return usage(Text::tr("There is a profile %1 already.").arg(profile.connection.name));
    if (const auto checked = profiles.check(profile); !checked)
        return usage(Text::tr("%1: %2.").arg(checked.error().fields.firstKey(), checked.error().message));
    return profile;
}

Parsed<QString> secretFromInput(const Service &service)
{
    const QString origin = Text::tr("Standard input");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return usage(Text::tr("%1 cannot be read.").arg(origin));
    const QByteArray line = input.readLine(longestSecret);
    const auto secret = cleanSecret(QString::fromUtf8(line), origin);
    const QStringList parts = service.secretParts();
    if (secret && !parts.isEmpty() && !secret->contains(u':'))
        return usage(Text::tr("%1 must hold two parts joined by a colon: %2.").arg(origin, parts.join(u':')));
    return secret;
}

bool listProfiles(const ProfileStore &profiles, bool json, Output *output)
{
    const QList<Profile> all = profiles.profiles();
    QJsonArray array;
    qsizetype width = 0;
    for (const Profile &profile : all) {
        array.append(describe(profile.connection));
        width = qMax(width, profile.connection.name.size());
    }
    tellUnreadable(profiles, output);
    if (json)
        return output->write(QJsonDocument(array).toJson(QJsonDocument::Indented)) && output->flush();
    for (const Profile &profile : all) {
        const Connection &connection = profile.connection;
        const QString line = printable(connection.name).leftJustified(width + 2) + connection.service.leftJustified(8)
            + connection.baseUrl.toString();
        if (!output->write(line.toUtf8() + '\n'))
            return false;
    }
    return output->flush();
}

ProfileAddCommand::ProfileAddCommand(const Profile &profile, const QString &secret, ProfileStore *profiles,
                                     Output *output)
    : m_profile(profile),
      m_secret(secret),
      m_profiles(profiles),
      m_output(output)
{
}

void ProfileAddCommand::start()
{
    m_secrets.write(m_profile.id, m_secret, this, [this](SecretStore::Place place) { kept(place); });
}

/// The keychain may have the secret by then. Asked again, it no longer waits for that.
void ProfileAddCommand::interrupt()
{
    if (std::exchange(m_interrupted, true)) {
        Q_EMIT finished(Interrupted);
        return;
    }
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    takeBack(Interrupted);
}

void ProfileAddCommand::kept(SecretStore::Place place)
{
    if (m_interrupted)
        return;
    if (place != SecretStore::Place::Keychain) {
        m_output->tell(sentenceOf({ .code = ErrorCode::Keychain, .message = m_secrets.whyNoKeychain() }));
        m_output->tell(Text::tr("A profile needs it for its secret, so nothing was stored."));
        Q_EMIT finished(FileFailed);
        return;
    }
    if (const auto added = m_profiles->add(m_profile); !added) {
        m_output->tell(sentenceOf(added.error()));
        takeBack(exitCodeOf(added.error().code));
        return;
    }
    const bool said = print(m_output, Text::tr("The profile %1 is stored.").arg(m_profile.connection.name));
    Q_EMIT finished(said ? Done : FileFailed);
}

void ProfileAddCommand::takeBack(int exitCode)
{
    m_secrets.remove(m_profile.id, this, [this, exitCode](const Result<void> &) { Q_EMIT finished(exitCode); });
}

ProfileRemoveCommand::ProfileRemoveCommand(const Profile &profile, ProfileStore *profiles, Output *output)
    : m_profile(profile),
      m_profiles(profiles),
      m_output(output)
{
}

void ProfileRemoveCommand::start()
{
    m_secrets.remove(m_profile.id, this, [this](const Result<void> &removed) { secretGone(removed); });
}

void ProfileRemoveCommand::interrupt()
{
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    Q_EMIT finished(Interrupted);
}

void ProfileRemoveCommand::secretGone(const Result<void> &removed)
{
    if (!removed) {
        m_output->tell(sentenceOf(removed.error()));
        m_output->tell(Text::tr("It may hold the profile's secret, so nothing was removed."));
        Q_EMIT finished(FileFailed);
        return;
    }
    if (const auto gone = m_profiles->remove(m_profile.id); !gone) {
        m_output->tell(sentenceOf(gone.error()));
        Q_EMIT finished(exitCodeOf(gone.error().code));
        return;
    }
    const bool said = print(m_output, Text::tr("The profile %1 is removed.").arg(m_profile.connection.name));
    Q_EMIT finished(said ? Done : FileFailed);
}

} // namespace rollbook::cli
