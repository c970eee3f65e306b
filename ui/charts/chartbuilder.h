// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"
#include "ui/widgets/surface.h"

class QCheckBox;

namespace rollbook {

class ChoiceBox;
class KindTile;

/// What is counted and how it is drawn; all choices come from the report's catalog. A change of group or split takes
/// the kind and the order that fit it, unless the present ones still do.
/// Object names: chart.group, chart.split, chart.measure, chart.kind.<bar|stacked|percent|line|pie|donut>, chart.order,
/// chart.totals, chart.legend.
class ChartBuilder final : public Surface {
    Q_OBJECT
public:
    /// service: its own name, for the note at the foot.
    ChartBuilder(const Report &report, const QString &service, QWidget *parent = nullptr);

    /// Shows settings; says nothing back.
    void setSettings(const ChartSettings &settings);
    /// Number of groups that were served, -1 while unknown: decides which kinds are offered.
    void setGroups(int groups);
    const ChartSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void settingsChanged(const rollbook::ChartSettings &settings);

private:
    QWidget *makeContent(const QString &service);
    void connectChoices();
    /// The user chose: fits kind and order to a new group or split, shows and tells.
    void change(ChartSettings settings);
    void refresh();
    void refreshSplits();
    void refreshKinds();
    void refreshOrders();
    Attribute attribute(const QString &key) const { return attributeOf(m_report, key); }

    Report m_report;
    ChartSettings m_settings;
    int m_groups = -1;
    ChoiceBox *m_group;
    ChoiceBox *m_split;
    ChoiceBox *m_measure;
    QList<KindTile *> m_kinds;
    ChoiceBox *m_order;
    QCheckBox *m_totals;
    QCheckBox *m_legend;
};

} // namespace rollbook
