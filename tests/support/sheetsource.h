// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/catalog.h"
#include "sheets/plan.h"

#include <QFile>
#include <QTemporaryDir>

/// Files to be rewritten for spreadsheet programs, and what is known of them.
class SheetSource {
public:
    rollbook::sheets::Source write(const QByteArray &bytes, const QString &format = QStringLiteral("csv")) const
    {
        const QString path = m_folder.filePath(QStringLiteral("source.") + format);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return { path, format };
    }
    rollbook::sheets::Plan plan(const QString &report = QStringLiteral("teamup.customers")) const
    {
        rollbook::sheets::Plan plan;
        plan.report = *m_catalog.report(report);
        plan.locale = QLocale(QStringLiteral("en_GB"));
        return plan;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Also hidden ones.
    QStringList files() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("source.")); });
        return names;
    }

private:
    QTemporaryDir m_folder;
    rollbook::Catalog m_catalog = *rollbook::Catalog::load();
};

inline const rollbook::Stopped goOn = [] { return false; };
inline const rollbook::sheets::Progress silent = [](qint64) {};
