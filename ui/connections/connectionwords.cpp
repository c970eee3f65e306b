// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionwords.h"

#include "services/origin.h"
#include "ui/pages/errortext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
public:
    static QString name(const Connection &connection);
    static QString address(const Service &service, const Connection &connection);
    static QString option(const ConnectionOption &option, const Connection &connection);
    static QString tried(const Service &service, const Error &error);
    static QString stored(const Error &error);
    static QString unreadable(const Error &error);
    static QString zone();
    static QString other();
};

QString ConnectionWords::name(const Connection &connection)
{
    return connection.name.simplified().isEmpty() ? tr("Give the connection a name.")
                                                  : tr("Another connection has this name. Choose a different one.");
}

QString ConnectionWords::address(const Service &service, const Connection &connection)
{
    const QUrl &url = connection.baseUrl;
    if (!url.userInfo().isEmpty())
        return tr("The address must not hold a user or password. Remove what stands before the @.");
    if (url.hasQuery() || url.hasFragment())
        return tr("The address must not hold a ? or #. Remove it and what follows.");
    if (url.isValid() && !url.host().isEmpty() && url.scheme() == "http"_L1 && !isSecureEnough(url))
        return tr("This address is not encrypted. Use one that begins with https://.");
    return tr("This is no address. It looks like %1.").arg(service.defaultBaseUrl().toString());
}

QString ConnectionWords::option(const ConnectionOption &option, const Connection &connection)
{
    if (connection.options.value(option.name).trimmed().isEmpty())
        return tr("“%1” is needed. Enter it, or ask whoever gave you the key.").arg(option.label);
    if (!option.values.isEmpty())
        return tr("Choose one of: %1.").arg(option.values.join(u", "_s));
    return tr("A number is needed here, in digits only.");
}

QString ConnectionWords::zone()
{
    return tr("This time zone is not known. Choose one from the list.");
}

QString ConnectionWords::other()
{
    return tr("This value cannot be used. Change it and try again.");
}

/// The option that says on whose behalf the key is used; empty where there is none.
QString reach(const Service &service)
{
    const auto options = service.options();
    const auto free = std::find_if(options.begin(), options.end(),
                                   [](const ConnectionOption &option) { return option.values.isEmpty(); });
    return free == options.end() ? QString() : free->label;
}

QString ConnectionWords::tried(const Service &service, const Error &error)
{
    const QString label = service.label();
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return tr("%1 answered, but did not accept the key. Enter it again.").arg(label);
    case ErrorCode::Forbidden:
        return reach(service).isEmpty()
            ? tr("%1 knows the key but gives it no access. Ask for its rights.").arg(label)
            : tr("%1 knows the key but gives it no access. Check “%2” and its rights.").arg(label, reach(service));
    case ErrorCode::NotFound:
        return tr("There is no %1 at this address. Check the address.").arg(label);
    case ErrorCode::Refused:
        return reach(service).isEmpty()
            ? tr("%1 did not accept these values. Check them, or look into Details.").arg(label)
            : tr("%1 did not accept these values. Check “%2”, or look into Details.").arg(label, reach(service));
    case ErrorCode::BadAnswer:
        return tr("What answers at this address is not %1. Check the address.").arg(label);
    case ErrorCode::TooManyRequests:
        return tr("%1 asks to slow down: too many requests. Wait a minute, then test again.").arg(label);
    default:
        return errorSentence(error, label);
    }
}

QString ConnectionWords::stored(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("This connection was removed meanwhile. Add it as a new one.");
    case ErrorCode::FileNotWritable:
        return tr("The connection cannot be written to its file. Make it writable and save again.");
    default:
        return tr("The connection cannot be saved. Look into Details.");
    }
}

QString ConnectionWords::unreadable(const Error &error)
{
    if (error.fields.contains(u"service"_s))
        return tr("This version of Rollbook does not know its service. Update Rollbook.");
    if (error.fields.contains(field::name))
        return tr("It has no name, or the name of another connection.");
    if (error.fields.contains(field::baseUrl))
        return tr("Its address cannot be used.");
    if (error.fields.contains(field::zone))
        return tr("Its time zone is not known on this computer.");
    if (!error.fields.isEmpty())
        return tr("Its option “%1” cannot be used.").arg(error.fields.firstKey());
    return tr("The file of the connections has lines that Rollbook cannot read.");
}

} // namespace

QString fieldSentence(const Service &service, const QString &name, const Connection &connection)
{
    if (name == field::name)
        return ConnectionWords::name(connection);
    if (name == field::baseUrl)
        return ConnectionWords::address(service, connection);
    if (name == field::zone)
        return ConnectionWords::zone();
    const auto options = service.options();
    for (const ConnectionOption &option : options)
        if (option.name == name)
            return ConnectionWords::option(option, connection);
    return ConnectionWords::other();
}

QString triedSentence(const Service &service, const Error &error)
{
    return ConnectionWords::tried(service, error);
}

QString storeSentence(const Error &error)
{
    return ConnectionWords::stored(error);
}

QString unreadableSentence(const Error &error)
{
    return ConnectionWords::unreadable(error);
}

} // namespace rollbook
