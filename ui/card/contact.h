// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QUrl>

namespace rollbook {

/// What of a person is copied by a key of its own.
enum class Contact { Email, Phone, Address };

namespace contact {

QKeySequence copyKeys(Contact part);

/// An empty address where the text is no e-mail address: what a service says is never taken for a command, a list of
/// recipients or a header.
QUrl mailto(const QString &email);
/// Empty where the text is no telephone number to call: digits with a plus and separators, no codes.
QUrl tel(const QString &phone);
/// Hands it to the desktop; only what mailto() and tel() make. False when nothing took it.
bool open(const QUrl &url);

} // namespace contact

} // namespace rollbook
