// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rollbook {

/// Reads an own JSON object that has to be understood whole: a member of another type, one that is missing and one
/// that nobody asked for are wrong. The first place that is wrong is remembered.
class StrictReader {
public:
    /// name is what the object is called in wrong().
    StrictReader(QString name, const QJsonValue &value);

    bool has(const QString &key) const { return m_object.contains(key); }
    bool flag(const QString &key);
    qint64 integer(const QString &key);
    QString text(const QString &key);
    QStringList texts(const QString &key);
    QJsonObject object(const QString &key);
    QJsonArray array(const QString &key);
    /// Any value that is there.
    QJsonValue value(const QString &key);

    /// A reader for a part of this one; take() brings back what it found wrong.
    StrictReader within(const QString &name, const QJsonValue &value) const;
    void take(const StrictReader &part);
    void refuse(const QString &key);
    /// Where it went wrong, also when a member was left unread; empty when all is well.
    QString wrong() const;

private:
    QString m_name;
    QJsonObject m_object;
    QSet<QString> m_read;
    QString m_wrong;
};

} // namespace rollbook
