// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/presetname.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::pair<DatePreset, QLatin1StringView> presets[] = {
    { DatePreset::Custom, "custom"_L1 },         { DatePreset::Today, "today"_L1 },
    { DatePreset::Last7Days, "last_7_days"_L1 }, { DatePreset::Last30Days, "last_30_days"_L1 },
    { DatePreset::ThisMonth, "this_month"_L1 },  { DatePreset::LastMonth, "last_month"_L1 },
    { DatePreset::ThisYear, "this_year"_L1 },
};

} // namespace

QString presetName(DatePreset preset)
{
    for (const auto &[value, name] : presets)
        if (value == preset)
            return name;
    return {};
}

std::optional<DatePreset> presetNamed(const QString &name)
{
    for (const auto &[value, known] : presets)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace rollbook
