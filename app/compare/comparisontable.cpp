// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparisontable.h"

#include "compare/comparisonrows.h"
#include "report/changedvalue.h"
#include "report/values.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int changeWidth = 92;
constexpr int roomForBefore = 72;

constexpr std::pair<Change, Tone> tones[] = {
    { Change::Added, Tone::Ok },
    { Change::Gone, Tone::Danger },
    { Change::Changed, Tone::Warn },
};

constexpr const char *labels[] = {
    QT_TRANSLATE_NOOP("Catalog", "Added"),
    QT_TRANSLATE_NOOP("Catalog", "Gone"),
    QT_TRANSLATE_NOOP("Catalog", "Changed"),
};

TableColumn changeColumn()
{
    CompositeColumn badges { .key = changeKey,
                             .labelText = QLatin1StringView(QT_TRANSLATE_NOOP("Catalog", "Change")),
                             .groupText = {},
                             .parts = {},
                             .width = changeWidth };
    for (const auto &[change, tone] : tones)
        badges.parts << CompositePart { .key = changeName(change),
                                        .tone = tone,
                                        .labelText = QLatin1StringView(labels[int(change)]) };
    TableColumn column;
    column.key = badges.key;
    column.label = badges.label();
    column.kind = CellKind::Badges;
    column.width = changeWidth;
    column.sortable = true;
    column.composite = badges;
    return column;
}

/// Takes the cells of a row apart for one column of the table.
class CellSource {
public:
    CellSource(const Comparison &comparison, const TableColumn &column)
    {
        if (!column.composite) {
            m_sections << sectionOf(comparison.columns, column.key);
            return;
        }
        m_parts = column.composite->parts;
        for (const CompositePart &part : std::as_const(m_parts))
            m_sections << sectionOf(comparison.columns, part.key);
    }

    bool isThere() const
    {
        return std::any_of(m_sections.begin(), m_sections.end(), [](qsizetype section) { return section >= 0; });
    }

    QVariant now(const ComparedRow &row) const
    {
        return value([&](qsizetype section) { return row.values.at(section); });
    }

    bool changed(const ComparedRow &row) const
    {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [&](const ChangedCell &cell) { return m_sections.contains(cell.section); });
    }

    QVariant before(const ComparedRow &row) const
    {
        return value([&](qsizetype section) {
            for (const ChangedCell &cell : row.cells)
                if (cell.section == section)
                    return cell.before;
            return row.values.at(section);
        });
    }

private:
    template<typename ValueOf>
    QVariant value(ValueOf valueOf) const
    {
        if (m_parts.isEmpty())
            return m_sections.first() < 0 ? QVariant() : valueOf(m_sections.first());
        BadgeList badges;
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            const CompositePart &part = m_parts.at(i);
            const QVariant flag = m_sections.at(i) < 0 ? QVariant() : valueOf(m_sections.at(i));
            if (flag.userType() == QMetaType::Bool && flag.toBool() == part.shownWhen)
                badges.keys << part.key;
        }
        return badges.keys.isEmpty() ? QVariant() : QVariant::fromValue(badges);
    }

    QList<CompositePart> m_parts; ///< none: a column by itself
    QList<qsizetype> m_sections;  ///< in the comparison, one per part
};

QList<TableColumn> allColumns(const Comparison &comparison)
{
    QList<TableColumn> columns;
    for (const SetColumn &read : comparison.columns) {
        TableColumn column;
        column.key = read.key;
        column.label = read.label;
        column.known = read.known;
        column.kind = read.known ? read.known->kind : CellKind::Text;
        column.width = read.known ? read.known->width : column.width;
        columns << column;
    }
    return columns;
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<Money>())
        return value.value<Money>().amount;
    if (value.userType() == qMetaTypeId<Booking>())
        return value.value<Booking>().name;
    return QJsonValue::fromVariant(value);
}

} // namespace

ComparisonTable comparisonTable(const Comparison &comparison, const Report &report, const QList<TableColumn> &columns)
{
    QList<TableColumn> shown;
    const QList<TableColumn> wanted = columns.isEmpty() ? allColumns(comparison) : columns;
    for (const TableColumn &column : wanted)
        if (CellSource(comparison, column).isThere())
            shown << column;
    QList<CellSource> sources;
    for (TableColumn &column : shown) {
        column.sorted.reset();
        column.sortable = !column.composite;
        sources << CellSource(comparison, column);
    }
    const bool behind = !shown.isEmpty() && shown.first().key == report.frozenKey;
    const qsizetype place = behind ? 1 : 0;
    ComparisonTable table;
    QList<bool> wide(shown.size(), false);
    for (const ComparedRow &row : comparison.rows) {
        Row plain { .id = row.id, .served = {}, .values = {} };
        for (qsizetype i = 0; i < sources.size(); ++i) {
            plain.values << sources.at(i).now(row);
            plain.served.insert(shown.at(i).key, jsonOf(plain.values.last()));
        }
        Row marked = plain;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (!sources.at(i).changed(row))
                continue;
            marked.values[i] = QVariant::fromValue(ChangedValue { sources.at(i).before(row), plain.values.at(i) });
            wide[i] = true;
        }
        plain.values.insert(place, qint64(row.change));
        marked.values.insert(place, QVariant::fromValue(BadgeList { { changeName(row.change) } }));
        table.plain.rows << plain;
        table.marked << marked;
        table.kinds << row.change;
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown[i].width += wide.at(i) ? roomForBefore : 0;
    shown.insert(place, changeColumn());
    table.plain.columns = shown;
    return table;
}

} // namespace rollbook
