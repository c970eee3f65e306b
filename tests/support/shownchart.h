// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/samplecharts.h"
#include "ui/charts/charttip.h"
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QTest>

/// A chart on screen and what a person does to it.
namespace shownchart {

using namespace rollbook;

inline DrillDown possible(const QString &note = {})
{
    return { .report = QStringLiteral("teamup.customers"), .note = note };
}

/// A chart that one can click through to customers.
inline void show(ChartView &view, const ChartDrawing &drawing, const QSize &size = { 560, 640 })
{
    view.resize(size);
    view.setDrillAsker([](int, int) { return possible(); });
    view.setDrawing(drawing);
    view.show();
}

inline const ChartTip *tipOf(const ChartView &view)
{
    return view.findChild<ChartTip *>();
}

inline QPoint middleOf(const ChartView &view, int bar)
{
    return view.barArea(bar).center();
}

inline void move(const ChartView &view, const QPoint &to)
{
    QTest::mouseMove(view.viewport(), to);
}

inline void click(const ChartView &view, const QPoint &at)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
}

/// Comes in as one does with the Tab key.
inline void tabInto(ChartView &view)
{
    QApplication::setActiveWindow(&view);
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    QVERIFY(view.hasFocus());
}

} // namespace shownchart
