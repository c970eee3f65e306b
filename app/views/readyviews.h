// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "views/savedview.h"

namespace rollbook {

/// The views that a new connection to these reports begins with, named in the user's language. They are data, one file
/// per service in :/views; one that asks a report for something that it does not have is left out.
QList<SavedView> readyViews(const QString &service, const QList<const Report *> &reports);

/// The name of a ready-made view as it is kept: as long as it is the one in the user's language, the source text, so
/// that it follows the language. Names that the user gave are kept as typed.
QString keptName(const SavedView &view);
/// The other way round: a kept name in the user's language.
QString shownName(const SavedView &view);

} // namespace rollbook
