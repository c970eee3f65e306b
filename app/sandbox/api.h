// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/parameters.h"
#include "sandbox/reply.h"
#include "sandbox/requestlog.h"

namespace rollbook::sandbox {

/// One of the practised services: what it answers to which request. Knows nothing of sockets.
class Api {
public:
    Api() = default;
    virtual ~Api() = default;
    Q_DISABLE_COPY_MOVE(Api)

    /// Below which path of the port it is: "/api/v2".
    virtual QByteArray root() const = 0;
    virtual Reply answer(const Request &request) = 0;
};

/// The answer, or the broken one that a pending html502 or badjson asks for instead.
Reply spoiled(Faults &faults, Reply reply);

/// The parts of the path below the root. They are decoded after the split, so that a "%2F" stays inside its part.
QStringList pathParts(const Request &request, const QByteArray &root);

/// The complaint about a query with other names than these, empty when there is none.
QString unknownName(const RawParameters &query, const QStringList &names);

} // namespace rollbook::sandbox
