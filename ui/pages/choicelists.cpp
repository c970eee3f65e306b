// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicelists.h"

#include "net/choicesjob.h"

namespace rollbook {

ChoiceLists::ChoiceLists(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) { }

void ChoiceLists::want(const QString &source)
{
    if (m_lists.contains(source)) {
        Q_EMIT ready(source, m_lists.value(source));
        return;
    }
    m_open << source;
    if (m_underWay.contains(source) || !m_client->hasSecret())
        return;
    m_underWay << source;
    ChoicesJob *job = ChoicesJob::list(m_client, source, this);
    connect(job, &ChoicesJob::finished, this, [this, source](const Result<QList<Choice>> &result) {
        m_underWay.remove(source);
        if (!result) {
            Q_EMIT failed(source, result.error());
            return;
        }
        m_open.remove(source);
        m_lists.insert(source, *result);
        Q_EMIT ready(source, *result);
    });
    job->start();
}

void ChoiceLists::goOn()
{
    const QSet<QString> open = m_open;
    for (const QString &source : open)
        want(source);
}

} // namespace rollbook
