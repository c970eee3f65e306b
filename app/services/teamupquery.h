// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"
#include "report/report.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

namespace rollbook::teamup {

/// One parameter of a request. Lists are arrays; how they are written depends on where they go.
struct Parameter {
    QString name;
    QJsonValue value;
};
using Parameters = QList<Parameter>;

/// Columns, filters and sort of a query under their wire names. Presets are resolved for the connection's today.
Parameters parametersOf(const Connection &connection, const Report &report, const Query &query);

/// The address below the base URL with the parameters as query; lists are comma-separated (assumed, as documented
/// for ids), everything else is percent-encoded, "+" included.
QUrl address(const QUrl &baseUrl, const QString &path, const Parameters &parameters = {});

/// The parameters as a JSON body with real arrays.
QJsonObject body(const Parameters &parameters);

} // namespace rollbook::teamup
