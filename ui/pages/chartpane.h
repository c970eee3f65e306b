// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chartcontroller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace rollbook {

class ChartBuilder;
class ChartLegend;
class ChartView;
class CountsTable;
class StatePage;

/// A grouped report as a chart: builder, plot and counts beside each other, and a foot that says how much was counted.
class ChartPane final : public QWidget {
    Q_OBJECT
public:
    ChartPane(ChartController *chart, ReportController *report, QWidget *parent = nullptr);

    ChartController *controller() const { return m_chart; }
    ChartView *view() const { return m_view; }
    ChartBuilder *builder() const { return m_builder; }
    CountsTable *counts() const { return m_counts; }
    void focusChart();
    /// The parts that F6 walks through, in order.
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void drillRequested(const rollbook::DrillDown &drill, const QString &words);
    void tableRequested();
    void clearFiltersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePlot();
    QWidget *makeFoot();
    void connectParts();
    void refresh();
    void refreshState();
    void describeState();
    QString hint() const;
    void showDrawing();
    void refreshFoot();
    void refreshCounts();
    void open(const DrillDown &drill, const ChartBar &bar, int series);
    void giveWay();

    ChartController *m_chart;
    ReportController *m_report;
    ChartBuilder *m_builder;
    QLabel *m_title;
    QLabel *m_coverage;
    ChartLegend *m_legend;
    ChartView *m_view;
    QLabel *m_hint;
    QLabel *m_footnote;
    QWidget *m_plot;
    StatePage *m_state;
    QStackedLayout *m_stack;
    CountsTable *m_counts;
    QLabel *m_groups;
    QLabel *m_updated;
    QPushButton *m_copy;
    QTimer m_wait; ///< what is on its way takes long enough to say so
    qint64 m_read = 0;
    bool m_countsFit = true;
};

} // namespace rollbook
