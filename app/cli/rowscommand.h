// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/rowwriter.h"
#include "cli/task.h"
#include "net/pagejob.h"

#include <QPointer>

namespace rollbook::cli {

/// Reads as many pages as the wanted rows need and writes them as they come.
class RowsCommand final : public Command {
    Q_OBJECT
public:
    RowsCommand(ApiClient *client, const Task &task, qint64 offset, qint64 limit, Output *output, QObject *parent);
    void start() override;
    void interrupt() override;

private:
    void fetch(qint64 first);
    void arrived(PageRange range, const Result<Page> &result);
    bool write(PageRange range, const Page &page);
    void finish(int exitCode);

    ApiClient *m_client;
    Task m_task;
    qint64 m_offset;
    qint64 m_limit;
    int m_pageSize;
    Output *m_output;
    std::unique_ptr<RowWriter> m_writer;
    QPointer<PageJob> m_job;
    bool m_begun = false;
    qint64 m_written = 0;
};

} // namespace rollbook::cli
