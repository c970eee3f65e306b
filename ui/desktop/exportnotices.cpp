// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/exportnotices.h"

#include "ui/desktop/standing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int togetherMs = 700;
constexpr qsizetype mostLines = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportNotices)
};

/// Complete is said only where the receipt says so.
QString lineOf(const ExportEntry &entry, const QString &name, const QLocale &locale)
{
    if (entry.progress.state == ExportState::Failed)
        return Text::tr("%1: the downloads say why").arg(name);
    QStringList parts { name };
    if (entry.work.receipt && entry.work.receipt->rows >= 0)
        parts << Text::tr("%1 row(s)", nullptr, int(entry.work.receipt->rows))
                     .arg(locale.toString(entry.work.receipt->rows));
    if (entry.work.receipt && entry.work.receipt->verdict == Receipt::Verdict::Complete)
        parts << Text::tr("complete");
    if (entry.work.receipt && entry.work.receipt->verdict == Receipt::Verdict::Differs)
        parts << Text::tr("not what was promised");
    return parts.join(u", "_s);
}

QString titleOf(int done, int failed)
{
    if (failed == 0)
        return Text::tr("%Ln export(s) done", nullptr, done);
    if (done == 0)
        return Text::tr("%Ln export(s) failed", nullptr, failed);
    return Text::tr("%1, %2").arg(titleOf(done, 0), titleOf(0, failed));
}

} // namespace

Notice noticeOf(const QList<ExportEntry> &ended, const NameOfReport &nameOf, const QLocale &locale)
{
    const auto failed = std::count_if(ended.begin(), ended.end(), [](const ExportEntry &entry) {
        return entry.progress.state == ExportState::Failed;
    });
    QStringList lines;
    for (const ExportEntry &entry : ended)
        lines << lineOf(entry, nameOf(entry.request.query.reportId), locale);
    if (lines.size() > mostLines) {
        const int more = int(lines.size() - mostLines);
        lines.resize(mostLines);
        lines << Text::tr("and %Ln more", nullptr, more);
    }
    return { titleOf(int(ended.size() - failed), int(failed)), lines.join(u'\n') };
}

ExportNotices::ExportNotices(const ExportQueue *queue, const NameOfReport &nameOf, QObject *parent)
    : QObject(parent),
      m_queue(queue),
      m_nameOf(nameOf)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherMs);
    connect(&m_soon, &QTimer::timeout, this, &ExportNotices::tell);
    connect(queue, &ExportQueue::entryInserted, this, &ExportNotices::look);
    connect(queue, &ExportQueue::entryChanged, this, &ExportNotices::look);
    for (int index = 0; index < queue->entries().size(); ++index)
        look(index);
}

void ExportNotices::look(int index)
{
    const ExportEntry &entry = m_queue->entries().at(index);
    if (isUnderWay(entry)) {
        m_running.insert(entry.id);
        return;
    }
    const ExportState state = entry.progress.state;
    if (!m_running.remove(entry.id) || (state != ExportState::Done && state != ExportState::Failed))
        return;
    m_ended << entry;
    if (!m_soon.isActive())
        m_soon.start();
}

void ExportNotices::tell()
{
    const QList<ExportEntry> ended = std::exchange(m_ended, {});
    Q_EMIT notice(noticeOf(ended, m_nameOf, QLocale()));
}

} // namespace rollbook
