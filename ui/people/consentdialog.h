// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frameddialog.h"

#include <optional>

namespace rollbook {

/// Asks whether a connection's customers may be kept to be found, and says what that means. Open it with open();
/// accepted: they may.
class ConsentDialog final : public FramedDialog {
    Q_OBJECT
public:
    /// days: how long an old list is kept. Without any it is in memory only, like that of the practice data.
    ConsentDialog(const QString &connection, std::optional<int> days, QWidget *parent);
};

} // namespace rollbook
