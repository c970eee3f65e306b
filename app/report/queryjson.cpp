// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/queryjson.h"

#include "report/filterjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

QJsonArray sortArray(const QList<SortKey> &sort)
{
    QJsonArray array;
    for (const SortKey &key : sort)
        array << QJsonObject { { u"key"_s, key.key }, { u"descending"_s, key.order == Qt::DescendingOrder } };
    return array;
}

void readSort(StrictReader &reader, const QJsonArray &array, Query &query)
{
    for (const QJsonValue &value : array) {
        StrictReader key = reader.within(u"sort"_s, value);
        query.sort << SortKey { key.text(u"key"_s),
                                key.flag(u"descending"_s) ? Qt::DescendingOrder : Qt::AscendingOrder };
        reader.take(key);
    }
}

void readFilters(StrictReader &reader, const QJsonObject &filters, Query &query)
{
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        StrictReader filter = reader.within(it.key(), it.value());
        query.filters.insert(it.key(), readFilterValue(filter));
        reader.take(filter);
    }
}

} // namespace

QJsonObject toJson(const Query &query)
{
    QJsonObject filters;
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it)
        filters.insert(it.key(), filterValueJson(it.value()));
    return { { u"version"_s, version },
             { u"report"_s, query.reportId },
             { u"columns"_s, QJsonArray::fromStringList(query.columns) },
             { u"filters"_s, filters },
             { u"sort"_s, sortArray(query.sort) } };
}

Result<Query> queryFromJson(const QJsonObject &object)
{
    StrictReader reader(u"query"_s, object);
    if (const qint64 found = reader.integer(u"version"_s); found != version)
        reader.refuse(u"version"_s);
    Query query;
    query.reportId = reader.text(u"report"_s);
    query.columns = reader.texts(u"columns"_s);
    readFilters(reader, reader.object(u"filters"_s), query);
    readSort(reader, reader.array(u"sort"_s), query);
    if (const QString wrong = reader.wrong(); !wrong.isEmpty())
        return failure(
            { .code = ErrorCode::InvalidQuery, .message = u"not a query of this version"_s, .detail = wrong });
    return query;
}

} // namespace rollbook
