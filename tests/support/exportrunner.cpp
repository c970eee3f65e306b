// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "exports/exportstore.h"
#include "support/serviceclient.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const Report *reportOf(const QString &id)
{
    return &catalogReport(id);
}

/// One of the exports that have to end well, whenever this program is killed.
struct Wanted {
    QString report;
    QString name;
    QString format;
    SavedAs savedAs = {};
};

const QList<Wanted> served { { u"teamup.customers"_s, u"a.csv"_s, u"csv"_s },
                             { u"spirii.customers"_s, u"b.csv"_s, u"csv"_s },
                             { u"teamup.customers"_s, u"c.json"_s, u"json"_s } };
const QList<Wanted> converted {
    { u"teamup.customers"_s, u"a.csv"_s, u"csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv } },
    { u"spirii.customers"_s, u"b.csv"_s, u"csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv } },
    { u"teamup.customers"_s, u"c.xlsx"_s, u"json"_s, { .kind = SavedAs::Kind::Workbook } }
};

void fail(const QString &what)
{
    std::fputs(qPrintable(what + u'\n'), stderr);
    QCoreApplication::exit(1);
}

/// Says yes once for each question, and leaves a line of it before.
void confirm(ExportQueue &queue, int id, const QString &folder)
{
    QFile notes(folder + u"/confirmed"_s);
    if (!notes.open(QIODevice::Append) || notes.write("yes\n") < 0 || !notes.flush())
        fail(u"no notes"_s);
    notes.close();
    if (const auto retried = queue.retry(id, ExportQueue::Confirmed::Yes); !retried)
        fail(retried.error().message);
}

void look(ExportQueue &queue, const QString &folder)
{
    bool allDone = true;
    const QList<ExportEntry> all = queue.entries();
    for (const ExportEntry &entry : all) {
        const ExportProgress &progress = entry.progress;
        allDone = allDone && progress.state == ExportState::Done;
        if (progress.state == ExportState::Failed && progress.error.code == ErrorCode::NotCertain)
            confirm(queue, entry.id, folder);
        else if (progress.state == ExportState::Failed || progress.state == ExportState::Cancelled)
            fail(entry.request.targetPath + u": "_s + QString::number(int(progress.error.code)) + u' '
                 + progress.error.message + u' ' + progress.error.detail);
    }
    if (allDone)
        QCoreApplication::exit(0);
}

bool isKnown(const ExportQueue &queue, const QString &target)
{
    const QList<ExportEntry> &all = queue.entries();
    return std::any_of(all.begin(), all.end(),
                       [&](const ExportEntry &entry) { return entry.request.targetPath == target; });
}

} // namespace

/// Runs three exports over a store until they are done: FOLDER TEAMUP-URL SPIRII-URL [sheets], both secrets in the
/// environment; with the word they are saved for spreadsheet programs.
/// Started again it goes on. Files lie in FOLDER/files, FOLDER/confirmed has a line per request that was repeated.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    QNetworkAccessManager network;
    ExportStore store(folder + u"/data/exports.db"_s);
    if (!store.open() || !store.setAside().isEmpty())
        return 2;
    const ServiceDoor teamUp { u"teamup"_s, QUrl(arguments.value(2)), qEnvironmentVariable("TEAMUP_SECRET") };
    const ServiceDoor spirii { u"spirii"_s, QUrl(arguments.value(3)), qEnvironmentVariable("SPIRII_SECRET") };
    const auto teamUpClient = teamUp.client(&network);
    const auto spiriiClient = spirii.client(&network);
    ExportQueue queue(&store);
    queue.setPacing({ .pollMs = { 20 } });
    if (!queue.restore())
        return 2;
    QObject::connect(
        &queue, &ExportQueue::entryChanged, &app, [&] { look(queue, folder); }, Qt::QueuedConnection);
    queue.attach(u"teamup"_s, teamUpClient.get(), reportOf);
    queue.attach(u"spirii"_s, spiriiClient.get(), reportOf);
    const QList<Wanted> &wanted = arguments.contains(u"sheets"_s) ? converted : served;
    for (const auto &[report, name, format, savedAs] : wanted) {
        const QString service = report.section(u'.', 0, 0);
        const QString target = folder + u"/files/"_s + name;
        if (isKnown(queue, target))
            continue;
        const ExportRequest request { .profileId = service,
                                      .query = reportOf(report)->defaultQuery(),
                                      .format = format,
                                      .targetPath = target,
                                      .savedAs = savedAs };
        ApiClient *client = service == "spirii"_L1 ? spiriiClient.get() : teamUpClient.get();
        if (const auto added = queue.add(client, *reportOf(report), request); !added)
            return 3;
    }
    QMetaObject::invokeMethod(
        &app, [&] { look(queue, folder); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
