// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "views/savedview.h"

namespace rollbook {

/// The views that a new connection to these reports begins with, named in the user's language. They are data, one file
/// per service in :/views; one that asks a report for something that it does not have is left out.
QList<SavedView> readyViews(const QString &service, const QList<const Report *> &reports);

} // namespace rollbook
