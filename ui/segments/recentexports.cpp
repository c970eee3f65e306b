// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/recentexports.h"

#include "ui/segments/card.h"
#include "ui/segments/recentexportrow.h"
#include "ui/segments/segmenttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int mostRows = 8;

} // namespace

RecentExports::RecentExports(const Report &report, const QString &service, const FilterContext &context,
                             QWidget *parent)
    : QWidget(parent),
      m_report(report),
      m_service(service),
      m_context(context),
      m_card(new Card(this)),
      m_list(new QVBoxLayout(m_card))
{
    m_list->setContentsMargins(1, 1, 1, 1);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space1, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(plainLabel(tr("Recent exports"), "strong", "", this));
    column->addWidget(m_card);
    hide();
}

void RecentExports::setQueue(ExportQueue *queue, const QString &profileId)
{
    m_profile = profileId;
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    if (queue) {
        connect(queue, &ExportQueue::entryInserted, this, &RecentExports::refresh);
        connect(queue, &ExportQueue::entryRemoved, this, &RecentExports::refresh);
        connect(queue, &ExportQueue::entryChanged, this, &RecentExports::refreshOne);
    }
    refresh();
}

bool RecentExports::isShown(const ExportEntry &entry) const
{
    return entry.request.query.reportId == m_report.id && entry.request.profileId == m_profile;
}

/// Rows are kept as long as their entry, so that nothing is taken from under the pointer or the focus.
void RecentExports::refresh()
{
    QList<int> ids;
    if (m_queue) {
        for (const ExportEntry &entry : m_queue->entries()) {
            if (!isShown(entry) || ids.size() == mostRows)
                continue;
            RecentExportRow *row = m_rows.value(entry.id);
            if (!row)
                row = addRow(entry.id);
            row->showEntry(entry, describe(entry), m_service, m_context);
            m_list->removeWidget(row);
            m_list->insertWidget(static_cast<int>(ids.size()), row);
            ids << entry.id;
        }
    }
    removeOthers(ids);
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_rows.value(ids.at(i))->setLast(i + 1 == ids.size());
    setVisible(!ids.isEmpty());
}

void RecentExports::refreshOne(int index)
{
    const ExportEntry entry = m_queue->entries().at(index);
    if (RecentExportRow *row = m_rows.value(entry.id))
        row->showEntry(entry, describe(entry), m_service, m_context);
}

RecentExportRow *RecentExports::addRow(int id)
{
    auto *row = new RecentExportRow(m_card);
    row->setObjectName(QStringLiteral("recent.%1").arg(id));
    m_rows.insert(id, row);
    connect(row, &RecentExportRow::stopRequested, this, [this, id] {
        if (m_queue)
            m_queue->cancel(id);
    });
    connect(row, &RecentExportRow::openRequested, this, &RecentExports::openRequested);
    return row;
}

void RecentExports::removeOthers(const QList<int> &ids)
{
    const QList<int> known = m_rows.keys();
    for (const int id : known) {
        if (ids.contains(id))
            continue;
        RecentExportRow *row = m_rows.take(id);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
}

/// Rules are said in words, everything else as on a chip.
QString RecentExports::describe(const ExportEntry &entry) const
{
    QMap<QString, FilterValue> filters = entry.request.query.filters;
    if (filters.isEmpty())
        return tr("All %1").arg(m_report.noun());
    QStringList parts;
    for (const Filter &filter : m_report.filters) {
        const auto it = filters.constFind(filter.name);
        if (it == filters.constEnd() || !std::holds_alternative<Segment>(*it))
            continue;
        parts << segmenttext::sentence(std::get<Segment>(*it), filter.vocabulary, m_context);
        filters.erase(it);
    }
    if (!filters.isEmpty())
        parts.prepend(filtertext::sentence(m_report, filters, m_context));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace rollbook
