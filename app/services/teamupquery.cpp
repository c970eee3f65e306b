// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teamupquery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::teamup {

namespace {

QJsonArray sortTexts(const QList<SortKey> &sort)
{
    QJsonArray texts;
    for (const SortKey &key : sort)
        texts.append(key.order == Qt::DescendingOrder ? QString(u'-' + key.key) : key.key);
    return texts;
}

} // namespace

Parameters parametersOf(const Connection &connection, const Report &report, const Query &query)
{
    Parameters parameters;
    const QStringList columns = report.wireColumns(query.columns);
    if (!columns.isEmpty())
        parameters << Parameter { u"columns"_s, QJsonArray::fromStringList(columns) };
    QStringList extraIds;
    for (const qint64 id : report.extraColumnIds(query.columns))
        extraIds << QString::number(id);
    if (!extraIds.isEmpty()) // documented as one string of ids; the comma is assumed
        parameters << Parameter { report.extraColumns.parameter, extraIds.join(u',') };
    parameters += filterParameters(connection, report, query);
    if (const QList<SortKey> sort = report.sortWithTieBreaker(query); !sort.isEmpty())
        parameters << Parameter { u"sort"_s, sortTexts(sort) };
    return parameters;
}

QUrl address(const QUrl &baseUrl, const QString &path, const Parameters &parameters)
{
    return addressBelow(baseUrl, path, formEncoded(parameters, ListStyle::Comma));
}

} // namespace rollbook::teamup
