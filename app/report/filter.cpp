// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filter.h"

#include "report/labels.h"

namespace rollbook {

QString FilterChoice::label() const
{
    return catalogText(labelText);
}

QString Filter::label() const
{
    return catalogText(labelText);
}

QString Filter::group() const
{
    return catalogText(groupText);
}

QString Filter::hint() const
{
    return catalogText(hintText);
}

QStringList Filter::wireNames() const
{
    return wireName.isEmpty() ? QStringList { wireFrom, wireTo } : QStringList { wireName };
}

} // namespace rollbook
