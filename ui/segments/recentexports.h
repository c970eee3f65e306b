// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"
#include "ui/filters/filtertext.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rollbook {

class Card;
class RecentExportRow;

/// The exports of one report in this window, newest first; each can be stopped while it runs and opened when done.
class RecentExports final : public QWidget {
    Q_OBJECT
public:
    /// service stands in the words of an error.
    RecentExports(const Report &report, const QString &service, const FilterContext &context, QWidget *parent);

    /// The exports of one profile. The queue may go before this does.
    void setQueue(ExportQueue *queue, const QString &profileId);

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void refresh();
    void refreshOne(int index);
    bool isShown(const ExportEntry &entry) const;
    RecentExportRow *addRow(int id);
    void removeOthers(const QList<int> &ids);
    QString describe(const ExportEntry &entry) const;

    const Report m_report;
    const QString m_service;
    const FilterContext m_context;
    QPointer<ExportQueue> m_queue;
    QString m_profile;
    Card *m_card;
    QVBoxLayout *m_list;
    QHash<int, RecentExportRow *> m_rows;
};

} // namespace rollbook
