// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <functional>

namespace rollbook::sandbox {

enum class SpaazaType { Keyword, Text, Date, Number, Boolean };

/// Something that rules can ask about.
struct SpaazaField {
    QString name;
    SpaazaType type = SpaazaType::Keyword;
    QString column;    ///< member of the row
    QString path = {}; ///< of the nested document that it sits in; empty = none
};

/// One kind of data that can be exported.
struct SpaazaIndex {
    QString name;              ///< export_index
    QString stem;              ///< file names begin with it
    QList<SpaazaField> fields; ///< the plain ones are the columns of the file, in its order
    int count = 0;
    std::function<QJsonObject(int)> row; ///< the same row for the same number, every time

    /// The columns of the file.
    QStringList columns() const;
    /// Null when there is no such field.
    const SpaazaField *field(const QString &fieldName, const QString &path) const;
};

/// All of them. Nothing is stored: rows are made when they are asked for. `now` is the newest moment in any row.
QList<SpaazaIndex> spaazaIndexes(quint64 seed, int people, const QDateTime &now);

} // namespace rollbook::sandbox
