// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QProgressBar>

namespace rollbook {

/// A flat bar of 6 px without text. A range of 0..0 means that the share is not known: a part moves along.
class ProgressBar : public QProgressBar {
    Q_OBJECT
public:
    enum class State { Running, Ok, Bad };

    explicit ProgressBar(QWidget *parent = nullptr);

    void setState(State state);
    /// `done` of `total` in any unit, also beyond an int; a total of 0 or less is not known.
    void setShare(qint64 done, qint64 total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateMotion();

    State m_state = State::Running;
    QBasicTimer m_motion;
    int m_step = 0;
};

} // namespace rollbook
