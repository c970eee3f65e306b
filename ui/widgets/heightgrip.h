// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// Lies over the top edge of a panel and asks for another height of it: by dragging, with the arrow keys, and by a
/// double click for the usual one.
class HeightGrip final : public QWidget {
    Q_OBJECT
public:
    /// name for screen readers.
    HeightGrip(const QString &name, QWidget *panel);

Q_SIGNALS:
    void heightWanted(int height);
    void usualWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int m_pressedY = 0;
    int m_pressedHeight = 0;
};

} // namespace rollbook
