// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "report/strictreader.h"
#include "views/savedview.h"

namespace rollbook {

/// A state as members of an object that may have others.
QJsonObject viewStateJson(const ViewState &state);
/// The state that viewStateJson() wrote; what is wrong is left in the reader.
ViewState readViewState(StrictReader &reader);

/// The text of a file with these views, in their order. Carries its own version.
QByteArray viewsText(const QList<SavedView> &views);

/// The views that viewsText() wrote. BadAnswer: what is only partly understood is an error that names the place.
Result<QList<SavedView>> viewsFromText(const QByteArray &text);

} // namespace rollbook
