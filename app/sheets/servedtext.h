// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <QTimeZone>

namespace rollbook::sheets {

/// A value of JSON as people read it: lists and objects by their names, joined with ", ". Texts, numbers and moments
/// that stand alone are as served.
QString servedText(const QJsonValue &value, const Column *column, const QTimeZone &zone);

/// yyyy-MM-dd HH:mm:ss in the zone.
QString momentText(const QDateTime &moment, const QTimeZone &zone);

} // namespace rollbook::sheets
