// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/connection.h"

#include <QDateTime>

namespace rollbook {

QDate Connection::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
}

} // namespace rollbook
