// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QPushButton;

namespace rollbook {

class ChartToolbar;
class SearchField;
class SegmentedControl;

/// The row above the table: title, find field, columns, export. A report with charts has two modes; the chart's has
/// the ways to take it along in place of find and columns.
class ReportHeaderBar final : public Surface {
    Q_OBJECT
public:
    explicit ReportHeaderBar(const QString &title, QWidget *parent = nullptr);

    SearchField *findField() const { return m_find; }
    QPushButton *columnsButton() const { return m_columns; }
    /// Offers both modes; to be called once, for reports with charts.
    void addChartModes();
    /// Null for a report without charts.
    ChartToolbar *chartToolbar() const { return m_toolbar; }
    void setChartShown(bool shown);
    /// What a page has of its own; the bar takes it.
    void addBeforeExport(QWidget *widget);
    /// reason: shown as tooltip while exporting is not possible; empty when it is.
    void setExportBlocked(const QString &reason);
    /// Buttons lose their words.
    void setCompact(bool compact);

Q_SIGNALS:
    void columnsRequested();
    void exportRequested();
    void chartModeRequested(bool chart);

private:
    SearchField *m_find;
    QPushButton *m_columns;
    QPushButton *m_export;
    ChartToolbar *m_toolbar = nullptr;
    SegmentedControl *m_modes = nullptr;
};

} // namespace rollbook
