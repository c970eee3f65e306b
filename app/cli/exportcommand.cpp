// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/changeslines.h"
#include "cli/text.h"

#include "exports/targetfile.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

/// What was begun longer ago is asked for anew: its rows would be too old.
constexpr qint64 longestPauseSecs = 12 * 3600;

const QLatin1StringView withoutProfile("cli:");

ExportRequest requestOf(const Task &task, const QString &targetPath, bool overwrite)
{
    const QString profile = task.access.profileId;
    const QString address = task.access.connection.baseUrl.toString(QUrl::RemoveUserInfo);
    return { .profileId = profile.isEmpty() ? QString(withoutProfile + address) : profile,
             .query = task.query,
             .format = task.format,
             .targetPath = targetPath,
             .overwrite = overwrite,
             .writeReceipt = task.receipt,
             .savedAs = task.savedAs };
}

QString stateText(const ExportProgress &progress)
{
    if (progress.retrying)
        return Text::tr("Connection lost, trying again …");
    switch (progress.state) {
    case ExportState::Requesting:
        return Text::tr("Asking the service for the file …");
    case ExportState::Preparing:
        return Text::tr("The service prepares the file …");
    case ExportState::Downloading:
        return Text::tr("Downloading …");
    case ExportState::Checking:
        return Text::tr("Saving …");
    default:
        return {};
    }
}

QString figures(const ExportProgress &progress)
{
    const QLocale locale;
    if (progress.state == ExportState::Preparing && progress.totalItems > 0)
        return Text::tr("%1 of %n row(s)", nullptr, int(progress.totalItems))
            .arg(qMax<qint64>(0, progress.completeItems));
    if (progress.state == ExportState::Downloading)
        return locale.formattedDataSize(progress.receivedBytes);
    return {};
}

} // namespace

ExportCommand::ExportCommand(ApiClient *client, const Task &task, const QString &targetPath, bool overwrite,
                             Output *output, QObject *parent)
    : Command(parent),
      m_client(client),
      m_report(task.report),
      m_request(requestOf(task, targetPath, overwrite)),
      m_output(output),
      m_store(ExportStore::userPath())
{
}

void ExportCommand::start()
{
    openStore();
    connect(m_queue.get(), &ExportQueue::entryChanged, this, &ExportCommand::changed);
    if (const auto id = unfinished()) {
        goOn(*id);
    } else if (!makeRoom()) {
        refuse();
    } else if (const auto added = m_queue->add(m_client, m_report, m_request); !added) {
        fail(added.error());
    } else {
        m_id = *added;
        changed();
    }
}

/// Without a store the export runs all the same; only nothing goes on from it.
void ExportCommand::openStore()
{
    const auto opened = m_store.open();
    if (!opened)
        m_output->tell(Text::tr("The list of exports cannot be kept: %1").arg(sentenceOf(opened.error())));
    if (!m_store.setAside().isEmpty())
        m_output->tell(Text::tr("The list of exports could not be read. It is kept in %1").arg(m_store.setAside()));
    m_queue = std::make_unique<ExportQueue>(opened ? &m_store : nullptr);
    if (const auto restored = m_queue->restore(); !restored)
        m_output->tell(sentenceOf(restored.error()));
}

/// What the same command began and did not end.
std::optional<int> ExportCommand::unfinished() const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-longestPauseSecs);
    for (const ExportEntry &entry : m_queue->entries()) {
        const ExportState state = entry.progress.state;
        if (entry.request != m_request || entry.createdAt < oldest)
            continue;
        if (state == ExportState::Done || state == ExportState::Cancelled)
            return std::nullopt; // the newest decides
        return entry.id;
    }
    return std::nullopt;
}

/// What another command left behind for this file is given up. False: it still runs.
bool ExportCommand::makeRoom()
{
    const QString target = targetIdentity(m_request.targetPath);
    const QList<ExportEntry> all = m_queue->entries();
    for (const ExportEntry &entry : all) {
        if (isFinal(entry.progress.state) || targetIdentity(entry.request.targetPath) != target)
            continue;
        if (!entry.request.profileId.startsWith(withoutProfile) && entry.request != m_request)
            continue; // the window's
        if (!m_store.claim(entry.id))
            return false;
        m_queue->cancel(entry.id);
    }
    return true;
}

void ExportCommand::goOn(int id)
{
    m_id = id;
    const ExportState state = m_queue->entry(id)->progress.state;
    const Error error = m_queue->entry(id)->progress.error;
    m_queue->attachOne(id, m_client, m_report);
    if (m_queue->entry(id)->elsewhere) {
        refuse();
    } else if (state == ExportState::Paused) {
        m_queue->resume(id);
    } else if (state == ExportState::Failed && error.code == ErrorCode::NotConvertible) {
        fail(error); // it would become another file than the one that was asked for
    } else if (state == ExportState::Failed) {
        // A command that is given again after it told that nobody knows is the user's yes.
        const auto retried = m_queue->retry(id, ExportQueue::Confirmed::Yes);
        if (!retried)
            fail(retried.error());
    }
}

void ExportCommand::interrupt()
{
    const ExportEntry *entry = m_queue ? m_queue->entry(m_id) : nullptr;
    if (m_over)
        return;
    m_over = true; // what comes now is known
    const QString part = entry ? entry->work.partPath : QString();
    if (entry && !entry->work.ticket && entry->work.posted)
        m_queue->detachAll();
    else
        m_queue->pause(m_id);
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    if (QFile::exists(part))
        m_output->tell(Text::tr("What has arrived is kept in %1").arg(part));
    Q_EMIT finished(Interrupted);
}

void ExportCommand::changed()
{
    const ExportEntry *entry = m_queue->entry(m_id);
    if (m_over || !entry)
        return;
    showProgress(entry->progress);
    if (isFinal(entry->progress.state))
        done(*entry);
}

void ExportCommand::showProgress(const ExportProgress &progress)
{
    const QString text = stateText(progress);
    const auto standing = std::make_pair(progress.state, progress.retrying);
    if (!text.isEmpty() && std::exchange(m_told, standing) != standing)
        m_output->tell(text);
    m_output->progress(figures(progress));
}

void ExportCommand::done(const ExportEntry &entry)
{
    if (entry.progress.state == ExportState::Done) {
        const QStringList lines = changesLines(entry.work.changes.value_or(sheets::Risks()));
        for (const QString &line : lines)
            m_output->tell(line);
        const bool said = m_output->write(entry.request.targetPath.toUtf8() + '\n') && m_output->flush();
        end(said ? Done : FileFailed);
    } else {
        fail(entry.progress.error);
    }
}

void ExportCommand::fail(const Error &error)
{
    m_output->tell(sentenceOf(error));
    end(exitCodeOf(error.code));
}

void ExportCommand::refuse()
{
    m_output->tell(Text::tr("Another program is making this file."));
    end(FileFailed);
}

void ExportCommand::end(int code)
{
    m_over = true;
    Q_EMIT finished(code);
}

} // namespace rollbook::cli
