// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace rollbook {

class EventLog;

/// Tells a log of every request when it ends. Requests with credentials go to the service itself; of others, such as
/// signed addresses of files, the log learns that they were.
class LoggedNetwork final : public QNetworkAccessManager {
    Q_OBJECT
public:
    /// log outlives it.
    explicit LoggedNetwork(EventLog *log, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    EventLog *m_log;
};

} // namespace rollbook
