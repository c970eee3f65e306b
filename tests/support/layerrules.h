// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The rules of who may include and link whom. Paths are relative to the project, with slashes.
namespace LayerRules {

/// Faults of one source file, as "path:line: why". guiHeaders are the class names of QtGui, QtWidgets and
/// QtSvg headers, which app/ does without.
QStringList includeFaults(const QString &path, const QString &text, const QStringList &guiHeaders);

/// Faults of all CMakeLists.txt together: a library that links rollbook_sandbox, or a library of app/ that
/// links Qt's GUI modules or rollbook_ui.
QStringList linkFaults(const QString &cmakeText);

/// Empty when the file begins with both SPDX lines (after a line for the interpreter or the XML declaration).
QStringList licenceFaults(const QString &path, const QString &text);

} // namespace LayerRules
