// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chartrules.h"

#include "report/labels.h"

namespace rollbook {

QString DerivedGroup::label() const
{
    return catalogText(labelText);
}

QString DerivedGroup::phrase() const
{
    return catalogText(phraseText);
}

QString ChartRules::noun(int count) const
{
    return catalogText(nounText, count);
}

} // namespace rollbook
