// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "exports/exportstore.h"
#include "support/serviceclient.h"

/// The profile whose exports these are.
inline const QString profile = QStringLiteral("p-1");

inline const rollbook::Report *reportOf(const QString &id)
{
    return &catalogReport(id);
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program's share: its store, its queue, and its way to the service.
struct Program {
    Program(const QString &path, std::unique_ptr<rollbook::ApiClient> way, const rollbook::ExportPacing &pacing)
        : store(path),
          client(std::move(way))
    {
        if (!store.open())
            qFatal("no store");
        queue = std::make_unique<rollbook::ExportQueue>(&store);
        queue->setPacing(pacing);
        if (!queue->restore())
            qFatal("not restored");
    }
    void attach() const { queue->attach(profile, client.get(), reportOf); }
    const rollbook::ExportEntry &entry(int id) const { return *queue->entry(id); }
    rollbook::ExportState state(int id) const { return entry(id).progress.state; }

    rollbook::ExportStore store;
    std::unique_ptr<rollbook::ApiClient> client;
    std::unique_ptr<rollbook::ExportQueue> queue;
};
