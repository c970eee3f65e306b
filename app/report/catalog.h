// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>

namespace rollbook {

/// All reports, read from resources/catalogs. Values; loaded once at start.
class Catalog {
public:
    /// Reads every *.json of a folder or resource path. The first fault of any file is the error:
    /// its message names file, place and key. Unknown keys and enum names are faults.
    static Result<Catalog> load(const QString &folder = QStringLiteral(":/catalogs"));
    /// Reads one file's bytes; name is used in messages only.
    static Result<Report> parse(const QByteArray &json, const QString &name);

    const QList<Report> &reports() const { return m_reports; }
    const Report *report(const QString &id) const;
    QList<const Report *> reportsOf(const QString &service) const;

private:
    QList<Report> m_reports;
};

} // namespace rollbook
