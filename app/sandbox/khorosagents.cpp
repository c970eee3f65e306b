// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/khorosagents.h"

#include "sandbox/names.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr int AgentCount = 60;
constexpr int FirstId = 101;

KhorosAgent newAgent(Dice &dice, int id, const QDateTime &noon)
{
    const Name name = randomName(dice);
    KhorosAgent agent {
        .id = id, .name = name.full, .email = {}, .type = {}, .teams = {}, .created = {}, .lastLogin = {}
    };
    agent.email = u"%1.%2%3@care.test"_s.arg(name.mailFirst, name.mailLast).arg(id);
    agent.type = dice.percent(80) ? u"AGENT"_s : dice.percent(70) ? u"MANAGER"_s : u"ADMINISTRATOR"_s;
    const int first = dice.below(static_cast<int>(KhorosTeams.size()));
    agent.teams.append(KhorosTeams[static_cast<size_t>(first)].id);
    if (dice.percent(25))
        agent.teams.append(KhorosTeams[static_cast<size_t>(first + 1) % KhorosTeams.size()].id);
    agent.enabled = !dice.percent(12);
    agent.created = noon.addDays(-dice.between(30, 1500)).addSecs(-dice.below(43'200));
    if (!dice.percent(6))
        agent.lastLogin = noon.addSecs(-dice.below(20 * 86'400));
    const int green = dice.below(1600);
    const int yellow = dice.below(400);
    const int red = dice.below(300);
    agent.shares = { green + yellow + red, green, yellow, red, dice.below(500) };
    return agent;
}

} // namespace

QList<KhorosAgent> khorosAgents(quint64 seed, QDate today)
{
    Dice dice(seed * 31 + 3);
    const QDateTime noon(today, QTime(12, 0), Qt::UTC);
    QList<KhorosAgent> agents;
    for (int i = 0; i < AgentCount; ++i)
        agents.append(newAgent(dice, FirstId + i, noon));
    agents[6].name += u", \"Jr.\""_s; // must be quoted in a CSV file
    agents[7].enabled = false;
    agents[8].lastLogin = {};
    return agents;
}

} // namespace rollbook::sandbox
