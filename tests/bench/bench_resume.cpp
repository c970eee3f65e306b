// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "fileport.h"
#include "net/filedownload.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

// Who ends with the right file when a download is killed and continued: curl, wget, aria2 and FileDownload, over files
// and servers that change in between. Prints a table and exits with 1 when FileDownload got one wrong.

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileBytes = 24 * 1024 * 1024;
constexpr qint64 stallBytes = fileBytes / 3;
constexpr int longestMs = 60'000;

struct Case {
    const char *name;
    QString after; ///< what the server holds at the second request
    bench::FileScript script;
};

struct Tool {
    QString name;
    QString program;
    QStringList first;
    QStringList again;
};

struct Outcome {
    QString verdict;
    int exitCode = 0;
};

void makeFile(const QString &path, char seed, qint64 size)
{
    QFile file(path);
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char(seed + i % 251 + i / 65536);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
        qFatal("%s", qPrintable(file.errorString()));
}

/// `bench_resume --fetch URL`: takes up "file" as far as "file.version" knows what it holds.
int fetch(const QUrl &url)
{
    QNetworkAccessManager network;
    Connection connection;
    connection.service = u"teamup"_s;
    connection.baseUrl = QUrl(u"http://127.0.0.1:1/api/v2"_s); // another origin
    ApiClient client(&network, makeService(connection.service), connection, {});
    auto *job = new FileDownload(&client, url, u"file"_s, &client);
    QFile kept(u"file.version"_s);
    if (kept.open(QIODevice::ReadOnly)) {
        const QJsonObject version = QJsonDocument::fromJson(kept.readAll()).object();
        job->resumeFrom({ .etag = version[u"etag"_s].toString().toLatin1(),
                          .lastModified = version[u"lastModified"_s].toString().toLatin1(),
                          .total = version[u"total"_s].toInteger(-1) });
    }
    QObject::connect(job, &FileDownload::versionKnown, &client, [](const FileVersion &version) {
        QSaveFile file(u"file.version"_s);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QJsonDocument({ { u"etag"_s, QString::fromLatin1(version.etag) },
                                   { u"lastModified"_s, QString::fromLatin1(version.lastModified) },
                                   { u"total"_s, version.total } })
                       .toJson());
        file.commit();
    });
    QObject::connect(job, &FileDownload::finished, &client,
                     [](const Result<qint64> &result) { QCoreApplication::exit(result ? 0 : 4); });
    job->start();
    return QCoreApplication::exec();
}

QList<Case> cases(const QString &same, const QString &replaced, const QString &longer, const QString &shorter)
{
    using Ranges = bench::FileScript::Ranges;
    const auto script = [](const QByteArray &tag, bool dated, Ranges ranges = Ranges::Honoured, bool sized = true) {
        return bench::FileScript { .before = {},
                                   .after = {},
                                   .tag = tag,
                                   .dated = dated,
                                   .sized = sized,
                                   .ranges = ranges,
                                   .stallAt = stallBytes };
    };
    const QByteArray tag = "\"v\"";
    return { { "same file", same, script(tag, true) },
             { "same file, Last-Modified only", same, script({}, true) },
             { "same file, no validator", same, script({}, false) },
             { "same file, no length", same, script(tag, true, Ranges::Honoured, false) },
             { "same file, server ignores Range", same, script(tag, true, Ranges::Ignored) },
             { "same file, 206 one byte off", same, script(tag, true, Ranges::Wrong) },
             { "replaced, same size", replaced, script(tag, true) },
             { "replaced, same size, Last-Modified only", replaced, script({}, true) },
             { "replaced, same size, weak ETag", replaced, script("W/\"v\"", false) },
             { "replaced, same size, no validator", replaced, script({}, false) },
             { "replaced, longer", longer, script(tag, true) },
             { "replaced, shorter than the part", shorter, script(tag, true) },
             { "replaced, server ignores Range", replaced, script(tag, true, Ranges::Ignored) } };
}

QList<Tool> tools(const QString &self)
{
    const QString url = u"URL"_s;
    const QStringList aria { u"-q"_s, u"-c"_s, u"-x1"_s, u"-o"_s, u"file"_s, u"--max-tries=2"_s, url };
    return { { u"curl -C -"_s,
               u"curl"_s,
               { u"-sf"_s, u"-o"_s, u"file"_s, url },
               { u"-sf"_s, u"-C"_s, u"-"_s, u"-o"_s, u"file"_s, url } },
             { u"wget -c"_s, u"wget"_s, { u"-q"_s, u"-t2"_s, url }, { u"-q"_s, u"-t2"_s, u"-c"_s, url } },
             { u"aria2c -c"_s, u"aria2c"_s, aria, aria },
             { u"Rollbook"_s, self, { u"--fetch"_s, url }, { u"--fetch"_s, url } } };
}

void start(QProcess &process, const Tool &tool, QStringList arguments, const bench::FilePort &port)
{
    arguments.replaceInStrings(u"URL"_s, QString::fromLatin1(port.url()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool.program, arguments);
}

bool isSame(const QString &one, const QString &other)
{
    QFile a(one);
    QFile b(other);
    return a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly) && a.size() == b.size()
        && a.readAll() == b.readAll();
}

Outcome run(const Tool &tool, const Case &what, const QString &before)
{
    bench::FileScript script = what.script;
    script.before = QFile::encodeName(before);
    script.after = QFile::encodeName(what.after);
    const bench::FilePort port(script);
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    start(process, tool, tool.first, port);
    const auto held = [&] { return QFileInfo(folder.filePath(u"file"_s)).size(); };
    if (!bench::waitUntil([&] { return port.stalled() && held() >= stallBytes - 1024 * 1024; }))
        return { u"did not begin"_s };
    process.terminate(); // aria2 notes on this signal how far it is
    process.waitForFinished(longestMs);

    start(process, tool, tool.again, port);
    if (!process.waitForFinished(longestMs)) {
        process.kill();
        process.waitForFinished();
        return { u"no end"_s, -1 };
    }
    const bool right = isSame(folder.filePath(u"file"_s), what.after);
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return { right ? u"right"_s : code == 0 ? u"CORRUPT"_s : u"not done"_s, code };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == u"--fetch"_s)
        return fetch(QUrl(arguments.value(1)));

    const QTemporaryDir folder;
    const QString same = folder.filePath(u"same"_s);
    const QString replaced = folder.filePath(u"replaced"_s);
    const QString longer = folder.filePath(u"longer"_s);
    const QString shorter = folder.filePath(u"shorter"_s);
    makeFile(same, 'a', fileBytes);
    makeFile(replaced, 'k', fileBytes);
    makeFile(longer, 'p', fileBytes + 1000);
    makeFile(shorter, 't', stallBytes / 2);

    const QList<Tool> all = tools(app.applicationFilePath());
    QMap<QString, int> right;
    QMap<QString, int> corrupt;
    std::printf("%-42s", "killed at a third, then continued");
    for (const Tool &tool : all)
        std::printf(" %-16s", qPrintable(tool.name));
    std::printf("\n");
    const QList<Case> table = cases(same, replaced, longer, shorter);
    for (const Case &what : table) {
        std::printf("%-42s", what.name);
        for (const Tool &tool : all) {
            if (QStandardPaths::findExecutable(tool.program).isEmpty()) {
                std::printf(" %-16s", "not installed");
                continue;
            }
            const Outcome outcome = run(tool, what, same);
            right[tool.name] += outcome.verdict == u"right"_s;
            corrupt[tool.name] += outcome.verdict == u"CORRUPT"_s;
            std::printf(" %-16s", qPrintable(u"%1 (%2)"_s.arg(outcome.verdict).arg(outcome.exitCode)));
            std::fflush(stdout);
        }
        std::printf("\n");
    }
    std::printf("%-42s", "right / silently corrupt");
    for (const Tool &tool : all)
        std::printf(" %-16s",
                    qPrintable(u"%1/%2, %3"_s.arg(right[tool.name]).arg(table.size()).arg(corrupt[tool.name])));
    std::printf("\n");
    return right[u"Rollbook"_s] == table.size() ? 0 : 1;
}
