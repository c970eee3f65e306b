// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class FindController;

/// Drops down under the find field: how many of the loaded rows match, steps between them, and as its last line
/// the search among all. It never takes the focus from the field.
class FindPopup final : public QFrame {
    Q_OBJECT
public:
    FindPopup(FindController *find, const QString &noun, QWidget *window);

    /// Lets the search line show what came of it, until the text changes.
    void showSentence(const QString &sentence);

Q_SIGNALS:
    void stepRequested(bool forward);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    FindController *m_find;
    QString m_noun;
    QString m_describedText;
    QLabel *m_count;
    QLabel *m_sentence;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_searchAll;
};

} // namespace rollbook
