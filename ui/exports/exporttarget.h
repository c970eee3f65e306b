// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Names and folders of files to be exported.
namespace rollbook::exporttarget {

/// "customers-2026-11-12.csv"
QString suggestedName(const QString &stem, const QDate &today, const QString &format);
/// Documents/Rollbook exports; created by the first export, not before.
QString defaultFolder();
/// The name with the ending of the format; an ending of another format is replaced, any other kept before it.
QString withEnding(const QString &name, const QString &format, const QStringList &formats);
/// Length of the name without its ending.
int stemLength(const QString &name);
/// "name (2).csv", the first number that no file in the folder has.
QString numbered(const QString &folder, const QString &name);
/// Why a file cannot have this name; empty when it can.
QString nameProblem(const QString &name);
/// Why nothing can be written there; empty when it can. The default folder may be missing.
QString folderProblem(const QString &folder);
/// Something of this name is there, dangling links included.
bool exists(const QString &path);

} // namespace rollbook::exporttarget
