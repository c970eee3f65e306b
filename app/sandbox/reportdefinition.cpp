// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportdefinition.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

bool answersTo(const Column &column, const QString &name)
{
    const QString key = column.key;
    if (name == key || key.startsWith(name + u'.'))
        return true;
    const QString alias = column.alias.isEmpty() ? QString(key).replace(u'.', u'_') : QString(column.alias);
    return name == alias;
}

} // namespace

QList<const Column *> ReportDefinition::named(const QString &name) const
{
    QList<const Column *> found;
    for (const Column &column : columns) {
        if (answersTo(column, name))
            found.append(&column);
    }
    return found;
}

const ReportDefinition *reportNamed(const QString &name)
{
    static const QList<ReportDefinition> all =
        customersReports() + attendancesReports() + membershipsReports() + invoicesReports();
    for (const ReportDefinition &report : all) {
        if (report.name == name)
            return &report;
    }
    return nullptr;
}

} // namespace rollbook::sandbox
