// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rollbook {

/// The heading of a group, with a quiet note at the trailing edge such as "1 set" or "was any".
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    enum class Look {
        Group,   ///< 12 px, strong: groups of a form or a panel
        Caption, ///< small capitals: groups of the sidebar
    };

    explicit SectionHeader(const QString &title, Look look = Look::Group, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);

    /// Info for a count, Warn (with a dot before it) for a value that is not applied. Empty hides it.
    void setNote(const QString &note, Tone tone = Tone::Info);
    QString note() const;

    /// Appends a control at the trailing edge, taking ownership.
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_dot;
};

} // namespace rollbook
