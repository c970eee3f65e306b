// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPoint>

class QAbstractButton;
class QScrollArea;
class QWidget;

namespace rollbook {

/// Puts the entries of a list in another order by the mouse. A line shows where the entry goes; Escape, and a release
/// beside the list, leave it where it is.
class ViewDrag final : public QObject {
    Q_OBJECT
public:
    /// The entries stand one above the other in the area's widget.
    explicit ViewDrag(QScrollArea *area);

    void watch(QAbstractButton *entry, const QString &id);
    /// From top to bottom.
    void setOrder(const QList<QAbstractButton *> &entries) { m_order = entries; }

Q_SIGNALS:
    /// Up by less than 0, down by more.
    void moved(const QString &id, int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QPoint &inList);
    void end(bool drop);
    int placeAt(int y) const;

    QScrollArea *m_area;
    QWidget *m_line;
    QHash<QObject *, QString> m_ids;
    QList<QAbstractButton *> m_order;
    QAbstractButton *m_dragged = nullptr; ///< is pressed, or dragged once the line is in sight
    QPoint m_pressed;
    int m_place = -1; ///< before which entry it would stand; -1: nowhere
};

} // namespace rollbook
