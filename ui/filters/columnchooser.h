// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

namespace rollbook {

class ColumnList;
struct Report;

/// A pop-up around a ColumnList. The choice is handed over once, when the pop-up closes, and only if it changed.
class ColumnChooser final : public QFrame {
    Q_OBJECT
public:
    explicit ColumnChooser(const Report &report, QWidget *parent);

    ColumnList *list() const { return m_list; }
    /// Shows itself below the widget, inside its screen.
    void popUp(const QStringList &shown, const QWidget *below);

Q_SIGNALS:
    void columnsChanged(const QStringList &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ColumnList *m_list;
    QStringList m_before;
};

} // namespace rollbook
