// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the served file for spreadsheet programs.
#include "exports/exportjob_p.h"

#include "exports/sheetplan.h"
#include "exports/targetfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Examples are what people wrote: they are kept only for as long as there is a question about them.
sheets::Risks counted(sheets::Risks changes)
{
    for (sheets::Risk &risk : changes.kinds)
        risk.examples.clear();
    return changes;
}

/// What is wrong with the rows stays wrong, but the file can be had as it came.
Error conversionError(Error error)
{
    if (error.code == ErrorCode::BadAnswer || error.code == ErrorCode::TooLarge)
        error.code = ErrorCode::NotConvertible;
    return error;
}

QString formatOf(SavedAs::Kind kind)
{
    return kind == SavedAs::Kind::Workbook ? u"xlsx"_s : u"spreadsheet-csv"_s;
}

} // namespace

/// The served bytes are in the part file, and the receipt is theirs.
void ExportJob::Private::saveServed()
{
    if (isOver())
        return;
    const SavedAs::Kind kind = request.savedAs.kind;
    if (kind == SavedAs::Kind::Served)
        moveIntoPlace();
    else if (kind == SavedAs::Kind::SpreadsheetCsv && !work.changes)
        findChanges();
    else if (hasQuestion(request, work))
        Q_EMIT q->questionRaised();
    else
        convert();
}

void ExportJob::Private::findChanges()
{
    runSheet(SheetTask::Step::FindChanges, [this](const SheetOutcome &outcome) {
        work.changes = request.savedAs.askAboutChanges ? outcome.changes : counted(outcome.changes);
        static_cast<void>(keep()); // they can be found again
        saveServed();
    });
}

void ExportJob::Private::convert()
{
    removeSheet();
    work.sheetPath = newPartPath(request.targetPath);
    static_cast<void>(keep()); // a crash leaves no file that nobody knows of
    runSheet(SheetTask::Step::Write, [this](const SheetOutcome &outcome) {
        work.receipt->format = formatOf(request.savedAs.kind);
        work.receipt->bytes = outcome.bytes;
        work.receipt->sha256 = outcome.sha256;
        work.receipt->durationMs = workedMs();
        work.converted = true;
        // Without it the file is made again after a crash.
        static_cast<void>(keep());
        moveIntoPlace();
    });
}

void ExportJob::Private::runSheet(SheetTask::Step step, const std::function<void(const SheetOutcome &)> &then)
{
    if (!client) {
        clientGone();
        return;
    }
    const QLocale locale;
    sheet = new SheetConversion({ .step = step,
                                  .source = { .path = work.partPath, .format = request.format },
                                  .report = report,
                                  .query = request.query,
                                  .savedAs = request.savedAs,
                                  .zone = client->connection().zone,
                                  .locale = locale,
                                  .about = aboutLines(report, client->connection().name, *work.receipt, locale),
                                  .partPath = work.sheetPath },
                                q);
    QObject::connect(sheet, &SheetConversion::progress, q, [this](qint64 rows) {
        progress.completeItems = rows;
        progress.totalItems = work.receipt->rows;
        Q_EMIT q->progressChanged();
    });
    QObject::connect(sheet, &SheetConversion::finished, q, [this, then](const Result<SheetOutcome> &outcome) {
        sheet.clear();
        if (outcome)
            then(*outcome);
        else
            fail(conversionError(outcome.error()));
    });
    sheet->start();
}

/// The part file that gets the target's name.
QString ExportJob::Private::savedPart() const
{
    return work.converted ? work.sheetPath : work.partPath;
}

void ExportJob::Private::removeSheet()
{
    if (!work.sheetPath.isEmpty())
        QFile::remove(work.sheetPath);
    work.sheetPath.clear();
    work.converted = false;
}

} // namespace rollbook
