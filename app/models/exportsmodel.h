// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

#include <QAbstractListModel>

namespace rollbook {

/// The queue's entries as a list, newest first.
class ExportsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< int
        FileNameRole,              ///< QString, without folder
        PathRole,                  ///< QString
        StateRole,                 ///< int(ExportState)
        EntryRole,                 ///< ExportEntry
    };

    explicit ExportsModel(ExportQueue *queue, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ExportQueue *m_queue;
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::ExportEntry)
