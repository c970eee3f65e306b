// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportcontroller.h"

#include "models/reporttablemodel.h"
#include "settings/uisettings.h"
#include "ui/pages/choicelists.h"

namespace rollbook {

ReportController::ReportController(ApiClient *client, const Report &report, UiSettings *settings, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_settings(settings),
      m_rows(new BoundedRows(client, report, this)),
      m_model(new ReportTableModel(m_rows, this)),
      m_lists(new ChoiceLists(client, this)),
      m_context(FilterContext::of(client->connection()))
{
    m_rows->setPageSize(settings->pageSize(report));
    m_model->setFormat(m_context.format());
    connect(m_lists, &ChoiceLists::ready, this, &ReportController::nameIds);
    connect(m_lists, &ChoiceLists::failed, this, &ReportController::choicesFailed);
    connect(m_rows, &BoundedRows::readingChanged, this, &ReportController::readingChanged);
    connect(m_rows, &RowSource::updated, this, [this] {
        setReplacing(false);
        Q_EMIT answered();
    });
    connect(m_rows, &RowSource::failed, this, [this](const Error &error) {
        setReplacing(false);
        Q_EMIT queryChanged(); // a refused query is taken back
        Q_EMIT failed(error);
    });
}

const Report &ReportController::report() const
{
    return m_rows->report();
}

void ReportController::start(const QStringList &columns)
{
    ask(firstQuery(columns));
}

Query ReportController::firstQuery(const QStringList &columns) const
{
    Query query = report().defaultQuery();
    query.columns = columns.isEmpty() ? m_settings->columns(report()) : columns;
    query.sort = report().possibleSort(query.sort, query.columns);
    return query;
}

void ReportController::showQuery(const Query &query, const std::optional<RowBound> &bound)
{
    m_filtersBefore.reset();
    m_order.clear();
    ask(query, bound);
}

QStringList ReportController::shownColumns() const
{
    QStringList order = m_order;
    QStringList columns = query().columns;
    order.sort();
    columns.sort();
    return order == columns ? m_order : query().columns;
}

void ReportController::dropBound()
{
    ask(query(), std::nullopt);
}

void ReportController::ask(const Query &query)
{
    ask(query, bound());
}

void ReportController::ask(const Query &query, const std::optional<RowBound> &bound)
{
    m_rows->setDay({ m_context.today(), m_context.locale.firstDayOfWeek() });
    m_rows->setQuery(query, bound);
    setReplacing(m_rows->loading());
    Q_EMIT queryChanged();
}

void ReportController::refresh()
{
    m_model->setFormat(m_context.format()); // the day may have changed since
    m_rows->setDay({ m_context.today(), m_context.locale.firstDayOfWeek() });
    m_rows->refresh();
    setReplacing(true);
    Q_EMIT refreshing();
}

void ReportController::cancel()
{
    m_rows->cancel();
    if (m_filtersBefore == query().filters)
        m_filtersBefore.reset();
    setReplacing(false);
    Q_EMIT queryChanged(); // one that was not answered is taken back
}

void ReportController::setReplacing(bool replacing)
{
    if (m_replacing == replacing)
        return;
    m_replacing = replacing;
    Q_EMIT replacingChanged(replacing);
}

void ReportController::setFilters(const QMap<QString, FilterValue> &filters)
{
    m_filtersBefore.reset();
    Query query = this->query();
    query.filters = filters;
    ask(query);
}

void ReportController::removeFilter(const QString &name)
{
    auto filters = query().filters;
    filters.remove(name);
    setFilters(filters);
}

void ReportController::setSort(const QList<SortKey> &sort)
{
    Query query = this->query();
    query.sort = sort;
    ask(query);
}

void ReportController::setColumns(const QStringList &columns)
{
    m_settings->setColumns(report(), columns);
    m_order.clear();
    Query query = this->query();
    query.columns = columns;
    query.sort = report().possibleSort(query.sort, columns);
    ask(query);
}

void ReportController::rememberColumnOrder(const QStringList &keys)
{
    // Columns that came unasked stay unasked.
    QStringList columns;
    for (const QString &key : keys)
        if (query().columns.contains(key))
            columns << key;
    m_settings->setColumns(report(), columns);
    m_order = columns;
    Q_EMIT orderChanged();
}

void ReportController::setPageSize(int size)
{
    m_settings->setPageSize(report(), size);
    m_rows->setPageSize(size);
    setReplacing(m_rows->loading());
}

void ReportController::showOnly(const QList<qint64> &ids)
{
    askForNow({ { report().idsFilter, ids } });
}

void ReportController::showPart(const QMap<QString, FilterValue> &filters)
{
    askForNow(filters);
}

void ReportController::askForNow(const QMap<QString, FilterValue> &filters)
{
    const auto before = m_filtersBefore.value_or(query().filters);
    const auto boundBefore = m_filtersBefore ? m_boundBefore : bound();
    Query query = this->query().reportId.isEmpty() ? firstQuery({}) : this->query();
    query.filters = filters;
    ask(query, std::nullopt);
    m_filtersBefore = before;
    m_boundBefore = boundBefore;
    Q_EMIT queryChanged();
}

void ReportController::restoreFilters()
{
    if (!m_filtersBefore)
        return;
    Query query = this->query();
    query.filters = *std::exchange(m_filtersBefore, std::nullopt);
    ask(query, std::exchange(m_boundBefore, std::nullopt));
}

void ReportController::wantChoices(const QString &source)
{
    m_lists->want(source);
}

void ReportController::nameIds(const QString &source, const QList<Choice> &choices)
{
    const bool first = !m_context.names.contains(source);
    QMap<qint64, QString> &names = m_context.names[source];
    for (const Choice &choice : choices)
        names.insert(choice.id, choice.label);
    Q_EMIT choicesReady(source, choices);
    if (first)
        Q_EMIT queryChanged(); // ids among the filters have names now
}

} // namespace rollbook
