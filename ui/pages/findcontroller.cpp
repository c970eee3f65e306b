// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findcontroller.h"

#include "models/reporttablemodel.h"
#include "net/choicesjob.h"
#include "report/foldedtext.h"

#include <algorithm>

namespace rollbook {

FindController::FindController(ReportTableModel *model, ApiClient *client, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_client(client)
{
    connect(model, &ReportTableModel::modelReset, this, &FindController::update);
    connect(model, &ReportTableModel::dataChanged, this, &FindController::update);
}

void FindController::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    if (m_job)
        m_job->deleteLater();
    update();
}

void FindController::update()
{
    m_matches.clear();
    m_loaded = 0;
    if (!m_text.isEmpty()) {
        const QList<qint64> loaded = m_model->source()->loadedRows();
        m_loaded = int(loaded.size());
        const QString wanted = folded(m_text);
        for (const qint64 row : loaded) {
            for (int section = 0; section < m_model->columnCount(); ++section) {
                if (folded(m_model->cellText(m_model->index(int(row), section))).contains(wanted)) {
                    m_matches << int(row);
                    break;
                }
            }
        }
    }
    Q_EMIT changed();
}

int FindController::matchAfter(int row) const
{
    if (m_matches.isEmpty())
        return -1;
    const auto next = std::upper_bound(m_matches.begin(), m_matches.end(), row);
    return next == m_matches.end() ? m_matches.first() : *next;
}

int FindController::matchBefore(int row) const
{
    if (m_matches.isEmpty())
        return -1;
    const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), row);
    return next == m_matches.begin() ? m_matches.last() : *std::prev(next);
}

bool FindController::canSearchAll() const
{
    const Report &report = m_model->source()->report();
    return !report.searchPath.isEmpty() && !report.idsFilter.isEmpty();
}

bool FindController::searching() const
{
    return !m_job.isNull();
}

void FindController::searchAll()
{
    const QString text = m_text.trimmed();
    if (text.isEmpty() || !canSearchAll() || m_job)
        return;
    m_job = ChoicesJob::search(m_client, m_model->source()->report(), text, this);
    connect(m_job, &ChoicesJob::finished, this, [this, text](const Result<QList<Choice>> &result) {
        m_job = nullptr;
        if (!result) {
            Q_EMIT searchFailed(result.error());
            return;
        }
        QList<qint64> ids;
        for (const Choice &choice : *result)
            ids << choice.id;
        Q_EMIT found(text, ids);
    });
    m_job->start();
    Q_EMIT searchStarted();
}

} // namespace rollbook
