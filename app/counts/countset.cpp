// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/countset.h"

#include <QHash>

#include <limits>

namespace rollbook {

namespace {

/// Numbers values in the order of their first appearance and keeps their totals.
class Numbering {
public:
    Numbering(QList<GroupValue> *values, QList<qint64> *totals) : m_values(values), m_totals(totals) { }

    int add(const GroupValue &value, qint64 count)
    {
        const auto next = static_cast<int>(m_values->size());
        const int index = m_indexes.value(value, next);
        if (index == next) {
            m_indexes.insert(value, next);
            m_values->append(value);
            m_totals->append(0);
        }
        addCount((*m_totals)[index], count);
        return index;
    }

private:
    QList<GroupValue> *m_values;
    QList<qint64> *m_totals;
    QHash<GroupValue, int> m_indexes;
};

} // namespace

void addCount(qint64 &sum, qint64 count)
{
    if (qAddOverflow(sum, count, &sum))
        sum = std::numeric_limits<qint64>::max();
}

CountSet countSet(const Attribute &group, const Attribute &split, const QString &measure,
                  const QList<QJsonObject> &rows)
{
    CountSet set;
    set.cells.reserve(rows.size());
    Numbering groups(&set.groups, &set.groupTotals);
    Numbering splits(&set.splits, &set.splitTotals);
    if (split.isNull())
        splits.add({}, 0);
    for (const QJsonObject &row : rows) {
        const qint64 count = qMax(0LL, integerOf(row.value(measure)).value_or(0));
        const int groupIndex = groups.add(groupValue(group, row), count);
        const int splitIndex = splits.add(split.isNull() ? GroupValue() : groupValue(split, row), count);
        set.cells.append({ groupIndex, splitIndex, count });
        addCount(set.total, count);
    }
    return set;
}

} // namespace rollbook
