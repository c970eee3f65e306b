// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QToolButton;

namespace rollbook {

class ElidedLabel;
class ReportController;

/// One quiet line above a table that says in words what the rows in sight are, to be read, copied or read aloud. It
/// speaks of the rows in hand: while others are asked for it stays as it is.
class ShownBar final : public Surface {
    Q_OBJECT
public:
    explicit ShownBar(ReportController *controller, QWidget *parent = nullptr);

    QString sentence() const;
    void copy();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showMenu(const QPoint &position);
    void showButton();

    ReportController *m_controller;
    ElidedLabel *m_label;
    QToolButton *m_copy;
    bool m_hovered = false;
};

} // namespace rollbook
