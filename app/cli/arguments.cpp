// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

using Command = Arguments::Command;

constexpr int bitOf(Command command)
{
    return 1 << int(command);
}

constexpr int forReports = bitOf(Command::Reports);
constexpr int forRows = bitOf(Command::Rows);
constexpr int forExport = bitOf(Command::Export);
constexpr int forAdd = bitOf(Command::ProfileAdd);
constexpr int forList = bitOf(Command::ProfileList);

struct Option {
    QLatin1StringView name;
    int commands;
    bool takesValue;
    bool repeatable;
};

constexpr Option knownOptions[] = {
    { "--json"_L1, forReports | forList, false, false },
    { "--profile"_L1, forRows | forExport, true, false },
    { "--service"_L1, forRows | forExport | forAdd, true, false },
    { "--base-url"_L1, forRows | forExport | forAdd, true, false },
    { "--option"_L1, forRows | forExport | forAdd, true, true },
    { "--secret-stdin"_L1, forAdd, false, false },
    { "--filter"_L1, forRows | forExport, true, true },
    { "--columns"_L1, forRows | forExport, true, false },
    { "--sort"_L1, forRows | forExport, true, false },
    { "--limit"_L1, forRows, true, false },
    { "--offset"_L1, forRows, true, false },
    { "--format"_L1, forRows | forExport, true, false },
    { "--output"_L1, forExport, true, false },
    { "--overwrite"_L1, forExport, false, false },
    { "--spreadsheet"_L1, forExport, true, false },
    { "--protect-formulas"_L1, forExport, false, false },
    { "--receipt"_L1, forExport, false, false },
    { "--dated"_L1, forExport, false, false },
};

const Option *find(const QString &name, Command command)
{
    for (const Option &option : knownOptions)
        if (option.name == name && (option.commands & bitOf(command)) != 0)
            return &option;
    return nullptr;
}

std::optional<QStringList> namesIn(const QString &value)
{
    QStringList names;
    for (const QString &name : value.split(u','))
        names << name.trimmed();
    return names.contains(QString()) ? std::nullopt : std::optional(names);
}

Parsed<void> setNumber(qint64 &target, const QString &name, const QString &value)
{
    bool ok = false;
    target = value.toLongLong(&ok);
    if (!ok || target < 0)
        return usage(Text::tr("%1 needs a number that is not negative.").arg(name));
    return {};
}

Parsed<void> setNames(std::optional<QStringList> &target, const QString &name, const QString &value)
{
    target = namesIn(value);
    if (!target)
        return usage(Text::tr("%1 needs names separated by commas.").arg(name));
    return {};
}

/// An empty value is an order of its own: as the service has it.
Parsed<void> setSort(std::optional<QStringList> &target, const QString &value)
{
    if (!value.isEmpty())
        return setNames(target, u"--sort"_s, value);
    target = QStringList();
    return {};
}

Parsed<void> addPair(Arguments::Pairs &target, const QString &name, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals < 1)
        return usage(Text::tr("%1 needs NAME=VALUE.").arg(name));
    target << qMakePair(value.left(equals), value.mid(equals + 1));
    return {};
}

Parsed<void> apply(Arguments &arguments, const QString &name, const QString &value)
{
    if (name == "--limit"_L1)
        return setNumber(arguments.limit, name, value);
    if (name == "--offset"_L1)
        return setNumber(arguments.offset, name, value);
    if (name == "--columns"_L1)
        return setNames(arguments.columns, name, value);
    if (name == "--sort"_L1)
        return setSort(arguments.sort, value);
    if (name == "--option"_L1)
        return addPair(arguments.options, name, value);
    if (name == "--filter"_L1)
        return addPair(arguments.filters, name, value);
    if (name == "--json"_L1)
        arguments.json = true;
    else if (name == "--overwrite"_L1)
        arguments.overwrite = true;
    else if (name == "--protect-formulas"_L1)
        arguments.protectFormulas = true;
    else if (name == "--receipt"_L1)
        arguments.receipt = true;
    else if (name == "--spreadsheet"_L1)
        arguments.spreadsheet = value;
    else if (name == "--dated"_L1)
        arguments.dated = true;
    else if (name == "--secret-stdin"_L1)
        arguments.secretFromInput = true;
    else if (name == "--profile"_L1)
        arguments.profile = value;
    else if (name == "--service"_L1)
        arguments.service = value;
    else if (name == "--base-url"_L1)
        arguments.baseUrl = value;
    else if (name == "--format"_L1)
        arguments.format = value;
    else
        arguments.output = value;
    return {};
}

Parsed<void> checkProfile(const Arguments &arguments)
{
    if (arguments.profile.trimmed().isEmpty())
        return usage(Text::tr("Which profile? Its name is missing."));
    if (arguments.command == Command::ProfileAdd && !arguments.secretFromInput)
        return usage(Text::tr("--secret-stdin is needed: the secret is the first line of standard input."));
    return {};
}

Parsed<void> checkSpreadsheet(const Arguments &arguments, bool given)
{
    if (given && arguments.spreadsheet != "csv"_L1 && arguments.spreadsheet != "xlsx"_L1)
        return usage(Text::tr("--spreadsheet is csv or xlsx."));
    if (arguments.protectFormulas && arguments.spreadsheet != "csv"_L1)
        return usage(Text::tr("--protect-formulas goes with --spreadsheet csv."));
    if (arguments.spreadsheet == "csv"_L1 && !arguments.format.isEmpty() && arguments.format != "csv"_L1)
        return usage(Text::tr("--spreadsheet csv is made of --format csv."));
    return {};
}

/// What the words without a dash say: a report, or a profile's name.
QString *subjectOf(Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Rows:
    case Command::Export:
        return &arguments.report;
    case Command::ProfileAdd:
    case Command::ProfileTest:
    case Command::ProfileRemove:
        return &arguments.profile;
    default:
        return nullptr;
    }
}

Parsed<void> checkComplete(Arguments arguments)
{
    QString *subject = subjectOf(arguments);
    if (!subject)
        return {};
    if (subject == &arguments.profile)
        return checkProfile(arguments);
    if (arguments.report.isEmpty())
        return usage(Text::tr("Which report? rollbook-cli reports lists them."));
    if (arguments.command == Command::Export && arguments.output.isEmpty())
        return usage(Text::tr("--output FILE is needed."));
    if (arguments.overwrite && arguments.dated)
        return usage(Text::tr("--dated never replaces a file; leave out --overwrite."));
    static const QStringList rowFormats { u"table"_s, u"json"_s, u"csv"_s };
    if (arguments.command == Command::Rows && !arguments.format.isEmpty() && !rowFormats.contains(arguments.format))
        return usage(Text::tr("--format is table, json or csv."));
    return {};
}

std::optional<Command> profileCommand(const QString &word)
{
    if (word == "add"_L1)
        return Command::ProfileAdd;
    if (word == "list"_L1)
        return Command::ProfileList;
    if (word == "test"_L1)
        return Command::ProfileTest;
    if (word == "remove"_L1)
        return Command::ProfileRemove;
    return std::nullopt;
}

/// Takes the command's one or two words off the list.
Parsed<Command> takeCommand(QStringList &rest)
{
    const QString word = rest.isEmpty() ? QString() : rest.takeFirst();
    if (word == "reports"_L1)
        return Command::Reports;
    if (word == "rows"_L1)
        return Command::Rows;
    if (word == "export"_L1)
        return Command::Export;
    if (word != "profile"_L1)
        return usage(Text::tr("The first word is reports, rows, export or profile."));
    const auto command = profileCommand(rest.isEmpty() ? QString() : rest.takeFirst());
    if (!command)
        return usage(Text::tr("The word after profile is add, list, test or remove."));
    return *command;
}

/// Takes one option and its value off the list.
Parsed<void> takeOption(Arguments &arguments, QStringList &rest, QSet<QString> &seen)
{
    QString word = rest.takeFirst();
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const Option *option = find(name, arguments.command);
    if (!option)
        return usage(Text::tr("Unknown option %1.").arg(name));
    if (seen.contains(name) && !option->repeatable)
        return usage(Text::tr("%1 is given twice.").arg(name));
    seen.insert(name);
    if (!option->takesValue)
        return equals < 0 ? apply(arguments, name, {}) : usage(Text::tr("%1 takes no value.").arg(name));
    if (equals >= 0)
        return apply(arguments, name, word.mid(equals + 1));
    if (rest.isEmpty())
        return usage(Text::tr("%1 needs a value.").arg(name));
    return apply(arguments, name, rest.takeFirst());
}

} // namespace

Parsed<Arguments> parseArguments(const QStringList &given)
{
    Arguments arguments;
    if (given.contains(u"--help"_s) || given.contains(u"-h"_s))
        return arguments;
    if (given.contains(u"--version"_s)) {
        arguments.command = Command::Version;
        return arguments;
    }
    QStringList rest = given;
    const auto command = takeCommand(rest);
    if (!command)
        return usage(command.error());
    arguments.command = *command;
    QString *subject = subjectOf(arguments);
    QSet<QString> seen;
    while (!rest.isEmpty()) {
        if (rest.first().startsWith(u'-')) {
            if (const auto taken = takeOption(arguments, rest, seen); !taken)
                return usage(taken.error());
        } else if (subject && subject->isEmpty()) {
            *subject = rest.takeFirst();
        } else {
            return usage(Text::tr("%1 is not expected.").arg(rest.first()));
        }
    }
    if (const auto fits = checkSpreadsheet(arguments, seen.contains(u"--spreadsheet"_s)); !fits)
        return usage(fits.error());
    if (const auto complete = checkComplete(arguments); !complete)
        return usage(complete.error());
    return arguments;
}

} // namespace rollbook::cli
