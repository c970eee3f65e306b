// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "services/service.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Tolerant reading of JSON answers: a wrong type is an error value or nothing, never a crash.
namespace rollbook::json {

/// At most this much of an answer goes into Error::detail.
inline constexpr qsizetype sampleBytes = 2048;

/// "GET /path -> 400" and the beginning of the body with control characters replaced.
QString describe(const HttpReply &reply);

/// An error for an answer that arrived but cannot be read; why is in English and for Details.
Error badAnswer(const HttpReply &reply, const QString &why);

/// The body as an object; BadAnswer for anything else, HTML pages included.
Result<QJsonObject> object(const HttpReply &reply);

/// An array: the body itself.
Result<QJsonArray> array(const HttpReply &reply);

/// What a status of 4xx or 5xx means.
ErrorCode codeOf(int status);

/// The first member that holds a text that is not blank.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

/// An integer, exact over the whole range; also a number without fraction or a text of digits.
std::optional<qint64> integer(const QJsonValue &value);

/// An id as text, whether it came as number or as text; empty for anything else.
QString idText(const QJsonValue &value);

/// A text, or the texts of an array; other members are left out.
QStringList texts(const QJsonValue &value);

} // namespace rollbook::json
