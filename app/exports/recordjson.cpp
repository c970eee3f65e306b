// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/recordjson.h"

#include "exports/changesjson.h"
#include "exports/errorjson.h"
#include "exports/targetfile.h"
#include "report/filterjson.h"
#include "report/queryjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

constexpr std::pair<ExportState, QLatin1StringView> states[] = {
    { ExportState::Waiting, "waiting"_L1 },     { ExportState::Requesting, "requesting"_L1 },
    { ExportState::Preparing, "preparing"_L1 }, { ExportState::Downloading, "downloading"_L1 },
    { ExportState::Checking, "checking"_L1 },   { ExportState::Paused, "paused"_L1 },
    { ExportState::Done, "done"_L1 },           { ExportState::Failed, "failed"_L1 },
    { ExportState::Cancelled, "cancelled"_L1 },
};

constexpr std::pair<SavedAs::Kind, QLatin1StringView> savedKinds[] = {
    { SavedAs::Kind::Served, "served"_L1 },
    { SavedAs::Kind::SpreadsheetCsv, "spreadsheet_csv"_L1 },
    { SavedAs::Kind::Workbook, "workbook"_L1 },
};

QJsonObject savedAsJson(const SavedAs &savedAs)
{
    QString kind;
    for (const auto &[candidate, name] : savedKinds)
        if (candidate == savedAs.kind)
            kind = name;
    return { { u"kind"_s, kind },
             { u"protect_formulas"_s, savedAs.protectFormulas },
             { u"ask_about_changes"_s, savedAs.askAboutChanges } };
}

SavedAs readSavedAs(StrictReader reader, StrictReader &whole)
{
    SavedAs savedAs;
    const QString found = reader.text(u"kind"_s);
    const auto known = std::find_if(std::begin(savedKinds), std::end(savedKinds),
                                    [&](const auto &candidate) { return candidate.second == found; });
    if (known == std::end(savedKinds))
        reader.refuse(u"kind"_s);
    else
        savedAs.kind = known->first;
    savedAs.protectFormulas = reader.flag(u"protect_formulas"_s);
    savedAs.askAboutChanges = reader.flag(u"ask_about_changes"_s);
    whole.take(reader);
    return savedAs;
}

ExportState readState(StrictReader &reader)
{
    const QString found = reader.text(u"state"_s);
    for (const auto &[state, name] : states)
        if (name == found)
            return state;
    reader.refuse(u"state"_s);
    return ExportState::Failed;
}

QJsonObject requestJson(const ExportRequest &request)
{
    QJsonObject object { { u"profile"_s, request.profileId },
                         { u"query"_s, toJson(request.query) },
                         { u"format"_s, request.format },
                         { u"target"_s, request.targetPath },
                         { u"overwrite"_s, request.overwrite },
                         { u"open"_s, request.openWhenReady },
                         { u"expected_rows"_s, request.expectedRows },
                         { u"words"_s, request.words },
                         { u"write_receipt"_s, request.writeReceipt } };
    if (request.savedAs != SavedAs())
        object.insert(u"saved_as"_s, savedAsJson(request.savedAs));
    if (!request.occasion.isEmpty())
        object.insert(u"occasion"_s, request.occasion);
    return object;
}

ExportRequest readRequest(StrictReader reader, StrictReader &whole)
{
    ExportRequest request;
    request.profileId = reader.text(u"profile"_s);
    if (const auto query = queryFromJson(reader.object(u"query"_s)))
        request.query = *query;
    else
        reader.refuse(query.error().detail);
    request.format = reader.text(u"format"_s);
    request.targetPath = reader.text(u"target"_s);
    request.overwrite = reader.flag(u"overwrite"_s);
    request.openWhenReady = reader.flag(u"open"_s);
    request.expectedRows = reader.integer(u"expected_rows"_s);
    request.words = reader.text(u"words"_s);
    request.writeReceipt = reader.flag(u"write_receipt"_s);
    if (reader.has(u"saved_as"_s))
        request.savedAs = readSavedAs(reader.within(u"saved_as"_s, reader.value(u"saved_as"_s)), reader);
    if (reader.has(u"occasion"_s))
        request.occasion = reader.text(u"occasion"_s);
    whole.take(reader);
    return request;
}

QJsonObject progressJson(const ExportProgress &progress)
{
    QJsonObject object { { u"state"_s, nameOf(progress.state) },    { u"complete_items"_s, progress.completeItems },
                         { u"total_items"_s, progress.totalItems }, { u"received_bytes"_s, progress.receivedBytes },
                         { u"total_bytes"_s, progress.totalBytes }, { u"changed"_s, progress.changedMeanwhile } };
    if (progress.error != Error())
        object.insert(u"error"_s, errorJson(progress.error));
    return object;
}

ExportProgress readProgress(StrictReader reader, StrictReader &whole)
{
    ExportProgress progress;
    progress.state = readState(reader);
    progress.completeItems = reader.integer(u"complete_items"_s);
    progress.totalItems = reader.integer(u"total_items"_s);
    progress.receivedBytes = reader.integer(u"received_bytes"_s);
    progress.totalBytes = reader.integer(u"total_bytes"_s);
    progress.changedMeanwhile = reader.flag(u"changed"_s);
    if (reader.has(u"error"_s)) {
        StrictReader error = reader.within(u"error"_s, reader.value(u"error"_s));
        progress.error = readError(error);
        reader.take(error);
    }
    whole.take(reader);
    return progress;
}

QJsonObject pagesJson(const PageCheckpoint &pages)
{
    return { { u"bytes"_s, pages.bytes },    { u"rows"_s, pages.rows },      { u"read"_s, pages.read },
             { u"total"_s, pages.total },    { u"last_id"_s, pages.lastId }, { u"again"_s, pages.again },
             { u"changed"_s, pages.changed } };
}

PageCheckpoint readPages(StrictReader reader, StrictReader &whole)
{
    PageCheckpoint pages;
    pages.bytes = reader.integer(u"bytes"_s);
    pages.rows = reader.integer(u"rows"_s);
    pages.read = reader.integer(u"read"_s);
    pages.total = reader.integer(u"total"_s);
    pages.lastId = reader.integer(u"last_id"_s);
    pages.again = reader.flag(u"again"_s);
    pages.changed = reader.flag(u"changed"_s);
    whole.take(reader);
    return pages;
}

QJsonObject workJson(const ExportWork &work)
{
    QJsonObject object { { u"posted"_s, work.posted },
                         { u"may_post_anew"_s, work.mayPostAnew },
                         { u"part"_s, work.partPath },
                         { u"etag"_s, QString::fromLatin1(work.version.etag) },
                         { u"last_modified"_s, QString::fromLatin1(work.version.lastModified) },
                         { u"size"_s, work.version.total },
                         { u"pages"_s, pagesJson(work.pages) },
                         { u"as_of"_s, momentJson(work.asOf) },
                         { u"worked_ms"_s, work.workedMs } };
    if (work.ticket) {
        object.insert(u"ticket"_s, work.ticket->id);
        object.insert(u"status_url"_s, QString::fromLatin1(work.ticket->statusUrl.toEncoded()));
    }
    if (work.receipt)
        object.insert(u"receipt"_s, toJson(*work.receipt));
    if (work.changes)
        object.insert(u"changes"_s, changesJson(*work.changes));
    if (!work.sheetPath.isEmpty()) {
        object.insert(u"sheet"_s, work.sheetPath);
        object.insert(u"converted"_s, work.converted);
    }
    return object;
}

ExportWork readWork(StrictReader reader, StrictReader &whole)
{
    ExportWork work;
    work.posted = reader.flag(u"posted"_s);
    work.mayPostAnew = reader.flag(u"may_post_anew"_s);
    work.partPath = reader.text(u"part"_s);
    work.version.etag = reader.text(u"etag"_s).toLatin1();
    work.version.lastModified = reader.text(u"last_modified"_s).toLatin1();
    work.version.total = reader.integer(u"size"_s);
    work.pages = readPages(reader.within(u"pages"_s, reader.value(u"pages"_s)), reader);
    work.asOf = readMoment(reader, u"as_of"_s);
    work.workedMs = reader.integer(u"worked_ms"_s);
    if (reader.has(u"ticket"_s)) {
        const QByteArray address = reader.text(u"status_url"_s).toLatin1();
        work.ticket = ExportTicket { .id = reader.text(u"ticket"_s), .statusUrl = QUrl::fromEncoded(address) };
    }
    if (reader.has(u"receipt"_s)) {
        if (const auto receipt = receiptFromJson(reader.object(u"receipt"_s)))
            work.receipt = *receipt;
        else
            reader.refuse(receipt.error().detail);
    }
    if (reader.has(u"changes"_s)) {
        StrictReader changes = reader.within(u"changes"_s, reader.value(u"changes"_s));
        work.changes = readChanges(changes);
        reader.take(changes);
    }
    if (reader.has(u"sheet"_s)) {
        work.sheetPath = reader.text(u"sheet"_s);
        work.converted = reader.flag(u"converted"_s);
    }
    whole.take(reader);
    return work;
}

} // namespace

QString nameOf(ExportState state)
{
    for (const auto &[candidate, name] : states)
        if (candidate == state)
            return name;
    return {};
}

QJsonObject toJson(const ExportRequest &request)
{
    return requestJson(request);
}

Result<ExportRequest> requestFromJson(const QJsonObject &object)
{
    StrictReader whole(u"request"_s, QJsonObject());
    const ExportRequest request = readRequest(StrictReader(u"request"_s, object), whole);
    if (const QString wrong = whole.wrong(); !wrong.isEmpty())
        return failure(
            { .code = ErrorCode::BadAnswer, .message = u"not a request of this version"_s, .detail = wrong });
    return request;
}

QJsonObject toJson(const ExportRecord &record)
{
    return { { u"version"_s, version },
             { u"request"_s, requestJson(record.request) },
             { u"progress"_s, progressJson(record.progress) },
             { u"work"_s, workJson(record.work) },
             { u"connection"_s, record.connectionName },
             { u"created"_s, momentJson(record.createdAt) },
             { u"finished"_s, momentJson(record.finishedAt) },
             { u"file_bytes"_s, record.fileBytes },
             { u"receipt_path"_s, record.receiptPath } };
}

Result<ExportRecord> recordFromJson(const QJsonObject &object)
{
    StrictReader reader(u"export"_s, object);
    if (reader.integer(u"version"_s) != version)
        reader.refuse(u"version"_s);
    ExportRecord record;
    record.request = readRequest(reader.within(u"request"_s, reader.value(u"request"_s)), reader);
    record.progress = readProgress(reader.within(u"progress"_s, reader.value(u"progress"_s)), reader);
    record.work = readWork(reader.within(u"work"_s, reader.value(u"work"_s)), reader);
    for (const QString &part : { record.work.partPath, record.work.sheetPath })
        if (!part.isEmpty() && !isPartOf(part, record.request.targetPath))
            reader.refuse(u"part"_s); // it will be written to, and deleted
    record.connectionName = reader.text(u"connection"_s);
    record.createdAt = readMoment(reader, u"created"_s);
    record.finishedAt = readMoment(reader, u"finished"_s);
    record.fileBytes = reader.integer(u"file_bytes"_s);
    record.receiptPath = reader.text(u"receipt_path"_s);
    if (const QString wrong = reader.wrong(); !wrong.isEmpty())
        return failure(
            { .code = ErrorCode::BadAnswer, .message = u"not an export of this version"_s, .detail = wrong });
    return record;
}

} // namespace rollbook
