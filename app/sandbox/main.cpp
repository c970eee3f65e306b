// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

void print(std::FILE *file, const QByteArray &line)
{
    std::fputs(line.constData(), file);
    std::fputc('\n', file);
    std::fflush(file);
}

/// A service and what one needs to get in, by the names that --json uses.
using Entry = std::pair<QString, QJsonObject>;

QList<Entry> entries(const Access &access)
{
    const auto object = [](const ServiceAccess &service) {
        return QJsonObject { { u"base_url"_s, service.baseUrl }, { u"secret"_s, service.secret } };
    };
    QJsonObject khoros = object(access.khoros);
    khoros.insert(u"company_key"_s, access.khoros.companyKey);
    QJsonObject spaaza = object(access.spaaza);
    spaaza.insert(u"chain"_s, access.spaaza.chain);
    return { { u"teamup"_s, object(access) },
             { u"khoros"_s, khoros },
             { u"spirii"_s, object(access.spirii) },
             { u"spaaza"_s, spaaza } };
}

void announce(const Access &access, bool json)
{
    QJsonObject all;
    QString text = u"Practice server, Ctrl+C ends it."_s;
    for (const auto &[service, entry] : entries(access)) {
        all.insert(service, entry);
        text += u'\n' + service;
        for (auto it = entry.begin(); it != entry.end(); ++it)
            text += u"\n  %1: %2"_s.arg(it.key(), it.value().toVariant().toString());
    }
    print(stdout, json ? QJsonDocument(all).toJson(QJsonDocument::Compact) : text.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const CommandLine commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine.options) {
        print(commandLine.exitCode == 0 ? stdout : stderr, commandLine.message.toUtf8());
        return commandLine.exitCode;
    }
    RequestLog log;
    Faults faults;
    Sandbox sandbox(*commandLine.options, log, faults);
    if (const QString error = sandbox.start(); !error.isEmpty()) {
        print(stderr, error.toUtf8());
        return 1;
    }
    announce(sandbox.access(), commandLine.options->json);
    return QCoreApplication::exec();
}
