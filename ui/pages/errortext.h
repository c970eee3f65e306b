// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "services/service.h"
#include "ui/privacy/details.h"

namespace rollbook {

/// Whether another key may cure it: the service refuses the key, and blames no option of the connection.
bool asksForKey(const Error &error);

/// What happened and what to do, in one sentence of at most 90 characters. The service's own words and all codes are
/// left to errorDetails(). The secret and the options of the connection are called as the service calls them.
QString errorSentence(const Error &error, const Service &service);

/// The same where no service is at hand: its secret is "Secret". A long label is cut.
QString errorSentence(const Error &error, const QString &serviceLabel);

/// What the service itself said of it, as plain text with tokens and parameters blanked out; may be empty.
QString serviceWords(const Error &error);

/// Code, status, the service's words and a sample of the answer, one per line, for the Details area. Plain text;
/// tokens and the parameters of addresses are blanked out, whatever a service or Qt wrote into its message.
QString errorDetails(const Error &error);

/// The same with what is seen of it on a masked screen: nothing that a service has written, and no part of an address
/// that may be a word of a person.
Details detailsOf(const Error &error);

} // namespace rollbook
