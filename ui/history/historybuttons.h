// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace rollbook {

/// Back and forward, side by side; one above the other where it is narrow.
class HistoryButtons final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryButtons(QWidget *parent = nullptr);

    void setPossible(bool back, bool forward);
    void setCompact(bool compact);
    /// For the order of Tab.
    QWidget *last() const;

Q_SIGNALS:
    /// -1: back, 1: forward.
    void goRequested(int by);

private:
    QToolButton *button(const QString &name, const QString &icon, const QString &label, const QKeySequence &key,
                        int by);

    QBoxLayout *m_row;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace rollbook
