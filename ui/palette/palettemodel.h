// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace rollbook {

class PaletteSource;

/// What all sources find for one text, in groups: a heading, then its entries. Groups stand in the order of their
/// sources while nothing is typed, else by their best match. Nothing of an older text is ever in it, and no entry
/// twice.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PaletteModel(QObject *parent = nullptr);

    /// It belongs to someone else and outlives the model.
    void addSource(PaletteSource *source);
    /// Asks all sources, also for the same text again.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Forgets what was found; sources that still look stop.
    void clear();
    /// Null for a heading.
    const PaletteEntry *entry(int row) const;
    int entryCount() const;
    /// The next row from there that can be chosen, by 1 or -1, row included; -1 without one.
    int entryFrom(int row, int step) const;
    /// Whether a source has not answered yet.
    bool isWaiting() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        PaletteSource *source = nullptr;
        QList<PaletteEntry> entries = {};
        bool answered = false;
    };
    struct Line {
        QString heading; ///< empty for an entry
        PaletteEntry entry = {};
    };

    void take(PaletteSource *source, quint64 generation, const QList<PaletteEntry> &entries);
    void ask(Group *group);
    void rebuild();
    QList<const Group *> groupsInOrder() const;

    QList<Group> m_groups;
    QList<Line> m_lines;
    QString m_text;
    quint64 m_generation = 0;
    bool m_asking = false; ///< answers are put together when all were asked
    bool m_open = false;
};

} // namespace rollbook
