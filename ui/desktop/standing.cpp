// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/standing.h"

#include "ui/exports/exportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

} // namespace

bool isUnderWay(const ExportEntry &entry)
{
    return entry.connected && !entry.elsewhere && !isFinal(entry.progress.state)
        && entry.progress.state != ExportState::Paused;
}

Standing standingOf(const QList<ExportEntry> &entries)
{
    Standing standing;
    QList<ExportEntry> running;
    for (const ExportEntry &entry : entries) {
        if (isUnderWay(entry))
            running << entry;
        standing.paused += entry.connected && !entry.elsewhere && entry.progress.state == ExportState::Paused;
    }
    standing.exports = int(running.size());
    standing.share = overallShare(running);
    return standing;
}

int percentOf(const Standing &standing)
{
    return standing.share ? int(*standing.share * 100) : -1;
}

QString titleWith(const Standing &standing, const QString &title)
{
    if (standing.exports == 0)
        return title;
    const QString progress = standing.share ? Text::tr("%1 %").arg(percentOf(standing))
                                            : Text::tr("%Ln export(s)", nullptr, standing.exports);
    return QString(progress + u" \u2013 "_s + title);
}

QString trayToolTip(const Standing &standing)
{
    if (standing.exports > 0) {
        const QString count = Text::tr("%Ln export(s)", nullptr, standing.exports);
        return standing.share ? Text::tr("%1, %2 %").arg(count).arg(percentOf(standing)) : count;
    }
    return standing.paused > 0 ? Text::tr("%Ln export(s) paused", nullptr, standing.paused) : u"Rollbook"_s;
}

} // namespace rollbook
