// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

class QPlainTextEdit;

namespace rollbook {

class EventLog;

/// The events of the log, followed while it is open, to be read and copied. Open it with open(); it deletes itself when
/// closed.
class LogDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// log outlives it.
    LogDialog(const EventLog *log, QWidget *parent);

private:
    void refresh();

    const EventLog *m_log;
    QPlainTextEdit *m_text;
};

} // namespace rollbook
