// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcontroller.h"

#include "counts/kinds.h"
#include "settings/uisettings.h"
#include "ui/pages/reportcontroller.h"

namespace rollbook {

ChartController::ChartController(ReportController *report, QObject *parent)
    : QObject(parent),
      m_report(report),
      m_settings(report->settings()->chart(report->report()))
{
    connect(report, &ReportController::replacingChanged, this, &ChartController::follow);
}

QStringList ChartController::columns() const
{
    return chartColumns(m_report->report(), m_settings);
}

qint64 ChartController::groups() const
{
    return m_report->rows()->total();
}

/// The table may have been given other columns meanwhile.
bool ChartController::fits() const
{
    QStringList asked = m_report->query().columns;
    QStringList needed = columns();
    asked.sort();
    needed.sort();
    return asked == needed;
}

void ChartController::setSettings(const ChartSettings &settings)
{
    const ChartSettings wanted = corrected(m_report->report(), settings);
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    m_report->settings()->setChart(m_report->report(), wanted);
    Q_EMIT settingsChanged();
    if (!m_active)
        return;
    if (!fits())
        m_report->setColumns(columns());
    else if (m_state == ChartState::Ready)
        draw();
}

void ChartController::setMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (!m_drawing)
        return;
    m_drawing->masked = masked;
    Q_EMIT maskChanged();
}

void ChartController::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (!active) {
        cancel();
        return;
    }
    if (m_report->query().reportId.isEmpty())
        return; // start() asks for the first time
    if (!fits())
        m_report->setColumns(columns());
    else
        follow();
}

void ChartController::follow()
{
    if (!m_active)
        return;
    if (m_report->replacing()) {
        delete m_job;
        setState(ChartState::Waiting);
        return;
    }
    const auto error = m_report->rows()->error();
    const bool same = m_query == m_report->query() && m_firstPageAt == m_report->rows()->updatedAt();
    if (m_drawing && (error || same))
        setState(ChartState::Ready); // what is drawn says what it covers; the page tells the error
    else if (error || groups() < 0)
        fail(error.value_or(Error { .code = ErrorCode::Cancelled }));
    else if (fits())
        gather();
}

void ChartController::gather()
{
    delete m_job;
    m_error.reset();
    m_firstPageAt = m_report->rows()->updatedAt();
    if (groups() == 0) {
        m_drawing.reset();
        setState(ChartState::Empty);
    } else if (groups() > mostGroups && m_allOf != m_report->query()) {
        setState(ChartState::TooMany);
    } else {
        read();
    }
}

void ChartController::read()
{
    const RowSource *source = m_report->rows();
    if (source->loadedRows().size() == source->total()) {
        QList<QJsonObject> rows;
        for (qint64 row = 0; row < source->total(); ++row)
            rows << source->rowAt(row)->served;
        m_query = m_report->query();
        take(rows, source->updatedAt());
        return;
    }
    const Query query = m_report->query();
    m_job = new WholeReport(m_report->client(), m_report->report(), query, this);
    connect(m_job, &WholeReport::progress, this, &ChartController::progress);
    connect(m_job, &WholeReport::finished, this, [this, query](const Result<WholeRows> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_query = query;
        take(result->rows, result->readAt);
    });
    setState(ChartState::Waiting);
    m_job->start();
}

void ChartController::take(const QList<QJsonObject> &rows, const QDateTime &readAt)
{
    m_rows = rows;
    m_readAt = readAt;
    m_error.reset();
    draw();
}

void ChartController::draw()
{
    const FilterContext &context = m_report->context();
    const Report &report = m_report->report();
    // How many bars there may be depends on the kind, and whether the kind is possible on the groups.
    ChartSettings settings = m_settings;
    const Attribute split = settings.split.isEmpty() ? Attribute() : attributeOf(report, settings.split);
    settings.kind = Kinds::possibleKind(settings.kind, attributeOf(report, settings.group), split, servedGroups());
    ChartDrawing drawing;
    drawing.data = chartData(report, settings, m_rows, context.today());
    drawing.masked = m_masked;
    drawing.kind = settings.kind;
    drawing.totals = settings.totals;
    drawing.legend = settings.legend;
    drawing.locale = context.locale;
    const Column *measure = report.column(settings.measure);
    drawing.measure = measure ? measure->label() : QString();
    drawing.title = drawing.text().title(drawing.data, drawing.measure);
    if (const QString note = drawing.text().unfinishedNote(drawing.data); !note.isEmpty())
        drawing.footnote = QStringLiteral("* ") + note;
    m_drawing = drawing;
    m_drawing->coverage = coverage();
    setState(ChartState::Ready);
}

/// Different values of the group alone: a split makes more rows, not more bars.
int ChartController::servedGroups() const
{
    ChartSettings unsplit = m_settings;
    unsplit.kind = ChartKind::Bar;
    return int(chartData(m_report->report(), unsplit, m_rows, m_report->context().today()).rows.size());
}

QString ChartController::coverage() const
{
    const FilterContext &context = m_report->context();
    const QString filters = filtertext::sentence(m_report->report(), m_query.filters, context);
    const GroupText text(context.locale);
    const qint64 total = m_drawing->data.total;
    const int plural = int(qMin<qint64>(total, std::numeric_limits<int>::max()));
    //: %1 is a number, %2 "customers"
    const QString counted = tr("%1 %2").arg(text.number(total), m_report->report().chart.noun(plural));
    const QDateTime local = m_readAt.toTimeZone(context.zone);
    //: %1 is a date, %2 a time of day
    const QString asOf =
        tr("as of %1, %2")
            .arg(context.format().longDate(local.date()), context.locale.toString(local.time(), QLocale::ShortFormat));
    const QString separator = QStringLiteral(" \u00b7 ");
    return QStringList { filters.isEmpty() ? tr("No filter") : filters, counted, asOf }.join(separator);
}

void ChartController::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled && m_drawing && m_query == m_report->query()) {
        setState(ChartState::Ready);
        return;
    }
    m_error = error;
    setState(ChartState::Failed);
}

void ChartController::setState(ChartState state)
{
    m_state = state;
    Q_EMIT changed();
}

void ChartController::drawAll()
{
    m_allOf = m_report->query();
    gather();
}

void ChartController::retry()
{
    m_report->refresh();
}

void ChartController::cancel()
{
    if (!m_job)
        return;
    delete m_job;
    fail({ .code = ErrorCode::Cancelled });
}

DrillDown ChartController::drillBar(int bar, int series) const
{
    if (m_state != ChartState::Ready || bar < 0 || bar >= m_drawing->data.bars.size())
        return {};
    const FilterContext &context = m_report->context();
    return Drill(m_report->report(), m_query.filters, context.today(), context.zone)
        .of(m_drawing->data, m_drawing->data.bars.at(bar), series);
}

DrillDown ChartController::drillRow(int group, int series) const
{
    if (m_state != ChartState::Ready || group < 0 || group >= m_drawing->data.rows.size())
        return {};
    const FilterContext &context = m_report->context();
    return Drill(m_report->report(), m_query.filters, context.today(), context.zone)
        .of(m_drawing->data, m_drawing->data.rows.at(group), series);
}

QString ChartController::wordsFor(const ChartBar &bar, int series) const
{
    const ChartData &data = m_drawing->data;
    const GroupText text = m_drawing->text();
    // "Yes" says nothing without what it answers.
    const auto named = [&](const Attribute &attribute, const Group &group) {
        const QString value = text.full(attribute, group);
        return attribute.isTime() ? value : QString(attribute.label + QStringLiteral(": ") + value);
    };
    const QString words = named(data.group, bar.group);
    if (series < 0 || data.split.isNull())
        return words;
    return words + QStringLiteral(" \u00b7 ") + named(data.split, data.series.at(series));
}

} // namespace rollbook
