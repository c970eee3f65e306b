// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QLabel>

namespace rollbook {

/// A word on a soft fill. Never elided.
class Badge : public QLabel {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Mute, QWidget *parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Size and painting of a badge for item delegates; `rect` is the badge itself.
    static QSize sizeFor(const QString &text);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, const ToneColors &colors);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace rollbook
