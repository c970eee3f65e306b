// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

struct NamedFault {
    QLatin1String name;
    Fault fault;
};

constexpr std::array Names {
    NamedFault { "throttle"_L1, Fault::Throttle },     NamedFault { "cut"_L1, Fault::Cut },
    NamedFault { "expired"_L1, Fault::Expired },       NamedFault { "html502"_L1, Fault::Html502 },
    NamedFault { "badjson"_L1, Fault::BadJson },       NamedFault { "jobfail"_L1, Fault::JobFail },
    NamedFault { "slowfile"_L1, Fault::SlowFile },     NamedFault { "redirect"_L1, Fault::Redirect },
    NamedFault { "replaced"_L1, Fault::Replaced },     NamedFault { "norange"_L1, Fault::NoRange },
    NamedFault { "wrongrange"_L1, Fault::WrongRange },
};

} // namespace

std::optional<FaultSetting> parseFault(const QString &text)
{
    constexpr auto suffix = ":always"_L1;
    const bool always = text.endsWith(suffix);
    const QString name = always ? text.chopped(suffix.size()) : text;
    for (const NamedFault &known : Names) {
        if (name == known.name)
            return FaultSetting { known.fault, always };
    }
    return std::nullopt;
}

QStringList faultNames()
{
    QStringList names;
    for (const NamedFault &known : Names)
        names.append(known.name);
    return names;
}

void Faults::add(FaultSetting setting)
{
    const QMutexLocker lock(&m_mutex);
    m_pending.insert(setting.fault, setting.always);
}

bool Faults::take(Fault fault)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_pending.constFind(fault);
    if (it == m_pending.cend())
        return false;
    if (!it.value())
        m_pending.erase(it);
    return true;
}

bool Faults::isPending(Fault fault)
{
    const QMutexLocker lock(&m_mutex);
    return m_pending.contains(fault);
}

} // namespace rollbook::sandbox
