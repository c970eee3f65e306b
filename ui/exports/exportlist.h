// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ExportRow;

/// The rows of the downloads panel, one below the other. Arrow keys go from row to row; waiting ones change places by
/// dragging and with Alt and an arrow key.
class ExportList final : public QScrollArea {
    Q_OBJECT
public:
    /// Tab comes to the first row from this widget.
    ExportList(QWidget *tabFrom, QWidget *parent);

    /// Null when it has none.
    ExportRow *row(int id) const { return m_rows.value(id); }
    QList<ExportRow *> rows() const;
    /// Makes a row, which has no place yet.
    ExportRow *addRow(int id);
    /// These rows are shown, top to bottom; others go. A row stays the same widget as long as it is listed, so that
    /// progress never takes a button from under the pointer or the focus.
    void arrange(const QList<int> &ids);
    void setMore(bool more);
    /// False when nothing was dragged.
    bool cancelDrag();

Q_SIGNALS:
    /// Gives a waiting row the place before another one of its kind; before 0: after all of them.
    void moveRequested(int id, int before);
    void moreRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drag(int id, const QPoint &globalPosition);
    void drop(int id);
    void step(ExportRow *from, int by);
    void stepInQueue(ExportRow *from, int by);
    void focusRow(qsizetype at);
    QList<ExportRow *> bandOf(const ExportRow *row) const;
    void chainTabs();

    QWidget *m_tabFrom;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QPushButton *m_more;
    QWidget *m_dropLine;
    int m_before = -1; ///< where the dragged row would go; -1: where it is
    QHash<int, ExportRow *> m_rows;
    QList<int> m_order;
};

} // namespace rollbook
