// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "rows/boundedrows.h"
#include "ui/filters/filtertext.h"

#include <QObject>

namespace rollbook {

class ChoiceLists;
class ReportTableModel;
class UiSettings;

/// One report of one connection as the window uses it: its rows, its table model, what is asked of it, the lists
/// that name its ids, and what is remembered of it. Widgets ask it for changes and follow its signals.
class ReportController final : public QObject {
    Q_OBJECT
public:
    /// client and settings must outlive it.
    ReportController(ApiClient *client, const Report &report, UiSettings *settings, QObject *parent = nullptr);

    const Report &report() const;
    ApiClient *client() const { return m_client; }
    UiSettings *settings() const { return m_settings; }
    RowSource *rows() const { return m_rows; }
    ReportTableModel *model() const { return m_model; }
    const FilterContext &context() const { return m_context; }
    /// What is asked of the service now; the rows may still belong to the query before.
    const Query &query() const { return m_rows->query(); }
    /// True from a change of the query, or a refresh, until it is answered.
    bool replacing() const { return m_replacing; }

    /// Sends the first request; without columns those that were chosen last.
    void start(const QStringList &columns = {});
    /// What start() asks for.
    Query firstQuery(const QStringList &columns = {}) const;
    /// Asks for all of this at once; the report's own columns are remembered as they were.
    void showQuery(const Query &query, const std::optional<RowBound> &bound = {});
    /// Rows that the service cannot filter; it stays while filters, columns and order change.
    const std::optional<RowBound> &bound() const { return m_rows->bound(); }
    /// How far they are read, and the day that they are read for.
    std::optional<BoundReading> reading() const { return m_rows->reading(); }
    const BoundDay &boundDay() const { return m_rows->day(); }
    void stopReading() { m_rows->stopReading(); }
    /// All rows with these filters.
    void dropBound();
    /// The columns of query() in the order in which they stand in sight.
    QStringList shownColumns() const;
    void refresh();
    void cancel();
    void setFilters(const QMap<QString, FilterValue> &filters);
    void removeFilter(const QString &name);
    void setSort(const QList<SortKey> &sort);
    void setColumns(const QStringList &columns);
    /// Another order of the same columns: nothing is asked.
    void rememberColumnOrder(const QStringList &keys);
    void setPageSize(int size);
    /// Shows these rows alone; restoreFilters() brings back what was shown before.
    void showOnly(const QList<qint64> &ids);
    /// Shows what a part of a chart stands for; restoreFilters() likewise. It may be the first request.
    void showPart(const QMap<QString, FilterValue> &filters);
    void restoreFilters();
    bool canRestoreFilters() const { return m_filtersBefore.has_value(); }
    /// Asks for a list once; later calls answer from memory.
    void wantChoices(const QString &source);

Q_SIGNALS:
    /// query() changed, in whatever part.
    void queryChanged();
    /// reading() is further on.
    void readingChanged();
    /// shownColumns() changed alone.
    void orderChanged();
    /// The user wants everything anew.
    void refreshing();
    /// Rows of the present query are there.
    void answered();
    void failed(const rollbook::Error &error);
    void replacingChanged(bool replacing);
    void choicesReady(const QString &source, const QList<rollbook::Choice> &choices);
    void choicesFailed(const QString &source, const rollbook::Error &error);

private:
    void ask(const Query &query);
    void ask(const Query &query, const std::optional<RowBound> &bound);
    void askForNow(const QMap<QString, FilterValue> &filters);
    void setReplacing(bool replacing);
    void nameIds(const QString &source, const QList<Choice> &choices);

    ApiClient *m_client;
    UiSettings *m_settings;
    BoundedRows *m_rows;
    ReportTableModel *m_model;
    ChoiceLists *m_lists;
    FilterContext m_context;
    std::optional<QMap<QString, FilterValue>> m_filtersBefore;
    std::optional<RowBound> m_boundBefore;
    QStringList m_order; ///< of the columns, as the user has put them
    bool m_replacing = false;
};

} // namespace rollbook
