// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportspanel.h"

#include "services/service.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportwords.h"
#include "ui/pages/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int panelHeight = 220;
constexpr int headerHeight = 38;
constexpr int mostFinal = 50; ///< a row of widgets each

/// Active, waiting, failed, done: what may need a hand comes first.
int rankOf(ExportState state)
{
    switch (state) {
    case ExportState::Requesting:
    case ExportState::Preparing:
    case ExportState::Downloading:
    case ExportState::Checking:
    case ExportState::Paused:
        return 0;
    case ExportState::Waiting:
        return 1;
    case ExportState::Failed:
        return 2;
    case ExportState::Done:
    case ExportState::Cancelled:
        return 3;
    }
    return 3;
}

QList<int> idsInOrder(QList<ExportEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const ExportEntry &a, const ExportEntry &b) {
        return rankOf(a.progress.state) < rankOf(b.progress.state);
    });
    QList<int> ids;
    for (const ExportEntry &entry : std::as_const(entries))
        ids << entry.id;
    return ids;
}

} // namespace

ExportsPanel::ExportsPanel(ExportQueue *queue, QWidget *parent)
    : Surface(&Tokens::bgBase, Qt::TopEdge, parent),
      m_queue(queue),
      m_model(new ExportsModel(queue, this)),
      m_opener([](const QUrl &url) { return QDesktopServices::openUrl(url); }),
      m_empty(plainLabel(tr("No downloads yet. Export a report to see it here."), "small", "third", this)),
      m_list(nullptr)
{
    setFixedHeight(metrics::px(panelHeight));
    setAccessibleName(tr("Downloads"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_empty->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    column->addWidget(m_empty);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExportsPanel::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ExportsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ExportsPanel::refresh);
    connect(queue, &ExportQueue::exportDone, this, [this](int id) {
        const ExportEntry *entry = m_queue->entry(id);
        if (entry && entry->request.openWhenReady)
            open(id, false);
    });
    refresh();
}

QWidget *ExportsPanel::buildHeader()
{
    auto *header = new Surface(&Tokens::bgWindow, Qt::BottomEdge, this);
    header->setFixedHeight(metrics::px(headerHeight));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    QLabel *title = plainLabel(tr("Downloads"), "", "", header);
    title->setFont(metrics::font(metrics::Type::Body, QFont::DemiBold));
    row->addWidget(title);
    m_summary = plainLabel({}, "small", "second", header);
    m_summary->setObjectName(u"downloads.summary"_s);
    row->addWidget(m_summary, 1);
    m_clear = new QPushButton(tr("Clear finished"), header);
    m_clear->setObjectName(u"downloads.clear"_s);
    m_clear->setProperty("kind", u"ghost"_s);
    m_clear->setProperty("measure", u"small"_s);
    row->addWidget(m_clear);
    auto *close = new QToolButton(header);
    close->setIcon(icons::icon(u"chevron-down"_s));
    close->setProperty("kind", u"ghost"_s);
    close->setProperty("measure", u"small"_s);
    close->setProperty("square", true);
    close->setAccessibleName(tr("Close downloads"));
    close->setToolTip(close->accessibleName());
    row->addWidget(close);
    connect(m_clear, &QPushButton::clicked, this, &ExportsPanel::clearFinished);
    connect(close, &QToolButton::clicked, this, &ExportsPanel::closeRequested);
    return header;
}

void ExportsPanel::setReports(const QList<Report> &reports)
{
    m_reports = reports;
    refresh();
}

void ExportsPanel::setProfile(const QString &id)
{
    m_profile = id;
    refresh();
}

QList<ExportEntry> ExportsPanel::entries() const
{
    QList<ExportEntry> own = m_queue->entries();
    int finished = 0;
    own.removeIf([&](const ExportEntry &entry) {
        return entry.request.profileId != m_profile || (isFinal(entry.progress.state) && ++finished > mostFinal);
    });
    return own;
}

int ExportsPanel::activeCount() const
{
    const QList<ExportEntry> own = entries();
    return int(
        std::count_if(own.begin(), own.end(), [](const ExportEntry &entry) { return !isFinal(entry.progress.state); }));
}

void ExportsPanel::clearFinished()
{
    const QList<ExportEntry> own = entries();
    for (const ExportEntry &entry : own)
        if (isFinal(entry.progress.state))
            m_queue->remove(entry.id);
}

void ExportsPanel::setOpener(Opener opener)
{
    m_opener = std::move(opener);
}

void ExportsPanel::setLocaleOfNumbers(const QLocale &locale)
{
    m_locale = locale;
    refresh();
}

std::optional<double> ExportsPanel::overallProgress() const
{
    return overallShare(entries());
}

ExportRow *ExportsPanel::addRow(int id)
{
    auto *row = new ExportRow(m_list->parentWidget());
    row->setObjectName(u"download.%1"_s.arg(id));
    connect(row, &ExportRow::cancelRequested, this, [this, id] { m_queue->cancel(id); });
    connect(row, &ExportRow::pauseRequested, this, [this, id] { m_queue->pause(id); });
    connect(row, &ExportRow::resumeRequested, this, [this, id] { m_queue->resume(id); });
    connect(row, &ExportRow::retryRequested, this, [this, id] { retry(id); });
    connect(row, &ExportRow::openRequested, this, [this, id] { open(id, false); });
    connect(row, &ExportRow::folderRequested, this, [this, id] { open(id, true); });
    connect(row, &ExportRow::answered, this, [this, id](SavedAs::Kind kind) {
        if (const auto saved = m_queue->answer(id, kind); !saved)
            showProblem(id, saved.error());
    });
    connect(row, &ExportRow::removeRequested, this, [this, id] { m_queue->remove(id); });
    m_rows.insert(id, row);
    return row;
}

/// Rows are kept as long as their entry, so that progress never takes a button from under the pointer or the focus.
void ExportsPanel::refresh()
{
    const QList<ExportEntry> entries = this->entries();
    QSet<int> gone;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        gone.insert(row.key());
    for (const ExportEntry &entry : entries) {
        ExportRow *row = m_rows.value(entry.id);
        showRow(row ? row : addRow(entry.id), entry);
        gone.remove(entry.id);
    }
    for (const int id : std::as_const(gone)) {
        ExportRow *row = m_rows.take(id);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    sortRows(idsInOrder(entries));
    m_empty->setVisible(entries.isEmpty());
    m_summary->setText(exportsSummary(entries));
    m_clear->setEnabled(std::any_of(entries.begin(), entries.end(),
                                    [](const ExportEntry &entry) { return isFinal(entry.progress.state); }));
    Q_EMIT overallProgressChanged();
}

void ExportsPanel::sortRows(const QList<int> &ids)
{
    for (int i = 0; i < ids.size(); ++i) {
        ExportRow *row = m_rows.value(ids.at(i));
        if (m_list->indexOf(row) == i)
            continue;
        m_list->removeWidget(row);
        m_list->insertWidget(i, row);
    }
    for (int i = 1; i < ids.size(); ++i)
        QWidget::setTabOrder(m_rows.value(ids.at(i - 1)), m_rows.value(ids.at(i)));
}

void ExportsPanel::showRow(ExportRow *row, const ExportEntry &entry)
{
    row->showEntry(entry, whatOf(entry), serviceOf(entry.request.query.reportId), m_locale);
}

void ExportsPanel::retry(int id)
{
    const ExportEntry *entry = m_queue->entry(id);
    // The row has said that nobody knows, and its button asks for another request.
    const bool asked = entry && mayHaveArrived(*entry);
    const auto retried = m_queue->retry(id, asked ? ExportQueue::Confirmed::Yes : ExportQueue::Confirmed::No);
    if (!retried)
        showProblem(id, retried.error());
}

void ExportsPanel::showProblem(int id, const Error &error)
{
    m_rows.value(id)->showProblem(errorSentence(error, serviceOf(m_queue->entry(id)->request.query.reportId)));
}

void ExportsPanel::open(int id, bool folder)
{
    const ExportEntry *entry = m_queue->entry(id);
    ExportRow *row = m_rows.value(id);
    if (!entry || !row)
        return;
    const QFileInfo file(entry->request.targetPath);
    if (!folder && !file.exists()) {
        row->showProblem(tr("The file is no longer there. Export it again."));
        return;
    }
    if (!m_opener(QUrl::fromLocalFile(folder ? file.absolutePath() : file.absoluteFilePath())))
        row->showProblem(folder ? tr("The folder could not be opened.")
                                : tr("No program opens this kind of file. Use Show in folder."));
}

const Report *ExportsPanel::report(const QString &id) const
{
    const auto it = std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &r) { return r.id == id; });
    return it == m_reports.end() ? nullptr : &*it;
}

QString ExportsPanel::serviceOf(const QString &reportId) const
{
    const QString id = reportId.section(u'.', 0, 0);
    const auto service = makeService(id);
    return service ? service->label() : id;
}

QString ExportsPanel::whatOf(const ExportEntry &entry) const
{
    const Report *known = report(entry.request.query.reportId);
    const QString name = known ? known->label() : entry.request.query.reportId;
    const qint64 rows = entry.request.expectedRows;
    return rows < 0 ? name : tr("%1, %2 row(s)", nullptr, int(rows)).arg(name, m_locale.toString(rows));
}

} // namespace rollbook
