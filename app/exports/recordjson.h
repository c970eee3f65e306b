// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrecord.h"

#include <QJsonObject>

namespace rollbook {

/// The word for a state.
QString nameOf(ExportState state);

/// A request as it can be kept by itself.
QJsonObject toJson(const ExportRequest &request);
/// The request that toJson() wrote; else BadAnswer as for a record.
Result<ExportRequest> requestFromJson(const QJsonObject &object);

/// A record without its id, for a store.
QJsonObject toJson(const ExportRecord &record);
/// The record that toJson() wrote; BadAnswer and the place for what this version does not know.
Result<ExportRecord> recordFromJson(const QJsonObject &object);

} // namespace rollbook
