// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palettesource.h"

namespace rollbook {

class RecentEntries;

/// Finds among a list that is short enough to be gone through at every letter.
class ListSource final : public PaletteSource {
    Q_OBJECT
public:
    using List = std::function<QList<PaletteEntry>()>;

    /// list is asked anew at every search. mostWhenEmpty: how many stand there before anything is typed. recents, which
    /// outlives it, go first among matches as good.
    ListSource(const QString &title, List list, int mostWhenEmpty, const RecentEntries *recents, QObject *parent);

    QString title() const override { return m_title; }
    void find(const QString &text, quint64 generation) override;

private:
    QString m_title;
    List m_list;
    int m_mostWhenEmpty;
    const RecentEntries *m_recents;
};

} // namespace rollbook
