// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace rollbook {

/// A date as headers carry it ("Sun, 01 Mar 2026 12:00:30 GMT"), in UTC; invalid when it has any other form.
QDateTime fromHttpDate(const QByteArray &text);

} // namespace rollbook
