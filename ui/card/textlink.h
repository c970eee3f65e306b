// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// A plain text that can be followed. It wraps rather than being cut, never asks for more width than it is given, and
/// is mere text while disabled.
class TextLink final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TextLink(QWidget *parent);

    /// With nowhere to go it is a text like any other.
    void setLink(const QString &text, bool leads);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal layOut(qreal width, QPainter *painter) const;
};

} // namespace rollbook
