// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "rows/csvtext.h"

#include <QHash>
#include <QLocale>
#include <QPair>
#include <QTimeZone>

namespace rollbook::sheets {

/// A file of rows as a service serves it or as Rollbook saves it.
struct Source {
    QString path;
    QString format; ///< "csv" or "json"
};

/// What has to be known to read a file as typed cells.
struct Plan {
    Report report;
    QTimeZone zone = QTimeZone::utc();    ///< of the connection: date-times are written in it
    QLocale locale;                       ///< of the spreadsheet program
    QHash<QString, QString> labels;       ///< key -> what the service calls a column that the catalog does not know
    QHash<QString, QString> keys;         ///< heading of the file -> key, where the service has headings of its own
    QList<QPair<QString, QString>> about; ///< label and value, for the sheet that tells where the rows are from
    qint64 rowsPerSheet = 1'048'575;      ///< below the headings; the format has no more
};

/// Called with the rows done so far, now and then, in the thread that works.
using Progress = std::function<void(qint64)>;

/// Whether it is time to look up from the rows: for progress and for Stopped.
inline bool isPause(qint64 rows)
{
    return rows % 512 == 0;
}

} // namespace rollbook::sheets
