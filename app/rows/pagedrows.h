// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"

#include <memory>

namespace rollbook {

class ApiClient;

/// Rows of a remote report, page by page: a page-aligned LRU cache, one request per page in flight, the next page
/// ahead of the visible ones. A new query aborts the old one's requests and drops late answers.
class PagedRows final : public RowSource {
    Q_OBJECT
public:
    static constexpr int cachedRows = 5000;
    PagedRows(ApiClient *client, Report report, QObject *parent = nullptr);
    ~PagedRows() override;

    const Report &report() const override;
    const Query &query() const override;
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

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
