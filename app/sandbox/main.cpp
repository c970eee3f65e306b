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

void announce(const Access &access, bool json)
{
    if (json) {
        const QJsonObject teamup { { u"base_url"_s, access.baseUrl }, { u"secret"_s, access.secret } };
        print(stdout, QJsonDocument(QJsonObject { { u"teamup"_s, teamup } }).toJson(QJsonDocument::Compact));
    } else {
        print(stdout,
              "Practice server at " + access.baseUrl.toUtf8() + "\nSecret: " + access.secret.toUtf8()
                  + "\nCtrl+C ends it.");
    }
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
