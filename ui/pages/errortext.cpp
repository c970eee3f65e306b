// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// The longest sentence leaves this much room for a service's name, and for the name of its secret or an option.
constexpr qsizetype longestLabel = 16;
constexpr qsizetype longestTerm = 24;

/// What the sentences take from a service.
struct Names {
    QString service;
    QString secret;
    QString option = {}; ///< the one that the error blames
    bool secretIsNotRights = true;
};

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString sentence(const Error &error, const Names &names);

private:
    static QString general(const Error &error);
};

/// A pattern: %1 is the service, %2 its secret or the option.
QString ErrorText::sentence(const Error &error, const Names &names)
{
    if (!names.option.isEmpty())
        return error.code == ErrorCode::InvalidQuery
            ? tr("“%2” is missing or cannot be right. Correct it in the connection.")
            : tr("%1 does not know this “%2”. Check it in the connection.");
    const bool refused = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden;
    if (refused && !names.secretIsNotRights)
        return tr("%1 refused access. Check “%2” in the connection, and its rights.");
    return general(error);
}

QString ErrorText::general(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("This was stopped. Start it again when you want to.");
    case ErrorCode::InvalidQuery:
        return tr("The report does not know one of these filters or columns. Remove it and try again.");
    case ErrorCode::InsecureUrl:
        return tr("The address is not encrypted, so nothing was sent. Use one with https.");
    case ErrorCode::Network:
        return tr("%1 cannot be reached. Check the internet connection and try again.");
    case ErrorCode::Timeout:
        return tr("%1 took too long to answer. Try again in a moment.");
    case ErrorCode::Tls:
        return tr("The connection to %1 is not secure. Check this computer's clock and network.");
    case ErrorCode::ProxyRefused:
        return tr("The proxy asks for a name and a password. Enter them in Settings.");
    case ErrorCode::Unauthorized:
        return tr("%1 did not accept the sign-in. Enter “%2” again.");
    case ErrorCode::Forbidden:
        return tr("This sign-in has no access to that in %1. Ask an administrator for it.");
    case ErrorCode::NotFound:
        return tr("%1 has nothing at this address. Check the connection's address and options.");
    case ErrorCode::TooManyRequests:
        return tr("%1 still asks to slow down. Wait a minute, then try again.");
    case ErrorCode::Refused:
        return error.fields.isEmpty() ? tr("%1 did not accept the request. Change filters or columns and try again.")
                                      : tr("%1 did not accept a value. Correct what is marked and try again.");
    case ErrorCode::ServiceFailed:
        return tr("%1 has a problem of its own. Try again in a few minutes.");
    case ErrorCode::BadAnswer:
        return tr("The answer of %1 cannot be read. Try again, or look into Details.");
    case ErrorCode::TooLarge:
        return tr("The answer is too large to be read. Choose a smaller page or fewer columns.");
    case ErrorCode::ForeignRedirect:
        return tr("%1 pointed to another address, which was not followed. Check the address.");
    case ErrorCode::JobFailed:
        return tr("%1 could not prepare the file. Try the export again.");
    case ErrorCode::LinkExpired:
        return tr("The download link expired before the file was complete. Export it again.");
    case ErrorCode::NotCertain:
        return tr("It is not certain that %1 got the request. Look there before you ask again.");
    case ErrorCode::FileExists:
        return tr("A file of this name is there already. Choose another name, or replace it.");
    case ErrorCode::FileNotWritable:
        return tr("The file cannot be written there. Choose another folder.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Make some room and try again.");
    case ErrorCode::NotConvertible:
        return tr("The file does not fit into a spreadsheet. Retry saves it as it came.");
    case ErrorCode::Keychain:
        return tr("The system keychain did not answer. Unlock it and try again.");
    }
    return {};
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"Cancelled"_s;
    case ErrorCode::InvalidQuery:
        return u"InvalidQuery"_s;
    case ErrorCode::InsecureUrl:
        return u"InsecureUrl"_s;
    case ErrorCode::Network:
        return u"Network"_s;
    case ErrorCode::Timeout:
        return u"Timeout"_s;
    case ErrorCode::Tls:
        return u"Tls"_s;
    case ErrorCode::ProxyRefused:
        return u"ProxyRefused"_s;
    case ErrorCode::Unauthorized:
        return u"Unauthorized"_s;
    case ErrorCode::Forbidden:
        return u"Forbidden"_s;
    case ErrorCode::NotFound:
        return u"NotFound"_s;
    case ErrorCode::TooManyRequests:
        return u"TooManyRequests"_s;
    case ErrorCode::Refused:
        return u"Refused"_s;
    case ErrorCode::ServiceFailed:
        return u"ServiceFailed"_s;
    case ErrorCode::BadAnswer:
        return u"BadAnswer"_s;
    case ErrorCode::TooLarge:
        return u"TooLarge"_s;
    case ErrorCode::ForeignRedirect:
        return u"ForeignRedirect"_s;
    case ErrorCode::JobFailed:
        return u"JobFailed"_s;
    case ErrorCode::LinkExpired:
        return u"LinkExpired"_s;
    case ErrorCode::NotCertain:
        return u"NotCertain"_s;
    case ErrorCode::FileExists:
        return u"FileExists"_s;
    case ErrorCode::FileNotWritable:
        return u"FileNotWritable"_s;
    case ErrorCode::DiskFull:
        return u"DiskFull"_s;
    case ErrorCode::NotConvertible:
        return u"NotConvertible"_s;
    case ErrorCode::Keychain:
        return u"Keychain"_s;
    }
    return {};
}

QString cut(const QString &label, qsizetype most)
{
    return label.size() <= most ? label : QString(label.left(most - 1).trimmed() + u"…"_s);
}

/// The label of the option that the error blames; empty: none of the connection's.
QString blamedOption(const Error &error, const Service &service)
{
    const QList<ConnectionOption> options = service.options();
    const auto it = std::find_if(options.begin(), options.end(),
                                 [&](const ConnectionOption &option) { return error.fields.contains(option.name); });
    return it == options.end() ? QString() : it->label;
}

/// In one step, so that a name that looks like a placeholder stays as it is.
QString filled(const QString &pattern, const Names &names)
{
    const QString service = cut(names.service, longestLabel);
    const QString term = cut(names.option.isEmpty() ? names.secret : names.option, longestTerm);
    if (pattern.contains(u"%2"_s))
        return pattern.contains(u"%1"_s) ? pattern.arg(service, term) : QString(pattern).replace(u"%2"_s, term);
    return pattern.contains(u"%1"_s) ? pattern.arg(service) : pattern;
}

/// What this computer found out without an answer.
bool isOwnFinding(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::InsecureUrl:
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Tls:
    case ErrorCode::ProxyRefused:
    case ErrorCode::FileExists:
    case ErrorCode::FileNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::Keychain:
        return true;
    default:
        return false;
    }
}

/// "GET /path -> 400" at the head of a detail, with parts that are more than a plain word or number left out; empty
/// where there is none.
QString maskedRequest(const QString &detail)
{
    static const QRegularExpression request(u"^(GET|POST) (/\\S*)( -> \\d+)?(?=\\n|$)"_s);
    static const QRegularExpression part(u"/[^/]*[^/\\w.-][^/]*"_s);
    const QRegularExpressionMatch match = request.match(detail);
    if (!match.hasMatch())
        return {};
    return QString(match.captured(1) + u' ' + match.captured(2).replace(part, u"/…"_s) + match.captured(3));
}

QString codeLine(const Error &error)
{
    const QString name = codeName(error.code);
    return error.serviceCode.isEmpty() ? name : QString(name + u" ("_s + error.serviceCode + u')');
}

QString maskedDetails(const Error &error)
{
    QStringList lines { codeName(error.code) };
    if (error.httpStatus > 0)
        lines << u"HTTP %1"_s.arg(error.httpStatus);
    if (const QString request = maskedRequest(error.detail); !request.isEmpty())
        lines << request;
    return lines.join(u'\n') + u'\n' + ErrorText::tr("The answer is masked.");
}

/// Errors carry no secret by design; texts written by others are not trusted with that.
QString withoutSecrets(QString text)
{
    static const QRegularExpression token(u"\\b(Bearer|Token|Basic)\\s+[^\\s\"',}]{6,}"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameters(u"(https?://[^\\s\"'<>?]*)\\?[^\\s\"'<>]*"_s);
    text.replace(token, u"\\1 …"_s);
    return text.replace(parameters, u"\\1?…"_s);
}

} // namespace

bool asksForKey(const Error &error)
{
    return (error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden) && error.fields.isEmpty();
}

QString errorSentence(const Error &error, const Service &service)
{
    const Names names { .service = service.label(),
                        .secret = service.secretLabel(),
                        .option = blamedOption(error, service),
                        .secretIsNotRights = service.tellsSecretFromRights() };
    return filled(ErrorText::sentence(error, names), names);
}

QString errorSentence(const Error &error, const QString &serviceLabel)
{
    const Names names { .service = serviceLabel, .secret = ErrorText::tr("Secret") };
    return filled(ErrorText::sentence(error, names), names);
}

QString serviceWords(const Error &error)
{
    return withoutSecrets(error.message);
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    lines << codeLine(error);
    if (error.httpStatus > 0)
        lines << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.message.isEmpty())
        lines << error.message;
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        lines << QString(field.key() + u": "_s + field.value().join(u' '));
    if (!error.detail.isEmpty())
        lines << error.detail;
    return withoutSecrets(lines.join(u'\n'));
}

Details detailsOf(const Error &error)
{
    const QString whole = errorDetails(error);
    return isOwnFinding(error.code) ? Details(whole) : Details(whole, maskedDetails(error));
}

} // namespace rollbook
