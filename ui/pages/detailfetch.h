// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/pagejob.h"

#include <QPointer>
#include <QTimer>

namespace rollbook {

/// Fetches all catalog columns of rows by their ids, a moment after the last request, so that walking through rows
/// asks once. A newer request drops the older one and its answer. No more rows than one page holds.
class DetailFetch final : public QObject {
    Q_OBJECT
public:
    explicit DetailFetch(QObject *parent);

    void setClient(ApiClient *client);
    /// False when this report or this many rows cannot be asked for; then nothing follows.
    bool request(const Report &report, const QList<qint64> &ids);
    void cancel();

Q_SIGNALS:
    void arrived(const QList<QJsonObject> &rows);
    void failed(const rollbook::Error &error);

private:
    void start();

    QPointer<ApiClient> m_client;
    QPointer<PageJob> m_job;
    Report m_report;
    QList<qint64> m_ids;
    QTimer m_pause;
};

} // namespace rollbook
