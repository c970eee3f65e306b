// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QLabel;

namespace rollbook {

/// A check box that hands Ctrl+Up and Ctrl+Down on.
class ColumnCheck final : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

Q_SIGNALS:
    void moveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// One column of a ColumnList.
class ColumnRow final : public QWidget {
    Q_OBJECT
public:
    ColumnRow(const QString &key, const QString &label, QWidget *parent);

    const QString &key() const { return m_key; }
    const QString &label() const { return m_label; }
    ColumnCheck *check() const { return m_check; }

    /// Shown ones can be dragged by their handle.
    void setShown(bool shown);
    /// Cannot be switched off; the note says why.
    void setLocked(bool locked, const QString &note);

Q_SIGNALS:
    void toggled(bool checked);
    void moveRequested(int by);
    /// The pointer is here, in the coordinates of the parent, while the row is dragged.
    void dragged(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_key;
    QString m_label;
    ColumnCheck *m_check;
    QLabel *m_note;
    QPoint m_pressed;
    bool m_shown = false;
    bool m_dragging = false;
};

} // namespace rollbook
