// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rowbound.h"
#include "rows/pagedrows.h"

#include <memory>

namespace rollbook {

/// How far the rows of a bound are read.
struct BoundReading {
    qint64 read = 0;    ///< rows of the report
    qint64 total = -1;  ///< of the report; -1: not known yet
    bool whole = false; ///< all that are meant are there
    bool underWay = false;
};

/// The rows of a remote report: page by page, as PagedRows, or, with a bound, those that it means. The latter are
/// known only while they are read: total() is what was found so far, and each answer may bring more. A few requests
/// are enough, because they stand at the ends of the order; they are kept all at once.
class BoundedRows final : public RowSource {
    Q_OBJECT
public:
    BoundedRows(ApiClient *client, const Report &report, QObject *parent = nullptr);
    ~BoundedRows() override;

    /// Starts over with another query, and another bound or none. A sort is the order among rows of the same value.
    void setQuery(const Query &query, const std::optional<RowBound> &bound);
    /// What is asked for.
    const std::optional<RowBound> &bound() const;
    /// To be told before the rows of a bound are asked for; a refresh takes it up.
    void setDay(const BoundDay &day);
    /// The one that the rows in hand were read on.
    const BoundDay &day() const;
    /// Of the bound in hand, or the one that is asked for; nullopt without one.
    std::optional<BoundReading> reading() const;
    /// What was found so far has to do.
    void stopReading();

    const Report &report() const override;
    const Query &query() const override;
    /// The bound stays.
    void setQuery(const Query &query) override;
    void refresh() override;
    void cancel() override;
    void setVisibleRows(qint64 first, qint64 last) override;
    void setPageSize(int size) override;
    int pageSize() const override;
    qint64 total() const override;
    const QList<TableColumn> &columns() const override;
    const Row *rowAt(qint64 index) const override;
    QList<qint64> loadedRows() const override;
    bool loading() const override;
    std::optional<Error> error() const override;
    QDateTime updatedAt() const override;

Q_SIGNALS:
    /// reading() is further on.
    void readingChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
