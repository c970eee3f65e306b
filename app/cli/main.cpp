// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/clientcommand.h"
#include "cli/environmentsecret.h"
#include "cli/exportcommand.h"
#include "cli/interrupt.h"
#include "cli/profilecommands.h"
#include "cli/reportscommand.h"
#include "cli/rowscommand.h"
#include "cli/testcommand.h"
#include "schedules/filepattern.h"
#include "settings/coredump.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

using namespace rollbook;
using namespace rollbook::cli;
using namespace Qt::StringLiterals;

namespace {

using CommandPointer = std::unique_ptr<Command>;

/// With --dated a file that nobody has yet, in the folder that is named.
QString targetOf(const Arguments &arguments, const QTimeZone &zone)
{
    const QFileInfo given(QDir::current().absoluteFilePath(arguments.output));
    if (!arguments.dated)
        return given.filePath();
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    return freePath(given.path(), fileNameOf(given.completeBaseName(), now), given.suffix());
}

Parsed<CommandPointer> makeReportCommand(const Arguments &arguments, const Catalog &catalog,
                                         const ProfileStore &profiles, const QString &secret, Output *output)
{
    const auto task = makeTask(arguments, catalog, profiles, secret);
    if (!task)
        return usage(task.error());
    const auto make = [arguments, task = *task, output](ApiClient *client) -> CommandPointer {
        if (arguments.command == Arguments::Command::Rows)
            return std::make_unique<RowsCommand>(client, task, arguments.offset, arguments.limit, output, nullptr);
        const QString path = targetOf(arguments, task.access.connection.zone);
        return std::make_unique<ExportCommand>(client, task, path, arguments.overwrite, output, nullptr);
    };
    return std::make_unique<ClientCommand>(task->access, make, output);
}

Parsed<CommandPointer> makeProfileAdd(const Arguments &arguments, ProfileStore *profiles, Output *output)
{
    const auto profile = newProfile(arguments, *profiles);
    if (!profile)
        return usage(profile.error());
    const auto secret = secretFromInput(*makeService(arguments.service));
    if (!secret)
        return usage(secret.error());
    return std::make_unique<ProfileAddCommand>(*profile, *secret, profiles, output);
}

Parsed<CommandPointer> makeProfileTest(const Arguments &arguments, const Profile &profile, const ProfileStore &profiles,
                                       const QString &secret, Output *output)
{
    const auto access = makeAccess(arguments, profile.connection.service, profiles, secret);
    if (!access)
        return usage(access.error());
    const auto make = [output](ApiClient *client) -> CommandPointer {
        return std::make_unique<TestCommand>(client, output);
    };
    return std::make_unique<ClientCommand>(*access, make, output);
}

/// The command that runs in the event loop; usage errors are found before.
Parsed<CommandPointer> makeCommand(const Arguments &arguments, const Catalog &catalog, ProfileStore *profiles,
                                   const QString &secret, Output *output)
{
    if (arguments.command == Arguments::Command::Rows || arguments.command == Arguments::Command::Export)
        return makeReportCommand(arguments, catalog, *profiles, secret, output);
    if (arguments.command == Arguments::Command::ProfileAdd)
        return makeProfileAdd(arguments, profiles, output);
    const auto profile = namedProfile(*profiles, arguments.profile);
    if (!profile)
        return usage(profile.error());
    if (arguments.command == Arguments::Command::ProfileTest)
        return makeProfileTest(arguments, *profile, *profiles, secret, output);
    return std::make_unique<ProfileRemoveCommand>(*profile, profiles, output);
}

int run(QCoreApplication &app, Command *command)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, command, &Command::interrupt);
    QObject::connect(
        command, &Command::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    command->start();
    return app.exec();
}

int usageError(Output &output, const QString &sentence)
{
    output.tell(sentence);
    output.tell(Text::tr("rollbook-cli --help shows how it is used."));
    return Usage;
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryOutOfCoreDumps();
    const QString secret = takeEnvironmentSecret();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rollbook-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    QTranslator plurals;
    if (plurals.load(u":/i18n/rollbook_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    QTranslator translator;
    if (translator.load(QLocale(), u"rollbook"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    Output output;
    const auto arguments = parseArguments(app.arguments().mid(1));
    if (!arguments)
        return usageError(output, arguments.error());
    if (arguments->command == Arguments::Command::Help)
        return output.write(helpText().toUtf8()) && output.flush() ? Done : FileFailed;
    if (arguments->command == Arguments::Command::Version)
        return output.write("rollbook-cli " ROLLBOOK_VERSION "\n") && output.flush() ? Done : FileFailed;

    const auto catalog = Catalog::load();
    if (!catalog) {
        output.tell(catalog.error().message);
        return FileFailed;
    }
    if (arguments->command == Arguments::Command::Reports)
        return listReports(*catalog, arguments->json, &output) ? Done : FileFailed;
    ProfileStore profiles;
    if (!profiles.setAside().isEmpty())
        output.tell(Text::tr("The list of profiles could not be read. It is kept in %1").arg(profiles.setAside()));
    if (arguments->command == Arguments::Command::ProfileList)
        return listProfiles(profiles, arguments->json, &output) ? Done : FileFailed;
    const auto command = makeCommand(*arguments, *catalog, &profiles, secret, &output);
    return command ? run(app, command->get()) : usageError(output, command.error());
}
