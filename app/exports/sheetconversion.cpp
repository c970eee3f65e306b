// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheetconversion.h"

#include "exports/filecheck.h"
#include "exports/sha256.h"
#include "exports/sheetplan.h"
#include "sheets/sheetcsv.h"
#include "sheets/xlsx.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <limits>

namespace rollbook {

namespace {

using Outcome = Result<SheetOutcome>;

Outcome findChanges(const SheetTask &task, const sheets::Plan &plan, const Stopped &stopped,
                    const sheets::Progress &progress)
{
    auto changes = sheets::spreadsheetRisks(task.source, plan, stopped, progress);
    if (!changes)
        return failure(changes.error());
    if (task.savedAs.protectFormulas)
        changes->kinds.remove(sheets::RiskKind::Formula);
    return SheetOutcome { .changes = *changes };
}

Result<void> write(const SheetTask &task, const sheets::Plan &plan, const Stopped &stopped,
                   const sheets::Progress &progress)
{
    if (task.savedAs.kind == SavedAs::Kind::Workbook) {
        const auto written = sheets::writeXlsx(task.source, plan, task.partPath, stopped, progress);
        return written ? Result<void>() : failure(written.error());
    }
    const sheets::CsvOptions options { .separator = sheets::listSeparator(task.locale),
                                       .protectFormulas = task.savedAs.protectFormulas };
    const auto written = sheets::writeSpreadsheetCsv(task.source, plan, options, task.partPath, stopped, progress);
    return written ? Result<void>() : failure(written.error());
}

Outcome run(const SheetTask &task, const std::atomic_bool &flag, const sheets::Progress &progress)
{
    const Stopped stopped = [&flag] { return flag.load(); };
    sheets::Plan plan = sheetPlan(task.report, task.query, task.source);
    plan.zone = task.zone;
    plan.locale = task.locale;
    plan.about = task.about;
    if (task.step == SheetTask::Step::FindChanges)
        return findChanges(task, plan, stopped, progress);
    if (const auto written = write(task, plan, stopped, progress); !written)
        return failure(written.error());
    const auto facts = checkFile({ .path = task.partPath }, flag);
    if (!facts) {
        QFile::remove(task.partPath);
        return failure(facts.error());
    }
    return SheetOutcome { .bytes = facts->bytes, .sha256 = facts->sha256 };
}

} // namespace

SheetConversion::SheetConversion(SheetTask task, QObject *parent) : QObject(parent), m_task(std::move(task)) { }

SheetConversion::~SheetConversion()
{
    *m_stopped = true;
}

void SheetConversion::start()
{
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::progressValueChanged, this, &SheetConversion::progress);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher] {
        deleteLater();
        Q_EMIT finished(watcher->result());
    });
    // The worker shares nothing with this object but the flag.
    watcher->setFuture(QtConcurrent::run([task = m_task, stopped = m_stopped](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, std::numeric_limits<int>::max());
        Outcome outcome = run(task, *stopped, [&promise](qint64 rows) { promise.setProgressValue(int(rows)); });
        // Whoever did not wait knows nothing of the file.
        if (*stopped && task.step == SheetTask::Step::Write && outcome)
            QFile::remove(task.partPath);
        promise.addResult(std::move(outcome));
        Sha256::leaveThread();
    }));
}

} // namespace rollbook
