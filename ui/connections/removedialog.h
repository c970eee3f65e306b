// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

namespace rollbook {

/// Asks before a connection goes. Open it with open(); it deletes itself when closed.
class RemoveDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// busyExports: so many downloads of it run.
    RemoveDialog(const QString &name, int busyExports, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace rollbook
