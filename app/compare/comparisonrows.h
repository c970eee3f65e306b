// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "rows/roworder.h"

#include <memory>

namespace rollbook {

/// The key of the column that says what became of a row; its cells are badges with one of the keys below.
inline constexpr auto changeKey = QLatin1StringView("#change");

/// "added", "gone", "changed"
QString changeName(Change change);
/// "Added", "Gone", "Changed"
QString changeLabel(Change change);

/// A comparison as rows of a table: the columns of the view that was compared, with a badge for what became of the row
/// and a ChangedValue where a cell changed. A thread of its own arranges them; what is in hand stays meanwhile. Filters
/// of the query say nothing.
class ComparisonRows final : public RowSource {
    Q_OBJECT
public:
    /// columns: as the view shows them. The locale decides the order of texts.
    ComparisonRows(const Report &report, const QList<TableColumn> &columns, const QLocale &locale,
                   QObject *parent = nullptr);
    ~ComparisonRows() override;

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    /// Shows only rows of which this became; nullopt: all.
    void setShown(std::optional<Change> change);

    const Report &report() const override;
    const Query &query() const override;
    /// Takes the order.
    void setQuery(const Query &query) override;
    void refresh() override { }
    void cancel() override { }
    void setVisibleRows(qint64, qint64) override { }
    void setPageSize(int size) override;
    int pageSize() const override;
    qint64 total() const override; ///< of those that are shown
    const QList<TableColumn> &columns() const override;
    const Row *rowAt(qint64 index) const override;
    QList<qint64> loadedRows() const override; ///< all
    bool loading() const override;
    std::optional<Error> error() const override { return {}; }
    QDateTime updatedAt() const override; ///< when the rows of now were read

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
