// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "cli/task.h"
#include "exports/exportqueue.h"
#include "exports/exportstore.h"

#include <optional>

namespace rollbook::cli {

/// Runs one export; the saved file's path is the only thing on standard output. It is kept in the store that the window
/// has too: the same command goes on with what was interrupted, killed or failed not long ago.
class ExportCommand final : public Command {
    Q_OBJECT
public:
    ExportCommand(ApiClient *client, const Task &task, const QString &targetPath, bool overwrite, Output *output,
                  QObject *parent);
    void start() override;
    void interrupt() override;

private:
    void openStore();
    std::optional<int> unfinished() const;
    bool makeRoom();
    void goOn(int id);
    void changed();
    void showProgress(const ExportProgress &progress);
    void done(const ExportEntry &entry);
    void fail(const Error &error);
    void refuse();
    void end(int code);

    ApiClient *m_client;
    Report m_report;
    ExportRequest m_request;
    Output *m_output;
    ExportStore m_store;
    std::unique_ptr<ExportQueue> m_queue;
    int m_id = 0;
    bool m_over = false;
    std::pair<ExportState, bool> m_told = { ExportState::Waiting, false }; ///< with whether it is tried again
};

} // namespace rollbook::cli
