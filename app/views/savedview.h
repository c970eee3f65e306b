// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartsettings.h"
#include "report/rowbound.h"

namespace rollbook {

/// What a report's page shows of its report. Presets of dates stay presets.
struct ViewState {
    Query query;
    std::optional<ChartSettings> chart = {}; ///< only where the report has charts
    bool chartShown = false;
    std::optional<RowBound> bound = {}; ///< rows that no filter can ask for

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// Whether both show the same. A chart chooses its columns itself, and a table has no use for a chart's settings.
bool showSame(const ViewState &left, const ViewState &right);

/// Whether the report has all that is asked of it.
bool isPossible(const Report &report, const ViewState &state);

/// A state under a name.
struct SavedView {
    QString id;
    QString name; ///< as typed
    QString icon; ///< name in :/icons
    ViewState state;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// A view with an id and an icon of its own.
SavedView newView(const QString &name, const ViewState &state);

/// The index of a view; -1 when there is none.
qsizetype indexOfView(const QList<SavedView> &views, const QString &id);
/// The view with this name, however its letters are cased; null when there is none.
const SavedView *viewNamed(const QList<SavedView> &views, const QString &name);
/// The name, with a number behind it where it is taken.
QString freeName(const QList<SavedView> &views, const QString &name);

} // namespace rollbook
