// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Practice server with invented customers; it listens on this machine only."_s);
    parser.addOptions({
        { u"port"_s, u"Port of the API (0 = any)."_s, u"number"_s, u"0"_s },
        { u"customers"_s, u"Number of customers, of each service that has any."_s, u"number"_s, u"2500"_s },
        { u"seed"_s, u"The same seed gives the same customers."_s, u"number"_s, u"1"_s },
        { u"today"_s, u"The day that counts as today."_s, u"date"_s },
        { u"zone"_s, u"Time zone of ages and creation hours."_s, u"zone"_s, u"UTC"_s },
        { u"latency-ms"_s, u"Delay of every answer."_s, u"ms"_s, u"0"_s },
        { u"job-ms"_s, u"How long an export takes."_s, u"ms"_s },
        { u"rate-limit"_s,
          u"Calls per minute of each service (0 = no limit). Unless given: TeamUp 250, Khoros 20, Spirii 120, "
          "Spaaza no limit."_s,
          u"number"_s },
        { u"fault"_s, QString(u"Misbehave once, or always with NAME:always. Names: "_s + faultNames().join(u", "_s)),
          u"name"_s },
        { u"json"_s, u"Announce the address as one line of JSON."_s },
        { { u"h"_s, u"help"_s }, u"Show this help."_s },
    });
}

CommandLine usageError(const QString &message)
{
    return { std::nullopt, message, 2 };
}

/// Reads one option after the other and remembers the first that is wrong.
class Reader {
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) { }

    qulonglong number(const QString &name, qulonglong least, qulonglong most)
    {
        bool ok = false;
        const qulonglong value = m_parser.value(name).toULongLong(&ok);
        if (!ok || value < least || value > most)
            fail(u"--%1 takes a number from %2 to %3."_s.arg(name).arg(least).arg(most));
        return value;
    }

    int integer(const QString &name, int least, int most)
    {
        return static_cast<int>(number(name, static_cast<qulonglong>(least), static_cast<qulonglong>(most)));
    }

    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
    }

    QString error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    constexpr int hour = 3'600'000;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s))
        return { std::nullopt, parser.helpText(), 0 };
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"Unexpected argument: %1"_s.arg(parser.positionalArguments().constFirst()));

    Reader read(parser);
    Options options;
    options.port = static_cast<quint16>(read.integer(u"port"_s, 0, 65535));
    options.customers = read.integer(u"customers"_s, 0, 1'000'000);
    options.seed = read.number(u"seed"_s, 0, std::numeric_limits<qulonglong>::max());
    options.latencyMs = read.integer(u"latency-ms"_s, 0, hour);
    options.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"job-ms"_s))
        options.jobMs = read.integer(u"job-ms"_s, 0, hour);
    if (parser.isSet(u"rate-limit"_s))
        options.rateLimit = read.integer(u"rate-limit"_s, 0, 1'000'000);
    if (parser.isSet(u"today"_s)) {
        options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!options.today.isValid())
            read.fail(u"--today takes a date like 2026-03-31."_s);
    }
    const QByteArray zone = parser.value(u"zone"_s).toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(zone)) // the constructor alone would take any word as a rule
        options.zone = QTimeZone(zone);
    else
        read.fail(u"--zone takes a time zone like Europe/Copenhagen."_s);
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString &text : faults) {
        if (const auto fault = parseFault(text))
            options.faults.append(*fault);
        else
            read.fail(u"Unknown fault: %1. Known: %2"_s.arg(text, faultNames().join(u", "_s)));
    }
    if (!read.error().isEmpty())
        return usageError(read.error());
    return { options, {}, 0 };
}

} // namespace rollbook::sandbox
