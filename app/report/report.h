// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chartrules.h"
#include "report/column.h"
#include "report/query.h"
#include "report/result.h"

#include <QHash>
#include <QMap>

namespace rollbook {

/// Columns that a parameter of its own adds (TeamUp: extra_customer_fields), listed by the service.
struct ExtraColumns {
    QString parameter; ///< wire name; empty when the report has none
    QString source;    ///< list that names the ids, for example "customer_fields"
    QString keyPrefix; ///< header keys are prefix + id
    QString groupText;

    bool isNull() const { return parameter.isEmpty(); }
    QString group() const;
    friend bool operator==(const ExtraColumns &, const ExtraColumns &) = default;
};

/// Everything that is said of one report, in one catalog file. Immutable after loading.
struct Report {
    QString id;      ///< for example teamup.customers
    QString service; ///< for example teamup
    QString labelText;
    QString nounText;      ///< plural noun of a row, lower case: "customers"
    QString icon;          ///< name in :/icons
    QString dataPath;      ///< below the base URL; empty: cannot be read as pages
    QString exportPath;    ///< empty: has no export endpoint
    QString fileStem;      ///< suggested file name without date and ending
    QString identityKey;   ///< column with the row's id; empty for grouped reports
    QString frozenKey;     ///< column that stays in sight while scrolling sideways; may be empty
    QString searchPath;    ///< look-up of a person by text; empty: none
    QString idsFilter;     ///< filter that takes the row ids; empty: none
    QString afterFilter;   ///< filter that takes an id and leaves the rows with greater ones; empty: none
    QString deletedFilter; ///< switch that has to go along with selected rows; empty: none
    bool grouped = false;
    bool columnsRequired = false;
    int maxPageSize = 100;
    int maxSortKeys = 3;
    QStringList exportFormats;          ///< wire values, first is the default
    QMap<QString, QString> formatNotes; ///< format -> what one should know of it, English
    QList<Column> columns;
    QList<CompositeColumn> composites;
    ExtraColumns extraColumns;
    ChartRules chart; ///< null: no charts
    QList<Filter> filters;
    QList<SortKey> defaultSort;
    QStringList tableParameters; ///< documented parameters that are no filters (columns, sort, page …)

    /// Only its files can be had: there is nothing to page through.
    bool isExportOnly() const { return dataPath.isEmpty(); }
    /// The service has no export of its own: files are made of the pages.
    bool isPagedExport() const { return exportPath.isEmpty() && !dataPath.isEmpty() && !exportFormats.isEmpty(); }
    QString formatNote(const QString &format) const;

    QString label() const;
    QString noun(int count = 2) const; ///< what so many rows are; without a count, the plural

    const Column *column(const QString &key) const; ///< by key only
    const CompositeColumn *composite(const QString &key) const;
    const Filter *filter(const QString &name) const; ///< by Filter::name
    const Filter *filterByWireName(const QString &wireName) const;

    /// Keys of the table columns shown at first: visible columns in catalog order, then visible composites.
    QStringList defaultColumns() const;
    /// Table columns -> wire columns: composites replaced by their parts, extra columns left out, no repeats.
    QStringList wireColumns(const QStringList &tableColumns) const;
    /// Ids of the extra columns among tableColumns.
    QList<qint64> extraColumnIds(const QStringList &tableColumns) const;
    /// Names accepted by `columns` -> the catalog's key; empty when unknown.
    QString canonicalColumn(const QString &name) const;
    /// A Query for this report with default columns and sort and no filter.
    Query defaultQuery() const;
    /// The keys that can be sorted by when these columns are asked for: a grouped report has no others.
    QList<SortKey> possibleSort(const QList<SortKey> &sort, const QStringList &tableColumns) const;
    /// Sort keys as sent: the query's, then what makes the order total (identity, or the other group columns).
    QList<SortKey> sortWithTieBreaker(const Query &query) const;
};

/// Checks names and value kinds of a query against its report.
Result<void> validate(const Report &report, const Query &query);

} // namespace rollbook
