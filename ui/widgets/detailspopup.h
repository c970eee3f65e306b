// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/details.h"

#include <QFrame>

namespace rollbook {

/// What stands behind an error: codes, address and answer, to read and to copy. Closes like a menu and deletes itself.
class DetailsPopup final : public QFrame {
    Q_OBJECT
public:
    DetailsPopup(const Details &details, QWidget *parent);
    /// Shows it above a button, its end at the button's end.
    void popUpAbove(const QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
