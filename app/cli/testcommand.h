// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "net/connectiontest.h"

#include <QPointer>

namespace rollbook::cli {

/// profile test: one request, one sentence.
class TestCommand final : public Command {
    Q_OBJECT
public:
    TestCommand(ApiClient *client, Output *output);
    void start() override;
    void interrupt() override;

private:
    void done(const std::optional<Error> &fault);

    ApiClient *m_client;
    Output *m_output;
    QPointer<ConnectionTest> m_test;
};

} // namespace rollbook::cli
