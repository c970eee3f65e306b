// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rollbook {

/// An icon, a sentence and a few buttons on a soft fill. As a banner it runs from edge to edge without corners.
class Note : public QFrame {
    Q_OBJECT
public:
    explicit Note(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setTone(Tone tone);
    void setBanner(bool banner);

    /// The button belongs to the note.
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Tone m_tone;
    bool m_banner = false;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace rollbook
