// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// A cell as LibreOffice Calc has it.
struct CalcCell {
    QString type;  ///< "string", "float", "currency", "boolean", "date"; empty for an empty cell
    QString value; ///< of the others than strings, independent of how it is shown
    QString text;  ///< as it is shown
    QString formula;

    friend bool operator==(const CalcCell &, const CalcCell &) = default;
};

using CalcRows = QList<QList<CalcCell>>;

/// Files as a real spreadsheet program sees them.
namespace CalcFile {

bool isInstalled();

/// Opens the file in Calc without a window. Sheets by their names, without empty rows at the end; options are those of
/// --infilter. Empty where Calc could not read it.
QMap<QString, CalcRows> read(const QString &path, const QString &filter = {});

/// One member of a ZIP.
QByteArray member(const QString &path, const QString &name);

} // namespace CalcFile
