// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QGraphicsView>

#include <functional>
#include <optional>

namespace rollbook {

class ChartGraphics;
class ChartTip;

/// The chart that one can point at, walk through with the arrow keys, and click. Colours follow the theme. The
/// tooltip is a plain frame inside the view, placed where it hides no bar.
class ChartView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Asked for each part that is pointed at: its note stands in the tooltip, and a part without a drill-down has no
    /// pointing hand. series -1: the whole bar.
    using DrillAsker = std::function<DrillDown(int bar, int series)>;
    void setDrillAsker(DrillAsker asker);

    void setDrawing(const ChartDrawing &drawing);
    void clear();
    const ChartDrawing *drawing() const; ///< null while there is none

    /// -1: none. Set from outside it says nothing back.
    void setHovered(int bar);
    void setCurrent(int bar);
    int current() const;

    /// What a screen reader says of a bar: "September 2026: 287, 12 %. Female 158, Male 101."
    QString barText(int bar) const;
    int bars() const;
    /// In the coordinates of the viewport; see ChartGraphics::barRect().
    QRect barArea(int bar) const;
    /// What Enter does on a bar, and an arrow key that leads to it.
    void activate(int bar, int series = -1);
    void goTo(int bar);

Q_SIGNALS:
    void barHovered(int bar);
    void currentChanged(int bar);
    /// A click, or Enter on the current bar (series -1). Sent only where the asker's answer is possible.
    void activated(int bar, int series);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void fit();
    void point(const ChartHit &hit);
    bool walk(int key);
    /// Of what is pointed at, else of the current bar while one walks by keyboard, else none.
    void refreshTip();
    void showTip(int bar, int series);
    void placeTip(int bar);
    void announce(int bar);
    ChartHit hitAt(const QPoint &position) const;
    DrillDown ask(int bar, int series) const;

    std::optional<ChartDrawing> m_drawing;
    DrillAsker m_asker;
    ChartGraphics *m_graphics = nullptr;
    ChartTip *m_tip;
    ChartHit m_hit;     ///< under the mouse
    ChartHit m_pressed; ///< where the mouse button went down
    int m_hovered = -1;
    int m_current = -1;
    bool m_byKeyboard = false;
};

} // namespace rollbook
