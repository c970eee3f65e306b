// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "cli/task.h"
#include "exports/exportjob.h"

namespace rollbook::cli {

/// Runs one export; the saved file's path is the only thing on standard output.
class ExportCommand final : public Command {
    Q_OBJECT
public:
    ExportCommand(ApiClient *client, const Task &task, const QString &targetPath, bool overwrite, Output *output,
                  QObject *parent);
    void start() override;
    void interrupt() override;

private:
    void showProgress();
    void done();

    Output *m_output;
    ExportJob *m_job;
    ExportState m_told = ExportState::Waiting;
};

} // namespace rollbook::cli
