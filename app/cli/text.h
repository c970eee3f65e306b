// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>

#include <tl/expected.hpp>

namespace rollbook::cli {

/// Translation context of everything that the command says.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A value, or the sentence of a usage error.
template<typename T>
using Parsed = tl::expected<T, QString>;

inline tl::unexpected<QString> usage(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

/// Control characters, which could steer a terminal, become blanks.
QString printable(QString text);

/// Any JSON value on one line; Undefined as null.
QByteArray jsonText(const QJsonValue &value);

QString helpText();

} // namespace rollbook::cli
