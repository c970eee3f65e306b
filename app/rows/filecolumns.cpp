// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/filecolumns.h"

#include "rows/filetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

const Column *knownColumn(const Report &report, const QString &key)
{
    if (const Column *column = report.column(key))
        return column;
    const auto it = std::find_if(report.columns.begin(), report.columns.end(),
                                 [&](const Column &column) { return column.aliases.contains(key); });
    return it == report.columns.end() ? nullptr : &*it;
}

bool isKnownWhole(const Report &report, const QString &key)
{
    const Column *column = knownColumn(report, key);
    return column && !column->key.startsWith(key + u'.');
}

QVariant csvValue(const QString &text, const Column *column)
{
    if (text.isEmpty())
        return {};
    bool ok = false;
    if (column && column->type == ColumnType::Integer) {
        const qint64 number = text.toLongLong(&ok);
        return ok ? QVariant(number) : QVariant(text);
    }
    if (column && column->type == ColumnType::Boolean) {
        const bool yes = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
        const bool no = text.compare("false"_L1, Qt::CaseInsensitive) == 0;
        return yes || no ? QVariant(yes) : QVariant(text);
    }
    return typedValue(text, column);
}

QStringList uniqueKeys(const QStringList &header)
{
    QStringList keys;
    for (const QString &field : header) {
        const QString name = field.isEmpty() ? FileText::tr("Column %1").arg(QString::number(keys.size() + 1)) : field;
        QString key = name;
        for (int n = 2; keys.contains(key); ++n)
            key = u"%1 (%2)"_s.arg(name, QString::number(n));
        keys << key;
    }
    return keys;
}

} // namespace rollbook
