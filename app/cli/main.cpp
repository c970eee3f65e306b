// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/exportcommand.h"
#include "cli/interrupt.h"
#include "cli/reportscommand.h"
#include "cli/rowscommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QTranslator>

using namespace rollbook;
using namespace rollbook::cli;
using namespace Qt::StringLiterals;

namespace {

/// Runs rows or export in the event loop.
int run(QCoreApplication &app, const Arguments &arguments, const Task &task, Output &output)
{
    QNetworkAccessManager network;
    ApiClient client(&network, task.service, task.connection, task.secret);
    QObject::connect(&client, &ApiClient::slowedDown, &app, [&output](int seconds) {
        output.tell(Text::tr("The service asks to slow down; going on in %1 s.").arg(seconds));
    });
    std::unique_ptr<Command> command;
    if (arguments.command == Arguments::Command::Rows)
        command = std::make_unique<RowsCommand>(&client, task, arguments.offset, arguments.limit, &output, nullptr);
    else
        command = std::make_unique<ExportCommand>(&client, task, QDir::current().absoluteFilePath(arguments.output),
                                                  arguments.overwrite, &output, nullptr);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::raised, command.get(), [&command] { command->interrupt(); });
    QObject::connect(
        command.get(), &Command::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
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
    const auto task = makeTask(*arguments, *catalog, qEnvironmentVariable("ROLLBOOK_SECRET"));
    if (!task)
        return usageError(output, task.error());
    return run(app, *arguments, *task, output);
}
