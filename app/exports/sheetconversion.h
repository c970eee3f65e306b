// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "sheets/plan.h"
#include "sheets/risks.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollbook {

/// What is to be done with a served file.
struct SheetTask {
    enum class Step {
        FindChanges, ///< counts what a spreadsheet program would change; writes nothing
        Write
    };
    Step step = Step::Write;
    sheets::Source source = {};
    Report report = {};
    Query query = {};
    SavedAs savedAs = {};
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = {};
    QList<QPair<QString, QString>> about = {};
    QString partPath = {}; ///< must not exist
};

/// What came of it.
struct SheetOutcome {
    sheets::Risks changes = {}; ///< FindChanges
    qint64 bytes = 0;           ///< Write: of the new file, like its sum
    QByteArray sha256 = {};

    friend bool operator==(const SheetOutcome &, const SheetOutcome &) = default;
};

/// Makes a file for spreadsheet programs in a worker thread. finished comes exactly once, never from within start(),
/// and not at all when it is deleted before; then it deletes itself. A new file is on the disk by then, or gone.
class SheetConversion final : public QObject {
    Q_OBJECT
public:
    SheetConversion(SheetTask task, QObject *parent);
    /// The worker stops soon and leaves nothing behind.
    ~SheetConversion() override;
    void start();

Q_SIGNALS:
    void progress(qint64 rows);
    void finished(const rollbook::Result<rollbook::SheetOutcome> &result);

private:
    SheetTask m_task;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace rollbook
