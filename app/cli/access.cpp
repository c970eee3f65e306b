// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

const QString secretVariable = u"ROLLBOOK_SECRET"_s;

Parsed<void> checked(const Service &service, const Connection &connection)
{
    const auto result = service.checkConnection(connection);
    if (result)
        return {};
    const Error &error = result.error();
    if (error.code == ErrorCode::InsecureUrl)
        return usage(Text::tr("The address must begin with https://."));
    return usage(Text::tr("%1: %2.").arg(error.fields.isEmpty() ? QString() : error.fields.firstKey(), error.message));
}

/// What the option is worth in this connection, its default included.
QString optionOf(const Service &service, const Connection &connection, const QString &name)
{
    if (name == "time_zone"_L1)
        return QString::fromLatin1(connection.zone.id());
    const QList<ConnectionOption> known = service.options();
    const auto it =
        std::find_if(known.begin(), known.end(), [&](const ConnectionOption &option) { return option.name == name; });
    const QString usual = it == known.end() || it->values.isEmpty() ? QString() : it->values.first();
    return connection.options.value(name, usual);
}

QUrl comparable(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

/// What else is said of the connection must not contradict the profile.
Parsed<void> agrees(const Arguments &arguments, const Service &service, const Profile &profile)
{
    const Connection &connection = profile.connection;
    const auto contradiction = [&](const QString &name) {
        return usage(Text::tr("%1 is not what the profile %2 says; leave it out.").arg(name, connection.name));
    };
    if (!arguments.baseUrl.isEmpty()
        && comparable(QUrl(arguments.baseUrl, QUrl::StrictMode)) != comparable(connection.baseUrl))
        return contradiction(u"--base-url"_s);
    for (const auto &[name, value] : arguments.options)
        if (optionOf(service, connection, name) != value)
            return contradiction(QString("--option "_L1 + name));
    return {};
}

Parsed<Access> profileAccess(const Arguments &arguments, const QString &serviceId, const ProfileStore &profiles)
{
    const auto profile = namedProfile(profiles, arguments.profile);
    if (!profile)
        return usage(profile.error());
    const Connection &connection = profile->connection;
    if (connection.service != serviceId)
        return usage(Text::tr("The profile %1 is for %2, the report is of %3.")
                         .arg(connection.name, connection.service, serviceId));
    std::shared_ptr<const Service> service = makeService(serviceId);
    if (const auto agreed = agrees(arguments, *service, *profile); !agreed)
        return usage(agreed.error());
    return Access { service, connection, {}, profile->id };
}

Parsed<Access> plainAccess(const Arguments &arguments, const QString &serviceId)
{
    std::shared_ptr<const Service> service = makeService(serviceId);
    // A forgotten address must not send a secret anywhere.
    if (arguments.baseUrl.isEmpty())
        return usage(Text::tr("--profile or --base-url is missing, for example --base-url %1.")
                         .arg(service->defaultBaseUrl().toString()));
    const auto connection = makeConnection(arguments, *service, QUrl(arguments.baseUrl, QUrl::StrictMode));
    if (!connection)
        return usage(connection.error());
    return Access { service, *connection, {}, {} };
}

} // namespace

Parsed<Access> makeAccess(const Arguments &arguments, const QString &serviceId, const ProfileStore &profiles,
                          const QString &givenSecret)
{
    auto access =
        arguments.profile.isEmpty() ? plainAccess(arguments, serviceId) : profileAccess(arguments, serviceId, profiles);
    if (!access || (givenSecret.isEmpty() && !access->profileId.isEmpty()))
        return access;
    const auto secret = cleanSecret(givenSecret, secretVariable);
    if (!secret)
        return usage(secret.error());
    access->secret = *secret;
    return access;
}

Parsed<Connection> makeConnection(const Arguments &arguments, const Service &service, const QUrl &baseUrl)
{
    Connection connection;
    connection.service = service.id();
    connection.baseUrl = baseUrl;
    QStringList seen;
    for (const auto &[name, value] : arguments.options) {
        if (seen.contains(name))
            return usage(Text::tr("The option %1 is given twice.").arg(name));
        seen << name;
        if (name != "time_zone"_L1) {
            connection.options.insert(name, value);
            continue;
        }
        connection.zone = QTimeZone(value.toUtf8());
        if (!connection.zone.isValid())
            return usage(Text::tr("%1 is no time zone; Europe/Copenhagen is one.").arg(value));
    }
    if (const auto good = checked(service, connection); !good)
        return usage(good.error());
    return connection;
}

Parsed<Profile> namedProfile(const ProfileStore &profiles, const QString &name)
{
    const auto profile = profiles.byName(name);
    if (!profile)
        return usage(Text::tr("There is no profile %1; rollbook-cli profile list lists them.").arg(printable(name)));
    return *profile;
}

Parsed<QString> cleanSecret(const QString &given, const QString &origin)
{
    const QString secret = given.trimmed();
    if (secret.isEmpty())
        return usage(Text::tr("%1 must hold the secret.").arg(origin));
    const bool plain = std::all_of(secret.begin(), secret.end(), [](QChar c) {
        return (c.isPrint() || c.isSurrogate()) && c != u'\n' && c != QChar::ReplacementCharacter;
    });
    return plain ? Parsed<QString>(secret) : usage(Text::tr("%1 holds characters that no secret has.").arg(origin));
}

} // namespace rollbook::cli
