// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/column.h"

#include "report/labels.h"

namespace rollbook {

QString ValueLabel::label() const
{
    return catalogText(labelText);
}

QString Column::label() const
{
    return catalogText(labelText);
}

QString Column::group() const
{
    return catalogText(groupText);
}

QString Column::phrase() const
{
    return catalogText(phraseText);
}

QString CompositePart::label() const
{
    return catalogText(labelText);
}

QString CompositeColumn::label() const
{
    return catalogText(labelText);
}

QString CompositeColumn::group() const
{
    return catalogText(groupText);
}

} // namespace rollbook
