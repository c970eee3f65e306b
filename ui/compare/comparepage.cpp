// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "compare/comparisonrows.h"
#include "compare/rowsetfile.h"
#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparestate.h"
#include "ui/compare/comparewords.h"
#include "ui/compare/savecomparison.h"
#include "ui/table/reportview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/note.h"
#include "ui/widgets/surface.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int wordsWidth = 1000;

CompareJob::Reader readerOf(const EarlierSide &side, const Report &report)
{
    const RowSetFile file { .path = side.path, .query = side.query.value_or(Query()), .asOf = side.asOf };
    return [file, report](const Stopped &stopped, const RowProgress &progress) {
        return readRowSet(file, report, stopped, progress);
    };
}

} // namespace

ComparePage::ComparePage(ApiClient *client, const CompareOffer &offer, UiSettings *settings, QWidget *parent)
    : WindowPage(parent),
      m_client(client),
      m_offer(offer),
      m_settings(settings),
      m_rows(new ComparisonRows(offer.report, offer.columns, offer.context.locale, this)),
      m_model(new ReportTableModel(m_rows, this)),
      m_bar(new CompareBar(offer.report.label(), this)),
      m_doubts(new Note(Tone::Warn, {}, this)),
      m_view(new ReportView(m_model, this)),
      m_state(new CompareState(this))
{
    setObjectName(u"compare.page"_s);
    m_model->setFormat(offer.context.format());
    m_view->setObjectName(u"compare.table"_s);
    m_view->setAccessibleName(tr("What changed"));
    m_doubts->setObjectName(u"compare.doubts"_s);
    m_doubts->setBanner(true);
    m_doubts->hide();
    layOut();
    connectTable();
}

void ComparePage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_summary = buildSummary();
    column->addWidget(m_summary);
    column->addWidget(m_doubts);
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    column->addWidget(area, 1);
}

QWidget *ComparePage::buildSummary()
{
    auto *bar = new Surface(&Tokens::bgBase, Qt::BottomEdge, this);
    bar->setObjectName(u"compare.summary"_s);
    bar->setMinimumHeight(metrics::px(metrics::chipBar));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space3);
    m_sentence = new ElidedLabel({}, Qt::ElideRight, bar);
    m_sentence->setObjectName(u"compare.result"_s);
    m_sentence->setFont(metrics::font(metrics::Type::Small, QFont::DemiBold));
    m_source = new ElidedLabel({}, Qt::ElideMiddle, bar);
    m_source->setObjectName(u"compare.source"_s);
    m_source->setFont(metrics::font(metrics::Type::Small));
    auto *another = new QPushButton(tr("Compare with another\u2026"), bar);
    another->setObjectName(u"compare.choose"_s);
    another->setProperty("kind", u"link"_s);
    another->setProperty("measure", u"small"_s);
    row->addWidget(m_sentence);
    row->addWidget(m_source, 1);
    row->addWidget(another);
    connect(another, &QPushButton::clicked, this, &ComparePage::anotherRequested);
    bar->hide();
    return bar;
}

void ComparePage::connectTable()
{
    ReportHeader *header = m_view->header();
    connect(header, &ReportHeader::sortRequested, this, [this](const QList<SortKey> &sort) {
        Query query = m_rows->query();
        query.sort = sort;
        m_rows->setQuery(query);
    });
    connect(m_rows, &ComparisonRows::updated, this, &ComparePage::showResult);
    connect(m_rows, &ComparisonRows::loadingChanged, m_view, &ReportView::setLoadingLine);
    connect(m_bar, &CompareBar::backRequested, this, &ComparePage::closeRequested);
    connect(m_bar, &CompareBar::exportRequested, this, &ComparePage::startExport);
    connect(m_bar, &CompareBar::shownChanged, this, [this](std::optional<Change> change) {
        m_shown = change;
        m_rows->setShown(change);
    });
    connect(m_state, &CompareState::stopRequested, this, &ComparePage::closeRequested);
    connect(m_state, &CompareState::retryRequested, this, [this] { compareWith(m_side, m_reader); });
    connect(m_state, &CompareState::anotherRequested, this, &ComparePage::anotherRequested);
}

void ComparePage::compareWith(const EarlierSide &side, const CompareJob::Reader &reader)
{
    delete m_job;
    m_side = side;
    m_reader = reader ? reader : readerOf(side, m_offer.report);
    m_job = new CompareJob(m_client, m_offer.report, m_offer.query, m_reader, this);
    connect(m_job, &CompareJob::progress, this, [this](CompareJob::Step step, qint64 done, qint64 total) {
        m_state->showStep(step, done, total, m_offer.context.locale);
    });
    connect(m_job, &CompareJob::finished, this, &ComparePage::finish);
    m_summary->hide();
    m_doubts->hide();
    m_bar->showComparison(nullptr, m_offer.context.locale);
    m_state->showStep(CompareJob::Step::ReadingBefore, 0, -1, m_offer.context.locale);
    m_stack->setCurrentWidget(m_state);
    m_job->start();
}

void ComparePage::finish(const Result<CompareJob::Outcome> &result)
{
    m_job.clear();
    if (!result) {
        m_state->showFailure(comparewords::failure(result.error(), m_client->service().label()));
        return;
    }
    m_comparison = *result;
    m_shown.reset();
    m_rows->setShown({});
    m_rows->setComparison(m_comparison);
    m_bar->showComparison(m_comparison.get(), m_offer.context.locale);
    m_sentence->setText(comparewords::sentence(*m_comparison, m_offer.context));
    m_source->setText(m_side.name);
    m_source->setToolTip(plainToolTip(QDir::toNativeSeparators(m_side.path)));
    m_summary->show();
    const QString doubts = comparewords::doubts(*m_comparison, m_offer, m_side);
    m_doubts->setText(doubts);
    m_doubts->setVisible(!doubts.isEmpty());
}

void ComparePage::showResult()
{
    if (m_job)
        return;
    if (m_rows->total() > 0) {
        const bool first = m_stack->currentWidget() != m_view;
        m_stack->setCurrentWidget(m_view);
        if (first && !m_bar->isAncestorOf(focusWidget()))
            focusTable();
    } else {
        m_state->showNothing(comparewords::nothing(m_shown));
        m_stack->setCurrentWidget(m_state);
    }
}

void ComparePage::cancel()
{
    delete m_job;
}

void ComparePage::refresh()
{
    compareWith(m_side, m_reader);
}

void ComparePage::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus();
    else
        m_state->setFocus();
}

QList<QWidget *> ComparePage::areas() const
{
    return { m_bar, m_summary, m_doubts, m_stack->currentWidget() };
}

void ComparePage::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void ComparePage::setRowShown(bool shown)
{
    m_model->setShownRow(shown ? m_view->currentRow() : -1);
}

void ComparePage::fitWindow(int windowWidth)
{
    m_bar->setCompact(windowWidth < wordsWidth);
}

void ComparePage::startExport()
{
    if (!m_comparison || m_comparison->rows.isEmpty())
        return;
    (new SaveComparison(m_comparison, m_offer, m_side, m_settings, this))->open();
}

bool ComparePage::closeTopmost()
{
    Q_EMIT closeRequested();
    return true;
}

} // namespace rollbook
