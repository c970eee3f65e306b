// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/cardframe.h"

class QPushButton;

namespace rollbook {

class Service;

/// One service on the welcome page: what it is, what it asks for, and the way to a connection.
class ServiceCard final : public CardFrame {
    Q_OBJECT
public:
    explicit ServiceCard(const Service &service, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void connectRequested(const QString &service);

private:
    QPushButton *m_button;
};

} // namespace rollbook
