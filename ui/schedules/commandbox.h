// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rollbook {

/// The line for the system's own scheduler, to be copied. Folded away until it is asked for.
class CommandBox final : public QWidget {
    Q_OBJECT
public:
    explicit CommandBox(QWidget *parent);

    /// Empty: the command cannot say it, and the box says so.
    void setLine(const QString &line);
    QString line() const;

    /// The command beside this program, or its plain name where every shell finds it.
    static QString program();

private:
    void unfold(bool open);

    QPushButton *m_show;
    QWidget *m_inside;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_hint;
};

} // namespace rollbook
