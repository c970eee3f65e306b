// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportexport.h"

#include "sandbox/reportrow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

ExportContent reportExport(const Database &database, const ReportQuery &query)
{
    ExportContent content;
    content.json = query.format == "json"_L1;
    const QString report = QString(query.report->name).replace(u'.', u'-');
    content.name = report + (content.json ? u"-#.json"_s : u"-#.csv"_s);
    if (!query.report->grouped) {
        const QList<qint64> ids = rowIds(database, query);
        content.total = ids.size();
        content.rows = [&database, query, ids](qint64 first, qint64 count) {
            return rowsOf(database, query, ids.mid(first, count));
        };
    } else {
        const QList<QJsonObject> groups = groupRows(database, query);
        content.total = groups.size();
        content.rows = [groups](qint64 first, qint64 count) { return groups.mid(first, count); };
    }
    const QJsonArray headers = headersOf(query);
    for (const QJsonValue header : headers) {
        content.labels.append(header[u"label"_s].toString());
        content.keys.append(header[u"key"_s].toString());
    }
    content.head = "{\"total\":" + QByteArray::number(content.total)
        + ",\"column_headers\":" + QJsonDocument(headers).toJson(QJsonDocument::Compact) + ",\"rows\":[";
    content.tail = "]}";
    return content;
}

} // namespace rollbook::sandbox
