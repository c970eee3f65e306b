// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/note.h"

#include <QStringList>

namespace rollbook {

/// Sentences that the user has to read, one below the other above everything else, until they are closed together.
/// None takes the place of one that nobody has read.
class ProblemNote final : public Note {
    Q_OBJECT
public:
    explicit ProblemNote(QWidget *parent);

    /// Goes when another connection comes in sight.
    void add(const QString &sentence);
    /// Has nothing to do with a connection, so it stays.
    void addLasting(const QString &sentence);
    /// Another connection is in sight.
    void leaveConnection();

private:
    void close();
    void showSentences();

    QStringList m_lasting;
    QStringList m_passing;
};

} // namespace rollbook
