// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/filecheck.h"

#include "exports/rowcounter.h"
#include "exports/sha256.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace rollbook {

namespace {

constexpr qint64 blockBytes = 256 * 1024;

bool isUtf16(QByteArrayView beginning)
{
    return beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF");
}

Error unreadable(const QFile &file)
{
    return { .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = file.fileName() };
}

} // namespace

FileCheck::FileCheck(FileToCheck file, QObject *parent) : QObject(parent), m_file(std::move(file)) { }

FileCheck::~FileCheck()
{
    *m_stopped = true;
}

void FileCheck::start()
{
    auto *watcher = new QFutureWatcher<Result<FileFacts>>(this);
    connect(watcher, &QFutureWatcher<Result<FileFacts>>::finished, this, [this, watcher] {
        deleteLater();
        Q_EMIT finished(watcher->result());
    });
    // The worker shares nothing with this object but the flag.
    watcher->setFuture(QtConcurrent::run([file = m_file, stopped = m_stopped] {
        const Result<FileFacts> facts = checkFile(file, *stopped);
        Sha256::leaveThread();
        return facts;
    }));
}

Result<FileFacts> checkFile(const FileToCheck &what, const std::atomic_bool &stopped)
{
    QFile file(what.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(file));
    auto counter = makeRowCounter(what.format, what.idNames);
    Sha256 sum;
    FileFacts facts;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        if (stopped)
            return failure({ .code = ErrorCode::Cancelled });
        const qint64 count = file.read(block.data(), blockBytes);
        if (count < 0)
            return failure(unreadable(file));
        if (count == 0)
            break;
        const QByteArrayView bytes(block.constData(), count);
        if (facts.bytes == 0 && isUtf16(bytes))
            counter.reset(); // its rows are not counted
        facts.bytes += count;
        sum.add(bytes);
        if (counter)
            counter->add(bytes);
    }
    facts.sha256 = sum.hex();
    if (!counter)
        return facts;
    counter->end();
    facts.rows = counter->rows();
    facts.hasIds = counter->hasIds();
    facts.repeatedIds = counter->repeatedIds();
    facts.damaged = counter->isDamaged();
    return facts;
}

} // namespace rollbook
