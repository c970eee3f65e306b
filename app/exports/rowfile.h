// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <QByteArray>

namespace rollbook {

/// The bytes of a file of rows, piece by piece. csv: UTF-8, CRLF, a first line of keys, objects and arrays as JSON.
/// json: an array of objects with the dotted keys as members, values as served.
class RowFile {
public:
    /// rows: how many the file holds already.
    RowFile(QString format, QStringList keys, qint64 rows = 0);

    QByteArray begin() const;
    QByteArray row(const QJsonObject &served);
    QByteArray end() const;

private:
    QByteArray csvRow(const QJsonObject &served) const;
    QByteArray jsonRow(const QJsonObject &served) const;

    bool m_json;
    QStringList m_keys;
    bool m_first;
};

} // namespace rollbook
