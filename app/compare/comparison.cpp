// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "compare/comparedcell.h"
#include "compare/comparetext.h"
#include "compare/packedrow.h"

#include <QHash>

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype rowsBetweenLooks = 1000;

bool sameName(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A file may have only what the service calls a column.
bool sameColumn(const SetColumn &before, const SetColumn &now)
{
    if (before.key == now.key)
        return true;
    const QString heading = before.served.isEmpty() ? before.key : before.served;
    return !before.known && (sameName(heading, now.served) || sameName(heading, now.label));
}

/// For each column now its place among the columns before; -1 where it was not there.
QList<qsizetype> placesBefore(const QList<SetColumn> &before, const QList<SetColumn> &now)
{
    QList<qsizetype> places;
    for (const SetColumn &column : now) {
        qsizetype place = sectionOf(before, column.key);
        if (place < 0) {
            const auto it = std::find_if(before.begin(), before.end(), [&](const SetColumn &candidate) {
                return sameColumn(candidate, column) && sectionOf(now, candidate.key) < 0;
            });
            place = it == before.end() ? -1 : it - before.begin();
        }
        places << (places.contains(place) ? -1 : place);
    }
    return places;
}

class Comparer {
public:
    Comparer(const RowSet &before, const RowSet &now) : m_before(before), m_now(now)
    {
        m_places = placesBefore(before.columns, now.columns);
        m_result.columns = now.columns;
        m_result.repeatedBefore = before.repeated;
        m_result.repeatedNow = now.repeated;
        m_result.namelessBefore = before.nameless;
        m_result.namelessNow = now.nameless;
        m_result.before = before.asOf;
        m_result.now = now.asOf;
        for (qsizetype i = 0; i < now.columns.size(); ++i)
            if (m_places.at(i) < 0)
                m_result.onlyNow << now.columns.at(i).label;
        for (qsizetype i = 0; i < before.columns.size(); ++i)
            if (!m_places.contains(i))
                m_result.onlyBefore << before.columns.at(i).label;
    }

    bool hasCells() const
    {
        return std::count_if(m_places.begin(), m_places.end(), [](qsizetype place) { return place >= 0; }) > 1;
    }

    Result<Comparison> run(const Stopped &stopped, const RowProgress &progress)
    {
        QHash<qint64, qsizetype> rowsBefore;
        rowsBefore.reserve(m_before.ids.size());
        for (qsizetype i = 0; i < m_before.ids.size(); ++i)
            rowsBefore.insert(m_before.ids.at(i), i);
        QList<ComparedRow> changed;
        QList<bool> found(m_before.ids.size(), false);
        for (qsizetype i = 0; i < m_now.ids.size(); ++i) {
            if (i % rowsBetweenLooks == 0) {
                if (stopped())
                    return failure({ .code = ErrorCode::Cancelled });
                progress(i, m_now.ids.size());
            }
            const auto row = rowsBefore.constFind(m_now.ids.at(i));
            if (row == rowsBefore.constEnd()) {
                m_result.rows << ComparedRow { Change::Added, m_now.ids.at(i), unpackedRow(m_now.rows.at(i)), {} };
                continue;
            }
            found[*row] = true;
            const QList<ChangedCell> cells = changedCells(m_before.rows.at(*row), m_now.rows.at(i));
            if (cells.isEmpty())
                ++m_result.unchanged;
            else
                changed << ComparedRow { Change::Changed, m_now.ids.at(i), unpackedRow(m_now.rows.at(i)), cells };
        }
        m_result.added = m_result.rows.size();
        for (qsizetype i = 0; i < found.size(); ++i)
            if (!found.at(i))
                m_result.rows << goneRow(i);
        m_result.gone = m_result.rows.size() - m_result.added;
        m_result.changed = changed.size();
        m_result.rows << changed;
        return m_result;
    }

private:
    QList<ChangedCell> changedCells(QByteArrayView rowBefore, QByteArrayView rowNow) const
    {
        QList<ChangedCell> cells;
        const QList<QByteArrayView> before = packedCells(rowBefore);
        const QList<QByteArrayView> now = packedCells(rowNow);
        for (qsizetype i = 0; i < now.size() && i < m_places.size(); ++i) {
            const qsizetype place = m_places.at(i);
            if (place < 0 || place >= before.size() || before.at(place) == now.at(i))
                continue;
            const QVariant old = valueBefore(before.at(place), i);
            if (!sameCell(old, unpackedCell(now.at(i))))
                cells << ChangedCell { i, old };
        }
        return cells;
    }

    /// What the file could not know of its column is known now.
    QVariant valueBefore(QByteArrayView cell, qsizetype section) const
    {
        const SetColumn &column = m_now.columns.at(section);
        return settled(unpackedCell(cell), column.known ? &*column.known : nullptr);
    }

    ComparedRow goneRow(qsizetype index) const
    {
        ComparedRow row { Change::Gone, m_before.ids.at(index), {}, {} };
        const QList<QByteArrayView> cells = packedCells(m_before.rows.at(index));
        for (qsizetype i = 0; i < m_places.size(); ++i)
            row.values << (m_places.at(i) < 0 ? QVariant() : valueBefore(cells.value(m_places.at(i)), i));
        return row;
    }

    const RowSet &m_before;
    const RowSet &m_now;
    QList<qsizetype> m_places;
    Comparison m_result;
};

} // namespace

qint64 Comparison::count(Change change) const
{
    switch (change) {
    case Change::Added:
        return added;
    case Change::Gone:
        return gone;
    case Change::Changed:
        return changed;
    }
    return 0;
}

Result<Comparison> compareRows(const RowSet &before, const RowSet &now, const Stopped &stopped,
                               const RowProgress &progress)
{
    Comparer comparer(before, now);
    if (!comparer.hasCells())
        return failure({ .code = ErrorCode::BadAnswer,
                         .message = CompareText::tr("The two have no column in common besides their ids.") });
    return comparer.run(stopped, progress);
}

} // namespace rollbook
