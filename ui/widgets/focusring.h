// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace rollbook {

/// A ring around whatever has the focus by keyboard, two pixels outside of it. Inputs and views draw their own.
/// One per application; it moves into the window that has the focus.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication *app);
    ~FocusRing() override;

    /// The widget that the ring is around, or none.
    QWidget *target() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *widget);
    void follow();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
};

} // namespace rollbook
