// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportspanel.h"

#include "report/foldedtext.h"
#include "services/service.h"
#include "settings/uisettings.h"
#include "ui/exports/exportlist.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportsheader.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/heightgrip.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int usualHeight = 220;
constexpr int leastHeight = 112;  ///< the header and two rows
constexpr int roomAbove = 300;    ///< that the rest of the window needs
constexpr int finalsAtATime = 50; ///< a row of widgets each
constexpr int tickMs = 1'000;

} // namespace

ExportsPanel::ExportsPanel(ExportQueue *queue, QWidget *parent)
    : Surface(&Tokens::bgBase, Qt::TopEdge, parent),
      m_queue(queue),
      m_model(new ExportsModel(queue, this)),
      m_opener([](const QUrl &url) { return QDesktopServices::openUrl(url); }),
      m_header(new ExportsHeader(this)),
      m_empty(plainLabel({}, "small", "third", this)),
      m_list(new ExportList(m_header->lastStop(), this)),
      m_grip(new HeightGrip(tr("Height of the downloads"), this)),
      m_mostFinal(finalsAtATime),
      m_mostHeight(QWIDGETSIZE_MAX)
{
    setAccessibleName(tr("Downloads"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_empty->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_clock.start();
    connectHeader();
    connectQueue();
    connectHeight();
    refresh();
}

void ExportsPanel::connectHeader()
{
    connect(m_header, &ExportsHeader::closeRequested, this, &ExportsPanel::closeRequested);
    connect(m_header, &ExportsHeader::pauseAllRequested, this, &ExportsPanel::pauseAll);
    connect(m_header, &ExportsHeader::resumeAllRequested, this, &ExportsPanel::resumeAll);
    connect(m_header, &ExportsHeader::clearRequested, this, &ExportsPanel::clearFinished);
    connect(m_header, &ExportsHeader::schedulesRequested, this, &ExportsPanel::schedulesRequested);
    connect(m_header, &ExportsHeader::folderRequested, this, &ExportsPanel::openNewestFolder);
    connect(m_header->search(), &SearchField::textChanged, this, [this] {
        m_mostFinal = finalsAtATime;
        refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now && old && isAncestorOf(now) && !isAncestorOf(old) && old->window() == window())
            m_before = old;
    });
}

void ExportsPanel::connectQueue()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExportsPanel::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_leaving.isEmpty()) // else it is out of sight already
            refresh();
    });
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ExportsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) { follow(index.row()); });
    connect(m_queue, &ExportQueue::exportDone, this, [this](int id) {
        const ExportEntry *entry = m_queue->entry(id);
        if (entry && entry->request.openWhenReady)
            open(id, false);
    });
    connect(m_list, &ExportList::moveRequested, this, [this](int id, int before) {
        QList<int> band = waitingBand(m_queue->entries(), id);
        band.removeOne(id);
        const qsizetype position = before == 0 ? band.size() : band.indexOf(before);
        if (position >= 0) // else that one has started meanwhile
            m_queue->move(id, placeInQueue(m_queue->entries(), id, position));
    });
    connect(m_list, &ExportList::moreRequested, this, [this] {
        m_mostFinal += finalsAtATime;
        refresh();
    });
    connect(&m_clearing, &QTimer::timeout, this, &ExportsPanel::clearSome);
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        const QList<ExportRow *> rows = m_list->rows();
        for (ExportRow *row : rows)
            row->tick(m_clock.elapsed());
    });
}

void ExportsPanel::connectHeight()
{
    m_grip->setObjectName(u"downloads.grip"_s);
    connect(m_grip, &HeightGrip::heightWanted, this, &ExportsPanel::setWishedHeight);
    connect(m_grip, &HeightGrip::usualWanted, this, [this] { setWishedHeight(metrics::px(usualHeight)); });
    applyHeight();
}

void ExportsPanel::setSettings(UiSettings *settings)
{
    m_settings = settings;
    m_wishedHeight = settings->downloadsHeight();
    applyHeight();
}

void ExportsPanel::fitWindow(int height)
{
    m_mostHeight = height - metrics::px(roomAbove);
    applyHeight();
}

void ExportsPanel::setWishedHeight(int height)
{
    const int least = metrics::px(leastHeight);
    m_wishedHeight = std::clamp(height, least, qMax(least, m_mostHeight));
    if (m_settings)
        m_settings->setDownloadsHeight(m_wishedHeight);
    applyHeight();
}

/// A lower window takes from the panel, and gives back when it grows again.
void ExportsPanel::applyHeight()
{
    const int wished = m_wishedHeight > 0 ? m_wishedHeight : metrics::px(usualHeight);
    const int least = metrics::px(leastHeight);
    setFixedHeight(std::clamp(wished, least, qMax(least, m_mostHeight)));
}

void ExportsPanel::setReports(const QList<Report> &reports)
{
    m_reports = reports;
    refresh();
}

void ExportsPanel::setProfile(const QString &id)
{
    if (id != m_profile)
        m_mostFinal = finalsAtATime;
    m_profile = id;
    refresh();
}

ExportEntries ExportsPanel::ownEntries() const
{
    ExportEntries own;
    for (const ExportEntry &entry : m_queue->entries())
        if (entry.request.profileId == m_profile && !m_leaving.contains(entry.id))
            own << &entry;
    return own;
}

QList<ExportEntry> ExportsPanel::activeEntries() const
{
    QList<ExportEntry> active;
    for (const ExportEntry &entry : m_queue->entries())
        if (entry.request.profileId == m_profile && !isFinal(entry.progress.state))
            active << entry;
    return active;
}

int ExportsPanel::activeCount() const
{
    return int(activeEntries().size());
}

std::optional<double> ExportsPanel::overallProgress() const
{
    return overallShare(activeEntries());
}

void ExportsPanel::setOpener(Opener opener)
{
    m_opener = std::move(opener);
}

void ExportsPanel::setScheduleCount(int count)
{
    m_header->setScheduleCount(count);
}

void ExportsPanel::setLocaleOfNumbers(const QLocale &locale)
{
    m_locale = locale;
    refresh();
}

ExportRow *ExportsPanel::rowOf(int id)
{
    if (ExportRow *known = m_list->row(id))
        return known;
    ExportRow *row = m_list->addRow(id);
    connect(row, &ExportRow::wanted, this, [this, id](ExportAction action) { act(id, action); });
    return row;
}

/// By file name, report, filters and state: each word has to be somewhere.
bool ExportsPanel::matches(const ExportEntry &entry, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    const QString text = folded(QStringList { QFileInfo(entry.request.targetPath).fileName(), whatOf(entry),
                                              entry.request.words, stateName(entry.progress.state) }
                                    .join(u'\n'));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void ExportsPanel::refresh()
{
    const ExportEntries own = ownEntries();
    const QStringList words = folded(m_header->search()->text()).split(u' ', Qt::SkipEmptyParts);
    const ExportListing listing =
        listExports(own, m_mostFinal, [&](const ExportEntry &entry) { return matches(entry, words); });
    m_states.clear();
    for (const ExportEntry *entry : own)
        m_states.insert(entry->id, entry->progress.state);
    QList<int> ids;
    QList<ExportRow *> waiting;
    for (const ExportEntry *entry : listing.entries) {
        ids << entry->id;
        showRow(rowOf(entry->id), *entry);
        if (entry->progress.state == ExportState::Waiting)
            waiting << m_list->row(entry->id);
    }
    for (ExportRow *row : std::as_const(waiting))
        row->setStartsNext(waitingBand(m_queue->entries(), row->entry().id).value(0) == row->entry().id);
    m_list->arrange(ids);
    m_list->setMore(listing.hasMore);
    m_empty->setText(own.isEmpty() ? tr("No downloads yet. Export a report to see it here.")
                                   : tr("No download matches. Clear the search to see all of them."));
    m_empty->setVisible(ids.isEmpty());
    refreshHeader(own, listing);
    Q_EMIT overallProgressChanged();
}

void ExportsPanel::refreshHeader(const ExportEntries &own, const ExportListing &listing)
{
    const bool searched = !m_header->search()->text().trimmed().isEmpty();
    m_header->setFound(searched ? tr("%1 of %2").arg(m_locale.toString(listing.found), m_locale.toString(own.size()))
                                : QString());
    QList<ExportEntry> recent;
    int finals = 0;
    bool pauses = false;
    bool resumes = false;
    bool downloads = false;
    for (const ExportEntry *entry : own) {
        const ExportState state = entry->progress.state;
        if (!isFinal(state) || ++finals <= finalsAtATime)
            recent << *entry;
        if (entry->elsewhere || isFinal(state))
            continue;
        resumes = resumes || (state == ExportState::Paused && !isAsking(*entry));
        pauses = pauses || (state != ExportState::Paused && state != ExportState::Checking);
        downloads = downloads || state == ExportState::Downloading;
    }
    using Pausing = ExportsHeader::Pausing;
    m_header->setSummary(exportsSummary(recent));
    m_header->setPausing(pauses ? Pausing::Pause : resumes ? Pausing::Resume : Pausing::Nothing);
    m_header->setClearable(finals > 0 && !searched);
    m_header->setFolderKnown(!own.isEmpty());
    if (downloads != m_ticks.isActive())
        downloads ? m_ticks.start() : m_ticks.stop();
}

/// Progress touches its own row alone.
void ExportsPanel::follow(int index)
{
    const ExportEntry &entry = m_queue->entries().at(index);
    if (entry.request.profileId != m_profile)
        return;
    const auto known = m_states.constFind(entry.id);
    if (known == m_states.cend() || *known != entry.progress.state) {
        refresh();
        return;
    }
    if (ExportRow *row = m_list->row(entry.id))
        showRow(row, entry);
    Q_EMIT overallProgressChanged();
}

void ExportsPanel::showRow(ExportRow *row, const ExportEntry &entry)
{
    row->showEntry(entry, whatOf(entry), contextOf(entry), m_clock.elapsed());
}

const Report *ExportsPanel::report(const QString &id) const
{
    const auto it = std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &r) { return r.id == id; });
    return it == m_reports.end() ? nullptr : &*it;
}

QString ExportsPanel::serviceOf(const QString &reportId) const
{
    const QString id = reportId.section(u'.', 0, 0);
    auto known = m_services.constFind(id);
    if (known == m_services.cend()) {
        const auto service = makeService(id);
        known = m_services.insert(id, service ? service->label() : id);
    }
    return *known;
}

ExportContext ExportsPanel::contextOf(const ExportEntry &entry) const
{
    const Report *known = report(entry.request.query.reportId);
    return { .service = serviceOf(entry.request.query.reportId),
             .paged = known && known->isPagedExport(),
             .locale = m_locale,
             .zone = m_zone };
}

QString ExportsPanel::whatOf(const ExportEntry &entry) const
{
    const Report *known = report(entry.request.query.reportId);
    const QString name = known ? known->label() : entry.request.query.reportId;
    const qint64 rows = entry.request.expectedRows;
    return rows < 0 ? name : tr("%1, %2 row(s)", nullptr, int(rows)).arg(name, m_locale.toString(rows));
}

void ExportsPanel::startFind()
{
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

bool ExportsPanel::closeTopmost()
{
    if (m_list->cancelDrag())
        return true;
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused) || m_header->search()->text().isEmpty())
        return false;
    m_header->search()->clear();
    return true;
}

bool ExportsPanel::giveFocusBack()
{
    const QWidget *focused = window()->focusWidget();
    if (focused && !isAncestorOf(focused))
        return true;
    if (!focused || !m_before || !m_before->isVisible() || !m_before->isEnabled())
        return false;
    m_before->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace rollbook
