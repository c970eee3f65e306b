// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

#include <QMap>
#include <QSet>

namespace rollbook {

/// The lists of a connection that fill pickers. Each is asked for once; later wishes are answered from memory.
class ChoiceLists final : public QObject {
    Q_OBJECT
public:
    explicit ChoiceLists(ApiClient *client, QObject *parent = nullptr);

    void want(const QString &source);
    /// There is a key now, or another one: what waited for it, or failed, is asked for.
    void goOn();

Q_SIGNALS:
    void ready(const QString &source, const QList<rollbook::Choice> &choices);
    void failed(const QString &source, const rollbook::Error &error);

private:
    ApiClient *m_client;
    QMap<QString, QList<Choice>> m_lists;
    QSet<QString> m_underWay;
    QSet<QString> m_open; ///< wanted, but not there
};

} // namespace rollbook
