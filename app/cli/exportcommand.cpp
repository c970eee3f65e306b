// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/text.h"

#include <QFile>
#include <QLocale>

namespace rollbook::cli {

namespace {

QString stateText(const ExportProgress &progress)
{
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
      m_output(output),
      m_job(new ExportJob(
          client, task.report,
          ExportRequest {
              .query = task.query, .format = task.format, .targetPath = targetPath, .overwrite = overwrite },
          this))
{
    connect(m_job, &ExportJob::progressChanged, this, &ExportCommand::showProgress);
    connect(m_job, &ExportJob::finished, this, &ExportCommand::done);
}

void ExportCommand::start()
{
    m_job->start();
}

void ExportCommand::interrupt()
{
    m_job->cancel(ExportJob::PartFate::Keep);
}

void ExportCommand::showProgress()
{
    const ExportProgress &progress = m_job->progress();
    const QString text = stateText(progress);
    if (!text.isEmpty() && std::exchange(m_told, progress.state) != progress.state)
        m_output->tell(text);
    m_output->progress(figures(progress));
}

void ExportCommand::done()
{
    const ExportProgress &progress = m_job->progress();
    if (progress.state == ExportState::Done) {
        const bool said = m_output->write(m_job->request().targetPath.toUtf8() + '\n') && m_output->flush();
        Q_EMIT finished(said ? Done : FileFailed);
    } else if (progress.state == ExportState::Cancelled) {
        m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
        if (QFile::exists(m_job->partPath()))
            m_output->tell(Text::tr("What has arrived is kept in %1").arg(m_job->partPath()));
        Q_EMIT finished(Interrupted);
    } else {
        QFile::remove(m_job->partPath()); // nobody goes on from it
        m_output->tell(sentenceOf(progress.error));
        Q_EMIT finished(exitCodeOf(progress.error.code));
    }
}

} // namespace rollbook::cli
