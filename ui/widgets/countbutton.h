// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rollbook {

/// A push button with a count in a pill after its text; a count of 0 shows none.
class CountButton : public QPushButton {
    Q_OBJECT
public:
    explicit CountButton(const QString &text, QWidget *parent = nullptr);

    int count() const;
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize pill() const;

    int m_count = 0;
};

} // namespace rollbook
