// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

using Command = Arguments::Command;

constexpr int forReports = 1;
constexpr int forRows = 2;
constexpr int forExport = 4;

struct Option {
    QLatin1StringView name;
    int commands;
    bool takesValue;
    bool repeatable;
};

constexpr Option knownOptions[] = {
    { "--json"_L1, forReports, false, false },
    { "--service"_L1, forRows | forExport, true, false },
    { "--base-url"_L1, forRows | forExport, true, false },
    { "--option"_L1, forRows | forExport, true, true },
    { "--filter"_L1, forRows | forExport, true, true },
    { "--columns"_L1, forRows | forExport, true, false },
    { "--sort"_L1, forRows | forExport, true, false },
    { "--limit"_L1, forRows, true, false },
    { "--offset"_L1, forRows, true, false },
    { "--format"_L1, forRows | forExport, true, false },
    { "--output"_L1, forExport, true, false },
    { "--overwrite"_L1, forExport, false, false },
};

int bitOf(Command command)
{
    return command == Command::Reports ? forReports : command == Command::Rows ? forRows : forExport;
}

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
        return setNames(arguments.sort, name, value);
    if (name == "--option"_L1)
        return addPair(arguments.options, name, value);
    if (name == "--filter"_L1)
        return addPair(arguments.filters, name, value);
    if (name == "--json"_L1)
        arguments.json = true;
    else if (name == "--overwrite"_L1)
        arguments.overwrite = true;
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

Parsed<void> checkComplete(const Arguments &arguments)
{
    if (arguments.command == Command::Reports)
        return {};
    if (arguments.report.isEmpty())
        return usage(Text::tr("Which report? rollbook-cli reports lists them."));
    if (arguments.command == Command::Export && arguments.output.isEmpty())
        return usage(Text::tr("--output FILE is needed."));
    static const QStringList rowFormats { u"table"_s, u"json"_s, u"csv"_s };
    if (arguments.command == Command::Rows && !arguments.format.isEmpty() && !rowFormats.contains(arguments.format))
        return usage(Text::tr("--format is table, json or csv."));
    return {};
}

std::optional<Command> commandOf(const QString &word)
{
    if (word == "reports"_L1)
        return Command::Reports;
    if (word == "rows"_L1)
        return Command::Rows;
    if (word == "export"_L1)
        return Command::Export;
    return std::nullopt;
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
    const auto command = rest.isEmpty() ? std::nullopt : commandOf(rest.takeFirst());
    if (!command)
        return usage(Text::tr("The first word is reports, rows or export."));
    arguments.command = *command;
    QSet<QString> seen;
    while (!rest.isEmpty()) {
        if (rest.first().startsWith(u'-')) {
            if (const auto taken = takeOption(arguments, rest, seen); !taken)
                return usage(taken.error());
        } else if (arguments.command != Command::Reports && arguments.report.isEmpty()) {
            arguments.report = rest.takeFirst();
        } else {
            return usage(Text::tr("%1 is not expected.").arg(rest.first()));
        }
    }
    if (const auto complete = checkComplete(arguments); !complete)
        return usage(complete.error());
    return arguments;
}

} // namespace rollbook::cli
