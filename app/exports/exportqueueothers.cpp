// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do with the same store.
#include "exports/exportqueue_p.h"

#include "exports/exportstore.h"

namespace rollbook {

namespace {

constexpr int lookMs = 2'000;

} // namespace

void ExportQueue::Private::prepareToLook()
{
    for (QTimer *timer : { &elsewhereTimer, &othersTimer })
        timer->setInterval(lookMs);
    QObject::connect(&elsewhereTimer, &QTimer::timeout, q, [this] { lookElsewhere(); });
    QObject::connect(&othersTimer, &QTimer::timeout, q, [this] { lookForOthers(); });
}

void ExportQueue::Private::runsElsewhere(int index)
{
    sources.remove(entries.at(index).id);
    entries[index].elsewhere = true;
    elsewhereTimer.start();
    Q_EMIT q->entryChanged(index);
}

/// Shows how exports of other programs fare, and takes them up when those have ended.
void ExportQueue::Private::lookElsewhere()
{
    const QList<ExportEntry> all = entries;
    bool more = false;
    for (const ExportEntry &known : all) {
        const int index = indexOf(known.id);
        if (!known.elsewhere || index < 0)
            continue;
        if (const auto stored = store->record(known.id))
            static_cast<ExportRecord &>(entries[index]) = *stored;
        takeUp(index);
        more = more || entries.at(index).elsewhere;
    }
    if (!more)
        elsewhereTimer.stop();
    pump();
}

/// Shows what other programs have added and removed meanwhile.
void ExportQueue::Private::lookForOthers()
{
    if (!store->changedElsewhere())
        return;
    const auto stored = store->ids();
    if (!stored)
        return;
    for (int index = int(entries.size()) - 1; index >= 0; --index) {
        const int id = entries.at(index).id;
        if (!sources.value(id).job && !stored->contains(id))
            erase(index);
    }
    for (int place = 0; place < stored->size(); ++place)
        if (indexOf(stored->at(place)) < 0)
            meet(stored->at(place), qMin(place, int(entries.size())));
}

/// Whoever has added it claims it in the next moment, so that it is left alone until the next look.
void ExportQueue::Private::meet(int id, int index)
{
    const auto record = store->record(id);
    if (!record)
        return;
    ExportEntry entry { *record };
    entry.elsewhere = !isFinal(record->progress.state);
    insert(index, entry);
    if (entry.elsewhere)
        elsewhereTimer.start();
}

} // namespace rollbook
