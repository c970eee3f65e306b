// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;
class QToolButton;

namespace rollbook {

class ElidedLabel;

/// One quiet line above a table that says in words what its rows are, to be read, copied or read aloud.
class SentenceBar : public Surface {
    Q_OBJECT
public:
    explicit SentenceBar(QWidget *parent = nullptr);

    QString sentence() const;
    void setSentence(const QString &sentence);
    void copy();

protected:
    /// What stands behind the sentence.
    QHBoxLayout *row() const { return m_row; }
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void showButton();

    ElidedLabel *m_label;
    QToolButton *m_copy;
    QHBoxLayout *m_row;
    bool m_hovered = false;
};

} // namespace rollbook
