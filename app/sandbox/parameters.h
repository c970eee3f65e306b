// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reply.h"

#include <QJsonValue>
#include <QMap>
#include <QPair>
#include <QVariant>

namespace rollbook::sandbox {

enum class Kind {
    Boolean,  ///< -> bool
    Integer,  ///< -> qint64
    Integers, ///< -> QVariantList of qint64
    Texts,    ///< -> QStringList
    Repeated, ///< -> QStringList; the key is repeated, a comma belongs to its value
    Text,     ///< -> QString
    DateTime, ///< -> qint64, milliseconds since 1970 in UTC; without an offset it is taken as UTC
    Date,     ///< -> QString, ISO
};

/// What one parameter accepts.
struct ParameterRule {
    const char *name;
    Kind kind;
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
    QStringList values = {};       ///< allowed texts; empty = any
    const char *pattern = nullptr; ///< of the whole of each text
};

/// Parameters as they came: texts of a query or form, or typed values of a JSON body.
struct RawParameters {
    QList<QPair<QString, QJsonValue>> entries;
    bool typed = false;
};

/// Values by name, as Kind says. Absent and empty parameters are not in it.
using Parameters = QMap<QString, QVariant>;

/// Splits a query or form; '+' is a blank, as servers read it.
RawParameters decodeForm(const QByteArray &encoded);

/// Checks every parameter, names unknown ones and repeated single values.
Parameters readParameters(const QList<ParameterRule> &rules, const RawParameters &raw, FieldErrors &errors);

} // namespace rollbook::sandbox
