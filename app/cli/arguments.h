// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/text.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <optional>

namespace rollbook::cli {

/// The command line as typed; names and values are not yet held against a report.
struct Arguments {
    enum class Command { Help, Version, Reports, Rows, Export, ProfileAdd, ProfileList, ProfileTest, ProfileRemove };
    using Pairs = QList<QPair<QString, QString>>;

    Command command = Command::Help;
    QString report = {};
    QString profile = {}; ///< a name: of --profile, or what a profile command is about
    QString service = {};
    QString baseUrl = {};
    Pairs options = {};
    Pairs filters = {};
    std::optional<QStringList> columns = {};
    std::optional<QStringList> sort = {};
    qint64 limit = 50;
    qint64 offset = 0;
    QString format = {};
    QString output = {};
    bool overwrite = false;
    QString spreadsheet = {}; ///< "csv" or "xlsx"; empty: the bytes as served
    bool protectFormulas = false;
    bool receipt = false; ///< beside the file
    bool dated = false; ///< output is a pattern
    bool json = false;
    bool secretFromInput = false;
};

/// Reads the arguments after the program's name.
Parsed<Arguments> parseArguments(const QStringList &arguments);

} // namespace rollbook::cli
