// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace rollbook {

/// The buttons of a mouse that go back and forward, wherever in a window they are pressed.
class MouseButtons final : public QObject {
    Q_OBJECT
public:
    explicit MouseButtons(QWidget *window);

Q_SIGNALS:
    /// -1: back, 1: forward.
    void goRequested(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace rollbook
