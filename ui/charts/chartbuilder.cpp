// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "counts/kinds.h"
#include "ui/charts/builderrules.h"
#include "ui/charts/kindtile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int labelGap = 6;

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"chart.scroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

ChoiceBox *makeBox(const QString &name, const QString &label, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    return box;
}

void addSection(QVBoxLayout *column, const QString &label, QWidget *control)
{
    QLabel *caption = plainLabel(label, "strong", "", control->parentWidget());
    caption->setBuddy(control);
    column->addWidget(caption);
    column->addSpacing(labelGap);
    column->addWidget(control);
    column->addSpacing(metrics::space4);
}

QList<ChoiceBox::Choice> choicesOf(const QList<Attribute> &attributes)
{
    QList<ChoiceBox::Choice> choices;
    for (const Attribute &attribute : attributes)
        choices << ChoiceBox::Choice { attribute.label, attribute.key };
    return choices;
}

QWidget *makeTiles(const QString &label, QList<KindTile *> *tiles, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    frame->setAccessibleName(label);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::space1);
    for (const ChartKind kind : { ChartKind::Bar, ChartKind::StackedBar, ChartKind::PercentBar, ChartKind::Line,
                                  ChartKind::Pie, ChartKind::Donut }) {
        auto *tile = new KindTile(kind, frame);
        const int cell = int(tiles->size());
        grid->addWidget(tile, cell / 2, cell % 2);
        grid->setColumnStretch(cell % 2, 1);
        *tiles << tile;
    }
    return frame;
}

} // namespace

ChartBuilder::ChartBuilder(const Report &report, const QString &service, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::RightEdge, parent),
      m_report(report),
      m_settings(defaultChart(report))
{
    setObjectName(u"chart.builder"_s);
    setAccessibleName(tr("Chart settings"));
    setFixedWidth(metrics::px(metrics::builderWidth));
    auto *scroll = makeScrollArea(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    scroll->setWidget(makeContent(service));
    scroll->widget()->setAutoFillBackground(false);
    setFocusProxy(m_group);
    connectChoices();
    refresh();
}

QWidget *ChartBuilder::makeContent(const QString &service)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->setSpacing(0);
    m_group = makeBox(u"chart.group"_s, tr("Group by"), content);
    addSection(column, tr("Group by"), m_group);
    m_split = makeBox(u"chart.split"_s, tr("Split by"), content);
    addSection(column, tr("Split by"), m_split);
    m_measure = makeBox(u"chart.measure"_s, tr("Show"), content);
    addSection(column, tr("Show"), m_measure);
    addSection(column, tr("Chart"), makeTiles(tr("Chart"), &m_kinds, content));
    m_order = makeBox(u"chart.order"_s, tr("Order"), content);
    addSection(column, tr("Order"), m_order);
    m_totals = new QCheckBox(tr("Totals above bars"), content);
    m_totals->setObjectName(u"chart.totals"_s);
    column->addWidget(m_totals);
    m_legend = new QCheckBox(tr("Legend"), content);
    m_legend->setObjectName(u"chart.legend"_s);
    column->addWidget(m_legend);
    column->addSpacing(metrics::space3);
    column->addStretch(1);
    //: %1 is the name of a service, %2 is "customers"
    const QString note = tr("Counted by %1 over all matching %2, not only the rows you have loaded.");
    column->addWidget(new Note(Tone::Mute, note.arg(service, m_report.chart.noun()), content));
    return content;
}

void ChartBuilder::connectChoices()
{
    const auto follow = [this](ChoiceBox *box, QString ChartSettings::*member) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, member] {
            ChartSettings settings = m_settings;
            settings.*member = box->currentData().toString();
            change(settings);
        });
    };
    follow(m_group, &ChartSettings::group);
    follow(m_split, &ChartSettings::split);
    follow(m_measure, &ChartSettings::measure);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        ChartSettings settings = m_settings;
        settings.order = static_cast<ChartOrder>(m_order->currentData().toInt());
        change(settings);
    });
    for (KindTile *tile : std::as_const(m_kinds)) {
        connect(tile, &KindTile::toggled, this, [this, tile](bool checked) {
            if (!checked)
                return;
            ChartSettings settings = m_settings;
            settings.kind = tile->kind();
            change(settings);
        });
    }
    const auto followCheck = [this](QCheckBox *box, bool ChartSettings::*member) {
        connect(box, &QCheckBox::toggled, this, [this, member](bool checked) {
            ChartSettings settings = m_settings;
            settings.*member = checked;
            change(settings);
        });
    };
    followCheck(m_totals, &ChartSettings::totals);
    followCheck(m_legend, &ChartSettings::legend);
}

void ChartBuilder::setSettings(const ChartSettings &settings)
{
    m_settings = corrected(m_report, settings);
    refresh();
}

void ChartBuilder::setGroups(int groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    refreshKinds();
}

void ChartBuilder::change(ChartSettings settings)
{
    settings = builderrules::fitted(m_report, m_settings, settings);
    if (settings == m_settings)
        return;
    if (settings.group != m_settings.group)
        m_groups = -1;
    m_settings = settings;
    refresh();
    Q_EMIT settingsChanged(m_settings);
}

void ChartBuilder::refresh()
{
    m_group->setChoices(choicesOf(attributesOf(m_report)), m_settings.group);
    refreshSplits();
    QList<ChoiceBox::Choice> measures;
    for (const Column &column : std::as_const(m_report.columns)) {
        if (!isMeasure(column))
            continue;
        //: %1 is "customers"
        const QString count = tr("Count of %1").arg(m_report.chart.noun());
        measures << ChoiceBox::Choice { column.key == "count"_L1 ? count : column.label(), column.key };
    }
    m_measure->setChoices(measures, m_settings.measure);
    refreshKinds();
    refreshOrders();
    const QSignalBlocker totals(m_totals);
    m_totals->setChecked(m_settings.totals);
    const QSignalBlocker legend(m_legend);
    m_legend->setChecked(m_settings.legend);
}

void ChartBuilder::refreshSplits()
{
    QList<Attribute> attributes = attributesOf(m_report);
    attributes.removeIf(
        [this](const Attribute &split) { return !builderrules::canSplit(m_report, m_settings, split.key); });
    QList<ChoiceBox::Choice> choices = choicesOf(attributes);
    choices.prepend({ tr("No split"), QString() });
    m_split->setChoices(choices, m_settings.split);
}

void ChartBuilder::refreshKinds()
{
    const Attribute group = attribute(m_settings.group);
    const Attribute split = attribute(m_settings.split);
    for (KindTile *tile : std::as_const(m_kinds)) {
        const QSignalBlocker blocker(tile);
        tile->setReason(Kinds::whyNot(tile->kind(), group, split, m_groups));
        tile->setChecked(tile->kind() == Kinds::possibleKind(m_settings.kind, group, split, m_groups));
    }
}

void ChartBuilder::refreshOrders()
{
    const Attribute group = attribute(m_settings.group);
    QList<ChoiceBox::Choice> orders;
    for (const ChartOrder order :
         { ChartOrder::Natural, ChartOrder::NaturalReversed, ChartOrder::MostFirst, ChartOrder::FewestFirst })
        orders << ChoiceBox::Choice { Kinds::orderLabel(order, group), int(order),
                                      builderrules::orderFits(order, m_settings.kind) };
    m_order->setChoices(orders, int(m_settings.order));
}

} // namespace rollbook
