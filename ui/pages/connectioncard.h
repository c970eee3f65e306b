// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connectionstate.h"

#include <QWidget>

namespace rollbook {

/// Name, service and state of the connection at the head of the sidebar.
class ConnectionCard final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    void setConnection(const QString &name, const QString &service);
    void setState(ConnectionState state);
    ConnectionState state() const { return m_state; }
    QString stateText() const;
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name;
    QString m_service;
    ConnectionState m_state = ConnectionState::Connecting;
    bool m_compact = false;
};

} // namespace rollbook
