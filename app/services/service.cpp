// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

#include "services/teamup.h"

namespace rollbook {

QByteArray HttpReply::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

std::unique_ptr<Service> makeService(const QString &id)
{
    auto teamUp = std::make_unique<TeamUp>();
    if (teamUp->id() == id)
        return teamUp;
    return nullptr;
}

} // namespace rollbook
