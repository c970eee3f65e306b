// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/reply.h"

namespace rollbook::sandbox {

/// A request for one of the ordinary lists.
struct ListRequest {
    const Database &database;
    QString url;      ///< without its query, for the links to other pages
    QByteArray query; ///< still encoded
};

/// The lists that fill pickers, in the envelope {count, next, previous, results}.
Reply membershipsReply(const ListRequest &request);
Reply venuesReply(const ListRequest &request);
Reply customerFieldsReply(const ListRequest &request);
Reply providersReply(const ListRequest &request);
/// Looks customers up by name, e-mail or ids; without deleted ones.
Reply customersReply(const ListRequest &request);

} // namespace rollbook::sandbox
