// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartdata.h"

#include "counts/countset.h"
#include "counts/period.h"
#include "counts/placing.h"

namespace rollbook {

namespace {

bool isCircle(ChartKind kind)
{
    return kind == ChartKind::Pie || kind == ChartKind::Donut;
}

/// A line runs in the order of its scale, whatever was chosen for bars.
ChartOrder orderOf(const ChartSettings &settings, const Attribute &group)
{
    const bool bySize = settings.order == ChartOrder::MostFirst || settings.order == ChartOrder::FewestFirst;
    return settings.kind == ChartKind::Line && group.isOrdered() && bySize ? ChartOrder::Natural : settings.order;
}

PlaceRules barRules(const ChartSettings &settings, const Attribute &group)
{
    const bool everyDay =
        settings.kind == ChartKind::Line && (group.scale == Scale::Day || group.scale == Scale::YearMonth);
    return { orderOf(settings, group), everyDay ? mostGroups : mostBars, !isCircle(settings.kind) };
}

/// The order of the series is that of their colours and does not change with the order of the bars.
PlaceRules seriesRules(const Attribute &split)
{
    return { split.scale == Scale::Category ? ChartOrder::MostFirst : ChartOrder::Natural, mostSeries, false };
}

void markUnfinished(const Attribute &attribute, const QDate &today, QList<Group> *groups)
{
    for (Group &group : *groups)
        group.unfinished = periodOf(attribute, group).isUnfinished(today);
}

/// A bar or row of zeros for each group.
QList<ChartBar> emptyBars(const QList<Group> &groups, qsizetype series)
{
    QList<ChartBar> bars;
    bars.reserve(groups.size());
    for (const Group &group : groups)
        bars.append({ group, QList<qint64>(series, 0), 0 });
    return bars;
}

void addTo(ChartBar *bar, int series, qint64 count)
{
    addCount(bar->counts[series], count);
    addCount(bar->total, count);
}

Group groupOf(const GroupValue &value)
{
    return value.stated ? Group { Group::Kind::Value, value } : Group { Group::Kind::NotStated };
}

/// Turns counted values into what is drawn.
class Builder {
public:
    Builder(const ChartSettings &settings, const CountSet &counts, const QDate &today, ChartData *data)
        : m_settings(settings),
          m_counts(counts),
          m_today(today),
          m_data(data)
    {
    }

    void run()
    {
        makeSeries();
        makeBars();
        makeRows();
        for (const CountSet::Cell &cell : m_counts.cells) {
            const int series = m_seriesOf.at(cell.split);
            addTo(&m_data->bars[m_barOf.at(cell.group)], series, cell.count);
            addTo(&m_data->rows[m_rowOf.at(cell.group)], series, cell.count);
            addCount(m_data->seriesTotals[series], cell.count);
        }
        m_data->total = m_counts.total;
    }

private:
    void makeSeries()
    {
        if (m_data->split.isNull()) {
            m_data->series = { Group { Group::Kind::All } };
            m_seriesOf = { 0 };
        } else {
            const Placement placement =
                placed(m_data->split, m_counts.splits, m_counts.splitTotals, seriesRules(m_data->split));
            m_data->series = placement.groups;
            m_seriesOf = placement.placeOf;
            markUnfinished(m_data->split, m_today, &m_data->series);
        }
        m_data->seriesTotals = QList<qint64>(m_data->series.size(), 0);
    }

    void makeBars()
    {
        Placement placement =
            placed(m_data->group, m_counts.groups, m_counts.groupTotals, barRules(m_settings, m_data->group));
        markUnfinished(m_data->group, m_today, &placement.groups);
        m_data->bars = emptyBars(placement.groups, m_data->series.size());
        m_data->binning = placement.bins.binning;
        m_data->binWidth = placement.bins.width;
        m_barOf = placement.placeOf;
    }

    void makeRows()
    {
        QList<Group> groups;
        m_rowOf.resize(m_counts.groups.size());
        for (const int index :
             sortedIndexes(m_data->group, m_counts.groups, m_counts.groupTotals, orderOf(m_settings, m_data->group))) {
            m_rowOf[index] = static_cast<int>(groups.size());
            groups << groupOf(m_counts.groups.at(index));
            m_data->barOfRow << m_barOf.at(index);
        }
        markUnfinished(m_data->group, m_today, &groups);
        m_data->rows = emptyBars(groups, m_data->series.size());
    }

    const ChartSettings &m_settings;
    const CountSet &m_counts;
    const QDate m_today;
    ChartData *m_data;
    QList<int> m_seriesOf; ///< by index in CountSet::splits
    QList<int> m_barOf;    ///< by index in CountSet::groups
    QList<int> m_rowOf;    ///< by index in CountSet::groups
};

} // namespace

ChartData chartData(const Report &report, const ChartSettings &settings, const QList<QJsonObject> &rows,
                    const QDate &today)
{
    ChartData data;
    data.group = attributeOf(report, settings.group);
    data.split = attributeOf(report, settings.split);
    if (data.group.isNull())
        return data;
    const CountSet counts = countSet(data.group, data.split, settings.measure, rows);
    Builder(settings, counts, today, &data).run();
    return data;
}

} // namespace rollbook
