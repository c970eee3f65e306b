// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportwords.h"

#include "ui/exports/changespreview.h"
#include "ui/pages/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

ExportWords retrying(const ExportProgress &progress, const QLocale &locale)
{
    return { progress.state == ExportState::Downloading && progress.receivedBytes > 0
                 ? Text::tr("Downloading %1").arg(fileSizeText(progress.receivedBytes, locale))
                 : QString(),
             Text::tr("Connection lost, trying again") };
}

/// Rollbook's own reading counts rows that are here; a service's preparing is told by the service.
ExportWords preparing(const ExportProgress &progress, const ExportContext &context)
{
    const bool paged = context.paged;
    if (progress.ready)
        return { Text::tr("Ready"), Text::tr("starts when a download ends") };
    if (progress.totalItems <= 0 || progress.completeItems < 0)
        return { paged ? Text::tr("Reading") : Text::tr("Preparing"),
                 (paged ? Text::tr("from %1") : Text::tr("on %1")).arg(context.service) };
    const QLocale &locale = context.locale;
    const qint64 percent = std::min<qint64>(100, progress.completeItems * 100 / progress.totalItems);
    return { (paged ? Text::tr("Reading %1 %") : Text::tr("Preparing %1 %")).arg(locale.toString(percent)),
             (paged ? Text::tr("from %1, %2 of %3") : Text::tr("on %1, %2 of %3"))
                 .arg(context.service, locale.toString(progress.completeItems), locale.toString(progress.totalItems)) };
}

/// The longer it takes, the rougher: nobody knows a quarter of an hour to the second.
QString timeLeft(qint64 seconds, const QLocale &locale)
{
    if (seconds < 60)
        return Text::tr("%1 s left").arg(locale.toString(seconds));
    if (seconds < 90 * 60)
        return Text::tr("%1 min left").arg(locale.toString((seconds + 59) / 60));
    return Text::tr("%1 h left").arg(locale.toString((seconds + 1800) / 3600));
}

QString paceText(const TransferPace &pace, const QLocale &locale)
{
    if (pace.bytesPerSecond <= 0)
        return Text::tr("nothing is coming at the moment");
    const QString speed = Text::tr("%1/s").arg(fileSizeText(qint64(pace.bytesPerSecond), locale));
    return pace.secondsLeft < 0 ? speed : QString(speed + u", "_s + timeLeft(pace.secondsLeft, locale));
}

ExportWords downloading(const ExportProgress &progress, const QLocale &locale, const std::optional<TransferPace> &pace)
{
    const QString received = fileSizeText(progress.receivedBytes, locale);
    return { progress.totalBytes > 0
                 ? Text::tr("Downloading %1 of %2").arg(received, fileSizeText(progress.totalBytes, locale))
                 : Text::tr("Downloading %1").arg(received),
             pace ? paceText(*pace, locale) : QString() };
}

QString paused(const ExportProgress &progress, const QLocale &locale)
{
    if (progress.receivedBytes > 0)
        return fileSizeText(progress.receivedBytes, locale);
    if (progress.completeItems >= 0 && progress.totalItems > 0)
        return Text::tr("%1 of %2").arg(locale.toString(progress.completeItems), locale.toString(progress.totalItems));
    return {};
}

ExportWords checking(const ExportEntry &entry, const QLocale &locale)
{
    if (!entry.work.receipt || entry.request.savedAs.kind == SavedAs::Kind::Served)
        return { Text::tr("Checking"), Text::tr("the saved file") };
    const ExportProgress &progress = entry.progress;
    const bool known = progress.completeItems > 0 && progress.totalItems > 0;
    return { Text::tr("Saving"),
             known ? Text::tr("for spreadsheets, %1 of %2")
                         .arg(locale.toString(progress.completeItems), locale.toString(progress.totalItems))
                   : Text::tr("for spreadsheets") };
}

/// Only what has been counted and compared is called complete.
QString verdict(const ExportEntry &entry, const QLocale &locale)
{
    if (!entry.work.receipt)
        return {};
    const Receipt &receipt = *entry.work.receipt;
    switch (receipt.verdict) {
    case Receipt::Verdict::Complete:
        return Text::tr("complete: %1 row(s)", nullptr, int(receipt.rows)).arg(locale.toString(receipt.rows));
    case Receipt::Verdict::Differs:
        return Text::tr("not what was promised, see Details");
    case Receipt::Verdict::Unknown:
        break;
    }
    return {};
}

ExportWords done(const ExportEntry &entry, const QLocale &locale, const QTimeZone &zone)
{
    const QString time = locale.toString(entry.finishedAt.toTimeZone(zone).time(), QLocale::ShortFormat);
    QStringList rest { Text::tr("saved %1").arg(time), verdict(entry, locale) };
    rest.removeAll(QString());
    return { entry.fileBytes < 0 ? QString() : fileSizeText(entry.fileBytes, locale), rest.join(u", "_s) };
}

QString failed(const ExportEntry &entry, const QString &label)
{
    const auto service = makeService(entry.request.query.reportId.section(u'.', 0, 0));
    return service ? errorSentence(entry.progress.error, *service) : errorSentence(entry.progress.error, label);
}

} // namespace

ExportWords exportWords(const ExportEntry &entry, const ExportContext &context, const std::optional<TransferPace> &pace)
{
    const QLocale &locale = context.locale;
    const ExportProgress &progress = entry.progress;
    if (entry.elsewhere)
        return { {}, Text::tr("Another Rollbook works on it") };
    if (!entry.connected && !isFinal(progress.state))
        return { {}, Text::tr("Goes on when %1 can be asked").arg(entry.connectionName) };
    if (progress.retrying)
        return retrying(progress, locale);
    switch (progress.state) {
    case ExportState::Waiting:
        return { {}, Text::tr("Starts when a running export makes room") };
    case ExportState::Requesting:
        return { Text::tr("Requesting"), Text::tr("from %1").arg(context.service) };
    case ExportState::Preparing:
        return preparing(progress, context);
    case ExportState::Downloading:
        return downloading(progress, locale, pace);
    case ExportState::Checking:
        return checking(entry, locale);
    case ExportState::Paused:
        if (isAsking(entry))
            return { changesTitle(*entry.work.changes, locale), Text::tr("in a spreadsheet") };
        return { {}, paused(progress, locale) };
    case ExportState::Done:
        return done(entry, locale, context.zone);
    case ExportState::Failed:
        return { {}, failed(entry, context.service) };
    case ExportState::Cancelled:
        return { {}, Text::tr("Nothing was saved") };
    }
    return {};
}

QString stateName(ExportState state)
{
    switch (state) {
    case ExportState::Waiting:
        return Text::tr("Waiting");
    case ExportState::Requesting:
        return Text::tr("Requesting");
    case ExportState::Preparing:
        return Text::tr("Preparing");
    case ExportState::Downloading:
        return Text::tr("Downloading");
    case ExportState::Checking:
        return Text::tr("Checking");
    case ExportState::Paused:
        return Text::tr("Paused");
    case ExportState::Done:
        return Text::tr("Done");
    case ExportState::Failed:
        return Text::tr("Failed");
    case ExportState::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

QString fileSizeText(qint64 bytes, const QLocale &locale)
{
    double shown = double(bytes);
    while (shown >= 999.95)
        shown /= 1000;
    const bool whole = bytes < 1000 || std::abs(shown - std::round(shown)) < 0.05;
    return locale.formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString exportsSummary(const QList<ExportEntry> &entries)
{
    const auto count = [&](auto matches) {
        return int(std::count_if(entries.begin(), entries.end(),
                                 [&](const ExportEntry &entry) { return matches(entry.progress.state); }));
    };
    const int waiting = count([](ExportState state) { return state == ExportState::Waiting; });
    const int paused = count([](ExportState state) { return state == ExportState::Paused; });
    const int active = count([](ExportState state) {
        return !isFinal(state) && state != ExportState::Waiting && state != ExportState::Paused;
    });
    const int failed = count([](ExportState state) { return state == ExportState::Failed; });
    QStringList parts;
    if (active > 0)
        parts << Text::tr("%n active", nullptr, active);
    if (waiting > 0)
        parts << Text::tr("%n waiting", nullptr, waiting);
    if (paused > 0)
        parts << Text::tr("%n paused", nullptr, paused);
    if (failed > 0)
        parts << Text::tr("%n failed", nullptr, failed);
    return parts.join(u", "_s);
}

std::optional<double> exportShare(const ExportProgress &progress)
{
    const auto share = [](qint64 part, qint64 whole) { return std::clamp(double(part) / double(whole), 0.0, 1.0); };
    switch (progress.state) {
    case ExportState::Waiting:
    case ExportState::Requesting:
        return 0;
    case ExportState::Preparing:
        if (progress.totalItems <= 0 || progress.completeItems < 0)
            return {};
        return share(progress.completeItems, progress.totalItems) / 2;
    case ExportState::Downloading:
    case ExportState::Paused:
        if (progress.totalBytes <= 0)
            return {};
        return 0.5 + share(progress.receivedBytes, progress.totalBytes) / 2;
    case ExportState::Checking:
    case ExportState::Done:
        return 1;
    case ExportState::Failed:
    case ExportState::Cancelled:
        return {};
    }
    return {};
}

std::optional<double> overallShare(const QList<ExportEntry> &entries)
{
    double sum = 0;
    int active = 0;
    for (const ExportEntry &entry : entries) {
        if (isFinal(entry.progress.state))
            continue;
        const std::optional<double> share = exportShare(entry.progress);
        if (!share)
            return {};
        sum += *share;
        ++active;
    }
    return active > 0 ? std::optional(sum / active) : std::nullopt;
}

} // namespace rollbook
