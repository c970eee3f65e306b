// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/details.h"
#include "ui/widgets/paint.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rollbook {

class Note;

/// A sentence, and behind a button what stands behind it: codes, addresses and answers, to read and to copy. Hidden
/// while there is nothing to say.
class DetailedNote final : public QWidget {
    Q_OBJECT
public:
    /// The note is called `name`, its parts name.details, name.copy and name.text.
    DetailedNote(const QString &name, QWidget *parent);

    /// From edge to edge.
    void setBanner();
    /// Shows the note anew, its details closed; without details there is no button.
    void say(Tone tone, const QString &sentence, const Details &details = {});
    Note *note() const { return m_note; }
    QString sentence() const;

private:
    Note *m_note;
    QPushButton *m_open;
    QPushButton *m_copy;
    QWidget *m_details; ///< with its margins, which go with it
    QPlainTextEdit *m_text;
    DetailsText *m_detailsText;
};

} // namespace rollbook
