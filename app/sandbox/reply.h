// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QStringList>

namespace rollbook::sandbox {

/// Messages per parameter; "non_field_errors" holds the general ones.
using FieldErrors = QMap<QString, QStringList>;

/// An answer before it is written.
struct Reply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

Reply jsonReply(const QJsonObject &object);
/// An object with another status than 200.
Reply jsonReply(int status, const QJsonObject &object);
Reply jsonListReply(const QJsonArray &array);
/// TeamUp's error envelope.
Reply errorReply(int status, const QString &code, const QString &message, const FieldErrors &errors = {});
/// 400 parameter_invalid.
Reply invalidReply(const FieldErrors &errors);
Reply notFoundReply();
/// 429 with Retry-After.
Reply throttledReply(int waitSeconds);
/// The answer with one more header.
Reply withHeader(Reply reply, const QByteArray &name, const QByteArray &value);

/// The words for a status code.
QByteArray reasonPhrase(int status);

} // namespace rollbook::sandbox
