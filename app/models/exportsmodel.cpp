// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportsmodel.h"

#include <QFileInfo>

namespace rollbook {

ExportsModel::ExportsModel(ExportQueue *queue, QObject *parent) : QAbstractListModel(parent), m_queue(queue)
{
    connect(queue, &ExportQueue::entryAboutToBeInserted, this, [this](int row) { beginInsertRows({}, row, row); });
    connect(queue, &ExportQueue::entryInserted, this, [this] { endInsertRows(); });
    connect(queue, &ExportQueue::entryAboutToBeRemoved, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(queue, &ExportQueue::entryRemoved, this, [this] { endRemoveRows(); });
    connect(queue, &ExportQueue::entryAboutToBeMoved, this,
            [this](int from, int before) { beginMoveRows({}, from, from, {}, before); });
    connect(queue, &ExportQueue::entryMoved, this, [this] { endMoveRows(); });
    connect(queue, &ExportQueue::entryChanged, this, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
}

int ExportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queue->entries().size());
}

QVariant ExportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExportEntry &entry = m_queue->entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case FileNameRole:
        return QFileInfo(entry.request.targetPath).fileName();
    case Qt::ToolTipRole:
    case PathRole:
        return entry.request.targetPath;
    case IdRole:
        return entry.id;
    case StateRole:
        return int(entry.progress.state);
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

} // namespace rollbook
