// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/drilldown.h"
#include "rows/wholereport.h"
#include "ui/charts/chartdrawing.h"

#include <QObject>
#include <QPointer>

namespace rollbook {

class ReportController;

enum class ChartState {
    Nothing, ///< not asked yet
    Waiting, ///< for the first page, or for all of them; drawing() is what was drawn before
    TooMany, ///< more than mostGroups: drawn only when asked again
    Empty,   ///< nothing was counted
    Failed,
    Ready
};

/// The chart of a grouped report: what is counted, all of its rows, and what a click on a part means. It asks through
/// the report's controller, so table and chart show the same query, and reads every page before there is a drawing.
class ChartController final : public QObject {
    Q_OBJECT
public:
    /// report must outlive it.
    explicit ChartController(ReportController *report, QObject *parent = nullptr);

    const ChartSettings &settings() const { return m_settings; }
    void setSettings(const ChartSettings &settings);
    /// The columns that the chart needs.
    QStringList columns() const;
    /// Calls groups that are people by their initials, in all that is drawn, copied, saved and said.
    void setMasked(bool masked);
    /// While it is not in sight nothing is read for it.
    void setActive(bool active);

    ChartState state() const { return m_state; }
    /// Null until something was drawn; while Waiting, TooMany, Empty or Failed it belongs to an earlier query.
    const ChartDrawing *drawing() const { return m_drawing ? &*m_drawing : nullptr; }
    std::optional<Error> error() const { return m_error; }
    qint64 groups() const; ///< rows of the present query, -1 before the first answer
    QDateTime readAt() const { return m_readAt; }

    /// Reads and draws more than mostGroups groups.
    void drawAll();
    void retry();
    void cancel();

    DrillDown drillBar(int bar, int series) const;
    /// group: index in ChartData::rows.
    DrillDown drillRow(int group, int series) const;
    /// "September 2026 · Female", for the page that opens.
    QString wordsFor(const ChartBar &bar, int series) const;

Q_SIGNALS:
    void settingsChanged();
    /// state(), drawing() or error() changed.
    void changed();
    /// There is a drawing, and it calls people otherwise: to be shown whatever the state is.
    void maskChanged();
    void progress(qint64 rows, qint64 total);

private:
    void follow();
    void gather();
    void read();
    void take(const QList<QJsonObject> &rows, const QDateTime &readAt);
    void draw();
    void fail(const Error &error);
    void setState(ChartState state);
    bool fits() const;
    int servedGroups() const;
    QString coverage() const;

    ReportController *m_report;
    ChartSettings m_settings;
    ChartState m_state = ChartState::Nothing;
    std::optional<ChartDrawing> m_drawing;
    std::optional<Error> m_error;
    QPointer<WholeReport> m_job;
    Query m_query; ///< the one that m_rows belong to
    QList<QJsonObject> m_rows;
    QDateTime m_readAt;
    QDateTime m_firstPageAt; ///< of the answer that was drawn, or is being read
    Query m_allOf;           ///< the one for which drawAll() was asked
    bool m_active = false;
    bool m_masked = false;
};

} // namespace rollbook
