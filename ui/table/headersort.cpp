// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/headersort.h"

#include <algorithm>

namespace rollbook {

namespace {

Qt::SortOrder turned(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

QList<SortKey> sortAfterClick(const QList<SortKey> &sort, const QString &key, bool add, int most)
{
    QList<SortKey> result = sort;
    const auto found = std::find_if(result.begin(), result.end(), [&](const SortKey &k) { return k.key == key; });
    const bool sorted = found != result.end();
    if (!add || most == 1)
        return { { key, sorted ? turned(found->order) : Qt::AscendingOrder } };
    if (sorted)
        found->order = turned(found->order);
    else if (result.size() < most)
        result.append({ key, Qt::AscendingOrder });
    return result;
}

} // namespace rollbook
