// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rollbook {

class CountsModel;
struct Tokens;

/// Header of the counts: a click sorts, each series is underlined in its colour. With the keyboard: arrows choose a
/// column, Enter or Space sorts.
class CountsHeader final : public QHeaderView {
    Q_OBJECT
public:
    CountsHeader(CountsModel *model, QWidget *parent);

    /// What the label and the mark of its order need; a very long label is cut.
    int neededWidth(int section) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The keyboard moved to a column: bring it into sight.
    void sectionFocused(int section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isSorted(int section) const;
    QFont fontOf(int section) const;
    QString label(int section) const;
    QString shownLabel(int section, int room) const;
    QRect room(int section, const QRect &rect) const;
    void paintLabel(QPainter *painter, const QRect &room, int section, const Tokens &tokens) const;
    void paintFoot(QPainter *painter, const QRect &rect, int section, const Tokens &tokens) const;
    void setHovered(int section);
    void moveFocus(int step);

    CountsModel *m_model;
    int m_hovered = -1;
    int m_focused = 0;
    bool m_keyboard = false;
};

} // namespace rollbook
