// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace rollbook {

/// Reads an array of objects, {"results": […]}, or one object per line. What is none of these gives
/// ErrorCode::BadAnswer with its line.
Result<QList<QJsonObject>> readJsonRows(const QByteArray &bytes);

} // namespace rollbook
