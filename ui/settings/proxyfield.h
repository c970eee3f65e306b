// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/proxychoice.h"

#include <QWidget>

class QLineEdit;

namespace rollbook {

class ChoiceBox;
class ErrorLine;

/// How services are reached: as the system says, directly, or through a proxy whose address stands below. An address
/// that cannot be one is refused under the field and changes nothing.
class ProxyField final : public QWidget {
    Q_OBJECT
public:
    ProxyField(const ProxyChoice &choice, QWidget *parent);

Q_SIGNALS:
    void chosen(const rollbook::ProxyChoice &choice);

private:
    void modeChanged();
    void submit();

    ChoiceBox *m_mode;
    QLineEdit *m_address;
    ErrorLine *m_error;
};

} // namespace rollbook
