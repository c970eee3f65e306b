// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QTimeZone>
#include <QUrl>

namespace rollbook {

/// Where a service is reached and with which options. Holds no secret.
struct Connection {
    QString service; ///< "teamup", …
    QString name;    ///< as the user calls it
    QUrl baseUrl;
    QMap<QString, QString> options; ///< service options, for example provider_id, auth_scheme
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool sample = false; ///< the built-in practice server

    /// Today's date in the connection's zone.
    QDate today() const;
    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace rollbook
