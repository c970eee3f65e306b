// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"

#include <QMap>

#include <functional>

/// Rows that a test puts in and takes out. It answers nothing by itself and remembers what it was asked.
class FakeRows final : public rollbook::RowSource {
    Q_OBJECT
public:
    /// served(n) is row n of the whole result.
    using Served = std::function<QJsonObject(qint64)>;

    FakeRows(rollbook::Report report, QList<rollbook::ColumnHeader> headers, Served served, QObject *parent = nullptr);

    /// Starts over with this many rows, none of them loaded.
    void answer(qint64 total);
    /// Other content behind the same numbers, as after a refresh; what was loaded is loaded again.
    void replace(Served served);
    /// The answer of another query: other content, other headers, the same rows loaded.
    void restart(qint64 total, Served served);
    void load(qint64 first, qint64 last);
    void unload(qint64 first, qint64 last);

    QList<std::pair<qint64, qint64>> visibleRows; ///< every report of the view
    QList<rollbook::Query> queries;               ///< every setQuery()

    const rollbook::Report &report() const override { return m_report; }
    const rollbook::Query &query() const override { return m_query; }
    void setQuery(const rollbook::Query &query) override;
    void refresh() override { }
    void cancel() override { }
    void setVisibleRows(qint64 first, qint64 last) override { visibleRows.append({ first, last }); }
    void setPageSize(int size) override { m_pageSize = size; }
    int pageSize() const override { return m_pageSize; }
    qint64 total() const override { return m_total; }
    const QList<rollbook::TableColumn> &columns() const override { return m_columns; }
    const rollbook::Row *rowAt(qint64 index) const override;
    QList<qint64> loadedRows() const override { return m_rows.keys(); }
    bool loading() const override { return false; }
    std::optional<rollbook::Error> error() const override { return {}; }
    QDateTime updatedAt() const override { return {}; }

private:
    void read(qint64 first, qint64 last);

    rollbook::Report m_report;
    rollbook::Query m_query;
    QList<rollbook::ColumnHeader> m_headers;
    Served m_served;
    QList<rollbook::TableColumn> m_columns;
    QMap<qint64, rollbook::Row> m_rows;
    qint64 m_total = -1;
    int m_pageSize = 50;
};

/// A small report of people with a column of every look, and believable rows for it.
namespace people {

rollbook::Report report();
QList<rollbook::ColumnHeader> headers();
/// Row n; the id is 481200 + n.
QJsonObject served(qint64 n);

} // namespace people
