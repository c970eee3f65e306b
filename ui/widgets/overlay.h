// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;

namespace rollbook {

/// One flat fill over a window while a dialog is open above it.
class Overlay : public QWidget {
    Q_OBJECT
public:
    /// Covers the window that the dialog belongs to from the moment the dialog shows until it hides; deleted with the
    /// dialog.
    static void under(QDialog *dialog);

protected:
    explicit Overlay(QWidget *window);

    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
};

} // namespace rollbook
