// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rollbook {

/// Plain text that gives way: one line, cut at the right or in the middle, with the whole text as tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    bool isElided() const;
    /// Wraps between words, and cuts the last line only.
    void setMostLines(int lines);
    /// Lines that the whole text takes at this width.
    int linesFor(int width) const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;

    Qt::TextElideMode m_mode;
    int m_mostLines = 1;
};

} // namespace rollbook
