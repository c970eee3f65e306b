// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "ui/palette/palettesource.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) { }

void PaletteModel::addSource(PaletteSource *source)
{
    m_groups.append({ .source = source });
    connect(source, &PaletteSource::found, this,
            [this, source](quint64 generation, const QList<PaletteEntry> &found) { take(source, generation, found); });
    connect(source, &PaletteSource::changed, this, [this, source] {
        const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                        [source](const Group &each) { return each.source == source; });
        if (!m_open)
            return;
        group->entries.clear(); // they may be what must not be seen any more
        ask(&*group);
        rebuild();
    });
}

/// Every question has a number of its own, so that two for the same text are not mixed up either.
void PaletteModel::ask(Group *group)
{
    const bool before = std::exchange(m_asking, true);
    group->answered = false;
    group->source->find(m_text, m_generation);
    m_asking = before;
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.simplified();
    m_open = true;
    ++m_generation;
    m_asking = true;
    for (Group &group : m_groups)
        group.entries.clear();
    for (Group &group : m_groups)
        ask(&group);
    m_asking = false;
    rebuild();
}

void PaletteModel::clear()
{
    m_open = false;
    m_text.clear();
    ++m_generation;
    for (Group &group : m_groups) {
        group.entries.clear();
        group.source->stop();
    }
    rebuild();
}

void PaletteModel::take(PaletteSource *source, quint64 generation, const QList<PaletteEntry> &entries)
{
    if (!m_open || generation != m_generation)
        return;
    for (Group &group : m_groups) {
        if (group.source == source) {
            group.entries = entries;
            group.answered = true;
        }
    }
    if (!m_asking)
        rebuild();
}

QList<const PaletteModel::Group *> PaletteModel::groupsInOrder() const
{
    QList<const Group *> order;
    for (const Group &group : m_groups)
        if (!group.entries.isEmpty())
            order << &group;
    if (!m_text.isEmpty())
        std::stable_sort(order.begin(), order.end(), [](const Group *left, const Group *right) {
            return left->entries.constFirst().match.tier > right->entries.constFirst().match.tier;
        });
    return order;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    QSet<QString> seen;
    for (const Group *group : groupsInOrder()) {
        QList<Line> lines;
        for (const PaletteEntry &entry : group->entries) {
            if (seen.contains(entry.id))
                continue;
            seen.insert(entry.id);
            lines.append({ {}, entry });
        }
        if (!lines.isEmpty())
            m_lines << Line { group->source->title() } << lines;
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).heading.isEmpty() ? &m_lines.at(row).entry : nullptr;
}

int PaletteModel::entryCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.heading.isEmpty(); }));
}

int PaletteModel::entryFrom(int row, int step) const
{
    const auto canBeChosen = [this](int at) { return entry(at) && entry(at)->enabled; };
    while (row >= 0 && row < m_lines.size() && !canBeChosen(row))
        row += step;
    return canBeChosen(row) ? row : -1;
}

bool PaletteModel::isWaiting() const
{
    return m_open && std::any_of(m_groups.begin(), m_groups.end(), [](const Group &group) { return !group.answered; });
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.heading.isEmpty() ? line.entry.title : line.heading;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (!line.heading.isEmpty())
        return line.heading;
    QStringList parts { line.entry.title, line.entry.detail, line.entry.keys };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry *shown = entry(index.row());
    if (!shown)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren | Qt::ItemIsSelectable;
    return shown->enabled ? flags | Qt::ItemIsEnabled : flags;
}

} // namespace rollbook
