// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

namespace rollbook {

/// One label below the axis; its rectangle has its top at zero.
struct AxisLabel {
    int bar = -1;
    QStringList lines;
    QRectF rect;
};

/// The labels of the bars. Where they would overlap some are left out: every second month, every fifth year, the
/// first of each month, so that those that stay are round. A year stands where it differs from the label before.
/// Names of categories are wrapped to two lines and elided.
class GroupAxis {
public:
    GroupAxis(const ChartDrawing &drawing, const QFont &font);

    /// left: where the first bar's slot starts. Labels stay between least and most.
    void layOut(qreal left, qreal slot, qreal least, qreal most);

    const QList<AxisLabel> &labels() const { return m_labels; }
    int lines() const; ///< of the tallest label
    /// Also for a bar whose label was left out; then with its year.
    AxisLabel labelOf(int bar) const;

private:
    struct Step {
        enum class By { Value, Month, Index }; ///< Month: of days, the first of each
        int amount = 1;
        By by = By::Index;
    };
    QList<Step> steps() const;
    bool isRegular(int bar) const;
    bool isLabelled(int bar, const Step &step) const;
    bool follow() const;
    QList<AxisLabel> labelsOf(const Step &step) const;
    QList<AxisLabel> namesOf() const;
    void addSpecial();
    AxisLabel placed(int bar, const QStringList &lines) const;
    QStringList wrapped(const QString &text, qreal width, qreal most) const;

    const ChartDrawing &m_drawing;
    const QFontMetricsF m_metrics;
    const GroupText m_text;
    QList<AxisLabel> m_labels;
    bool m_follow = false; ///< the bars' values are neighbours: multiples can be labelled
    qreal m_left = 0;
    qreal m_slot = 1;
    qreal m_least = 0;
    qreal m_most = 0;
};

} // namespace rollbook
