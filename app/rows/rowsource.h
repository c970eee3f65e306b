// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <QDateTime>
#include <QObject>

namespace rollbook {

/// One row as the table shows it; values stand in the order of RowSource::columns().
struct Row {
    qint64 id = 0;      ///< of the identity column; 0 when the report has none
    QJsonObject served; ///< as it came
    QList<QVariant> values;
};

/// One column of the table: a header of the answer, an extra column or a composite, with what the catalog knows.
struct TableColumn {
    QString key;
    QString label; ///< ready to show
    CellKind kind = CellKind::Text;
    int width = 100;
    bool sortable = false;
    bool required = false;
    bool givesWay = false;                    ///< a row id that the service forces: shown where there is room for it
    std::optional<Qt::SortOrder> sorted = {}; ///< as the answer says, whether or not it was asked for
    std::optional<Column> known;              ///< nullopt: unknown to the catalog, or a composite
    std::optional<CompositeColumn> composite;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Where a table's rows come from. The whole result is addressed by row number; rows arrive when they come in sight.
class RowSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Report &report() const = 0;
    virtual const Query &query() const = 0;
    /// Starts over with another query. The rows in hand stay readable until the first answer of the new query;
    /// when the service refuses it, query() is the former one again.
    virtual void setQuery(const Query &query) = 0;
    /// Asks again for what is in sight.
    virtual void refresh() = 0;
    /// Gives up what is under way. Rows in hand stay, and query() is the one that they belong to.
    virtual void cancel() = 0;
    /// Rows first..last came to rest in sight.
    virtual void setVisibleRows(qint64 first, qint64 last) = 0;
    virtual void setPageSize(int size) = 0;
    virtual int pageSize() const = 0;

    /// -1 until the first answer.
    virtual qint64 total() const = 0;
    virtual const QList<TableColumn> &columns() const = 0;
    /// Null while the row is not loaded. Valid until the next signal.
    virtual const Row *rowAt(qint64 index) const = 0;
    virtual QList<qint64> loadedRows() const = 0; ///< numbers of all rows in hand, ascending
    virtual bool loading() const = 0;
    virtual std::optional<Error> error() const = 0; ///< of the last failed request, until nothing is missing
    virtual QDateTime updatedAt() const = 0;        ///< UTC, of the newest answer; invalid before the first

Q_SIGNALS:
    void aboutToReset();
    /// Columns or total changed: everything has to be read again.
    void wasReset();
    void rowsChanged(qint64 first, qint64 last);
    void loadingChanged(bool loading);
    void failed(const rollbook::Error &error);
    /// An answer arrived.
    void updated();
};

} // namespace rollbook
