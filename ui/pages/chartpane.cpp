// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpane.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/charts/countstable.h"
#include "ui/pages/errortext.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/statepage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace rollbook {

namespace {

constexpr int leastPlot = 340;
constexpr int goodPlot = 480;
constexpr int leastCounts = 260;
constexpr int waitMs = 300;

QPushButton *footButton(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(icons::icon(icon, &Tokens::accentText), text, parent);
    button->setObjectName(name);
    setStyleProperty(button, "kind", QStringLiteral("link"));
    setStyleProperty(button, "measure", QStringLiteral("small"));
    return button;
}

} // namespace

ChartPane::ChartPane(ChartController *chart, ReportController *report, QWidget *parent)
    : QWidget(parent),
      m_chart(chart),
      m_report(report)
{
    setObjectName(QStringLiteral("chart"));
    const QString service = report->client()->service().label();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    m_builder = new ChartBuilder(report->report(), service, this);
    body->addWidget(m_builder);
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_plot = makePlot();
    m_stack->addWidget(m_plot);
    m_state = new StatePage(this);
    m_stack->addWidget(m_state);
    body->addWidget(middle, 1);
    m_counts = new CountsTable(this);
    body->addWidget(m_counts);
    layout->addLayout(body, 1);
    layout->addWidget(makeFoot());
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    m_builder->setSettings(chart->settings());
    connectParts();
    refresh();
}

QWidget *ChartPane::makePlot()
{
    auto *plot = new Surface(&Tokens::bgBase, {}, this);
    auto *layout = new QVBoxLayout(plot);
    layout->setContentsMargins(16, 14, 16, 0);
    layout->setSpacing(2);
    m_title = plainLabel({}, "title", "", plot);
    m_title->setObjectName(QStringLiteral("chart.title"));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_coverage = plainLabel({}, "small", "third", plot);
    m_coverage->setObjectName(QStringLiteral("chart.coverage"));
    m_coverage->setWordWrap(true);
    layout->addWidget(m_coverage);
    layout->addSpacing(8);
    m_legend = new ChartLegend(plot);
    layout->addWidget(m_legend);
    m_view = new ChartView(plot);
    m_view->setObjectName(QStringLiteral("chart.view"));
    layout->addWidget(m_view, 1);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(8);
    m_hint = plainLabel({}, "small", "second", plot);
    m_hint->setObjectName(QStringLiteral("chart.hint"));
    m_hint->setMinimumHeight(metrics::px(34));
    hints->addWidget(m_hint, 1);
    m_footnote = plainLabel({}, "small", "third", plot);
    m_footnote->setObjectName(QStringLiteral("chart.footnote"));
    hints->addWidget(m_footnote);
    layout->addLayout(hints);
    return plot;
}

QWidget *ChartPane::makeFoot()
{
    auto *foot = new Surface(&Tokens::bgWindow, Qt::TopEdge, this);
    foot->setFixedHeight(metrics::px(metrics::pager));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_groups = plainLabel({}, "small", "second", foot);
    m_groups->setObjectName(QStringLiteral("chart.groups"));
    layout->addWidget(m_groups);
    layout->addStretch(1);
    m_copy = footButton(QStringLiteral("copy"), tr("Copy table"), QStringLiteral("chart.copyTable"), foot);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_counts->copy(); });
    layout->addWidget(m_copy);
    layout->addWidget(new BarDivider(foot));
    m_updated = plainLabel({}, "small", "second", foot);
    layout->addWidget(m_updated);
    QPushButton *refresh = footButton(QStringLiteral("refresh"), tr("Refresh"), QStringLiteral("chart.refresh"), foot);
    connect(refresh, &QPushButton::clicked, m_chart, &ChartController::retry);
    layout->addWidget(refresh);
    return foot;
}

void ChartPane::connectParts()
{
    connect(m_builder, &ChartBuilder::settingsChanged, m_chart, &ChartController::setSettings);
    connect(m_chart, &ChartController::settingsChanged, this, [this] { m_builder->setSettings(m_chart->settings()); });
    connect(m_chart, &ChartController::maskChanged, this, &ChartPane::showDrawing);
    connect(m_chart, &ChartController::changed, this, &ChartPane::refresh);
    connect(m_chart, &ChartController::progress, this, [this](qint64 rows) {
        m_read = rows;
        if (!m_wait.isActive())
            refreshState();
    });
    connect(&m_wait, &QTimer::timeout, this, &ChartPane::refreshState);

    m_view->setDrillAsker([this](int bar, int series) { return m_chart->drillBar(bar, series); });
    connect(m_view, &ChartView::barHovered, m_counts, &CountsTable::setHovered);
    connect(m_view, &ChartView::currentChanged, m_counts, &CountsTable::setCurrent);
    connect(m_counts, &CountsTable::barHovered, m_view, &ChartView::setHovered);
    connect(m_counts, &CountsTable::currentChanged, m_view, &ChartView::setCurrent);
    connect(m_view, &ChartView::activated, this, [this](int bar, int series) {
        if (const ChartDrawing *drawing = m_chart->drawing())
            open(m_chart->drillBar(bar, series), drawing->data.bars.at(bar), series);
    });
    connect(m_counts, &CountsTable::activated, this, [this](int group, int series) {
        if (const ChartDrawing *drawing = m_chart->drawing())
            open(m_chart->drillRow(group, series), drawing->data.rows.at(group), series);
    });

    connect(m_state, &StatePage::refreshRequested, m_chart, &ChartController::retry);
    connect(m_state, &StatePage::cancelRequested, this, [this] {
        m_report->cancel();
        m_chart->cancel();
    });
    connect(m_state, &StatePage::clearFiltersRequested, this, &ChartPane::clearFiltersRequested);
    connect(m_state, &StatePage::tableRequested, this, &ChartPane::tableRequested);
    connect(m_state, &StatePage::drawRequested, m_chart, &ChartController::drawAll);
}

void ChartPane::open(const DrillDown &drill, const ChartBar &bar, int series)
{
    if (drill.isPossible())
        Q_EMIT drillRequested(drill, m_chart->wordsFor(bar, drill.wholeBar ? -1 : series));
    else
        m_hint->setText(drill.note);
}

void ChartPane::refresh()
{
    if (m_chart->state() == ChartState::Waiting) {
        if (!m_wait.isActive())
            m_wait.start();
        m_read = 0;
    } else {
        m_wait.stop();
    }
    if (m_chart->state() == ChartState::Ready)
        showDrawing();
    else
        m_builder->setGroups(-1);
    refreshState();
    refreshFoot();
}

void ChartPane::refreshState()
{
    const bool ready = m_chart->state() == ChartState::Ready;
    // What is quick keeps the chart before it in sight.
    const bool plot = ready || (m_chart->state() == ChartState::Waiting && m_wait.isActive());
    if (!plot)
        describeState();
    m_stack->setCurrentWidget(plot ? m_plot : static_cast<QWidget *>(m_state));
    m_plot->setEnabled(ready);
    m_counts->setEnabled(ready);
    m_copy->setEnabled(ready);
    refreshCounts();
}

void ChartPane::describeState()
{
    const QString service = m_report->client()->service().label();
    const QString noun = m_report->report().chart.noun();
    switch (m_chart->state()) {
    case ChartState::Nothing:
    case ChartState::Ready:
        break;
    case ChartState::Waiting:
        if (m_read > 0)
            m_state->showReading(m_read, m_chart->groups());
        else
            m_state->showStillWaiting(service);
        break;
    case ChartState::TooMany:
        m_state->showTooMany(m_chart->groups());
        break;
    case ChartState::Empty:
        if (const int filters = int(m_report->query().filters.size()); filters > 0)
            m_state->showNoMatch(noun, filters);
        else
            m_state->showEmpty(noun);
        break;
    case ChartState::Failed:
        m_state->showError(errorSentence(*m_chart->error(), m_report->client()->service()),
                           detailsOf(*m_chart->error()));
        break;
    }
}

void ChartPane::refreshCounts()
{
    m_counts->setVisible(m_countsFit && m_chart->drawing() && m_stack->currentWidget() == m_plot);
}

void ChartPane::showDrawing()
{
    const ChartDrawing &drawing = *m_chart->drawing();
    m_title->setText(drawing.title);
    m_coverage->setText(drawing.coverage);
    m_footnote->setText(drawing.footnote);
    m_footnote->setVisible(!drawing.footnote.isEmpty());
    m_hint->setText(hint());
    m_legend->setDrawing(drawing);
    m_view->setDrawing(drawing);
    m_counts->setDrawing(drawing);
    m_builder->setGroups(int(drawing.data.rows.size()));
    giveWay();
}

/// What a click does; where it can do nothing at all, why.
QString ChartPane::hint() const
{
    const ChartData &data = m_chart->drawing()->data;
    QString why;
    for (int bar = 0; bar < data.bars.size(); ++bar) {
        const DrillDown drill = m_chart->drillBar(bar, data.split.isNull() ? -1 : 0);
        if (drill.isPossible())
            //: %1 is "customers"
            return tr("Click a part to see these %1").arg(m_report->report().chart.noun());
        if (why.isEmpty())
            why = drill.note;
    }
    return why;
}

void ChartPane::refreshFoot()
{
    const ChartDrawing *drawing = m_chart->drawing();
    if (!drawing || m_chart->state() == ChartState::TooMany || m_chart->state() == ChartState::Empty) {
        m_groups->clear();
        m_updated->clear();
        return;
    }
    const int groups = int(drawing->data.rows.size());
    m_groups->setText(tr("%Ln groups", nullptr, groups));
    const QDateTime local = m_chart->readAt().toTimeZone(m_report->context().zone);
    //: %1 is a time of day
    m_updated->setText(tr("Updated %1").arg(m_report->context().locale.toString(local.time(), QLocale::ShortFormat)));
}

void ChartPane::giveWay()
{
    const int width = this->width();
    const int builder = metrics::px(metrics::builderWidth);
    const bool showsBuilder = width >= builder + leastPlot;
    m_builder->setVisible(showsBuilder);
    const int rest = width - (showsBuilder ? builder : 0);
    m_countsFit = rest >= leastPlot + leastCounts;
    m_counts->setFixedWidth(qBound(leastCounts, rest - goodPlot, qMax(leastCounts, m_counts->sizeHint().width())));
    refreshCounts();
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveWay();
}

void ChartPane::focusChart()
{
    m_view->setFocus();
}

QList<QWidget *> ChartPane::areas() const
{
    return { m_builder, m_view, m_counts };
}

} // namespace rollbook
