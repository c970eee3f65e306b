// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"
#include "report/report.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

namespace rollbook {

/// One parameter of a request under its wire name. Lists are arrays; how they are written depends on where they go.
struct Parameter {
    QString name;
    QJsonValue value;
};
using Parameters = QList<Parameter>;

/// The filters of a query in catalog order. Presets are resolved for the connection's today; times are written as the
/// filter's TimeFormat says. Segments are left out: they have no flat form.
Parameters filterParameters(const Connection &connection, const Report &report, const Query &query);

enum class ListStyle {
    Comma, ///< ids=1,2
    Repeat ///< ids=1&ids=2
};
/// Percent-encoded, "+" included, for a query or a form body.
QByteArray formEncoded(const Parameters &parameters, ListStyle lists);

/// The address below the base URL; slashes are neither doubled nor lost.
QUrl addressBelow(const QUrl &baseUrl, const QString &path, const QByteArray &query = {});

/// The parameters as a JSON body with real arrays.
QJsonObject jsonBody(const Parameters &parameters);

} // namespace rollbook
