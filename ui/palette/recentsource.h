// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettesource.h"

namespace rollbook {

class RecentEntries;

/// What was chosen lately, before anything is typed.
class RecentSource final : public PaletteSource {
    Q_OBJECT
public:
    /// byId gives an entry as it is now; without a title when there is none any more. recents outlives it.
    using ById = std::function<PaletteEntry(const QString &id)>;
    RecentSource(const RecentEntries *recents, ById byId, QObject *parent);

    QString title() const override;
    void find(const QString &text, quint64 generation) override;

private:
    const RecentEntries *m_recents;
    ById m_byId;
};

} // namespace rollbook
