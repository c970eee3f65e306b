// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rollbook {

class UiSettings;

/// What was chosen in the palette lately, the last first. It outlives the program, but for people: who was looked for
/// is nobody's business later.
class RecentEntries {
public:
    /// settings outlives it.
    explicit RecentEntries(UiSettings *settings);

    /// person: is forgotten when the program ends.
    void add(const QString &id, bool person);
    const QStringList &ids() const { return m_ids; }
    /// 0 for the last one; large for what was not chosen lately.
    int rank(const QString &id) const;

private:
    UiSettings *m_settings;
    QStringList m_ids;
    QStringList m_people; ///< of those above
};

} // namespace rollbook
