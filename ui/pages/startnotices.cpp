// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startnotices.h"

#include <QCoreApplication>
#include <QDir>

namespace rollbook {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StartNotices)
};

} // namespace

QStringList startNotices(const StartFiles &files)
{
    QStringList notices;
    const auto tell = [&](const QString &sentence, const QString &aside) {
        if (!aside.isEmpty())
            notices << sentence.arg(QDir::toNativeSeparators(aside));
    };
    tell(Text::tr("The settings were damaged. They are kept as %1."), files.settingsAside);
    tell(Text::tr("The connections were damaged. They are kept as %1."), files.connectionsAside);
    tell(Text::tr("The list of downloads was damaged. It is kept as %1."), files.downloadsAside);
    if (!files.connectionsUsable)
        notices << Text::tr("The connections are damaged and cannot be used.");
    if (!files.settingsKept)
        notices << Text::tr("Settings cannot be kept: the disk is full, or Rollbook may not write there.");
    return notices;
}

} // namespace rollbook
