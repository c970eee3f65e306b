// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/rowcounter.h"

#include "exports/csvcounter.h"
#include "exports/jsoncounter.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

void RowCounter::noteId(QByteArrayView id)
{
    if (!id.isEmpty()) // rows without one cannot be told apart
        m_ids.push_back(qHashBits(id.data(), size_t(id.size()), 0x9e3779b97f4a7c15ULL));
}

qint64 RowCounter::repeatedIds()
{
    std::sort(m_ids.begin(), m_ids.end());
    return qint64(m_ids.end() - std::unique(m_ids.begin(), m_ids.end()));
}

std::unique_ptr<RowCounter> makeRowCounter(const QString &format, const QStringList &idNames)
{
    if (format == "csv"_L1)
        return std::make_unique<CsvCounter>(idNames);
    if (format == "json"_L1)
        return std::make_unique<JsonCounter>(idNames.value(0));
    return nullptr;
}

} // namespace rollbook
