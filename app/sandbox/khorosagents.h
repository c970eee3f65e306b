// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <array>

namespace rollbook::sandbox {

struct KhorosTeam {
    int id;
    const char16_t *name;
    const char16_t *description; ///< may be empty
};

inline constexpr std::array KhorosTeams {
    KhorosTeam { 6222, u"North West", u"" },       KhorosTeam { 6223, u"South East", u"Shops and returns" },
    KhorosTeam { 6224, u"Nachtschicht", u"" },     KhorosTeam { 6225, u"Équipe VIP", u"Members first" },
    KhorosTeam { 6226, u"Trainees", u"New here" },
};

/// One invented agent.
struct KhorosAgent {
    int id = 0;
    QString name;
    QString email;
    QString type; ///< USER_TYPE
    QList<int> teams;
    bool enabled = true;
    QDateTime created;
    QDateTime lastLogin; ///< invalid = never
    /// Share of a period that is spent in each of KhorosTimes, in ten-thousandths.
    std::array<int, 5> shares {};
};

/// The times of an agent, as the columns TOTAL_…_TIME name them.
inline constexpr std::array<const char *, 5> KhorosTimes { "CONSOLE_LOGGED_IN", "GREEN_STATE", "YELLOW_STATE",
                                                           "RED_STATE", "MOBILE" };

/// Some sixty agents, the same for the same seed and day.
QList<KhorosAgent> khorosAgents(quint64 seed, QDate today);

} // namespace rollbook::sandbox
