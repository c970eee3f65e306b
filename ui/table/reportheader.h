// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/query.h"
#include "ui/table/columnwidths.h"

#include <QBasicTimer>
#include <QHash>
#include <QHeaderView>

namespace rollbook {

class ReportTableModel;
struct Tokens;

/// Header of the report table. It asks for another order and never sorts by itself: arrows and numbers show the
/// query of the model. The frozen column stays at the leading edge while the others scroll under it, also for the
/// mouse. With the keyboard: arrows choose a column, Enter sorts, Menu adds to the order, Shift+arrows resize,
/// Ctrl+arrows move.
class ReportHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ReportHeader(ReportTableModel *model, QWidget *parent = nullptr);

    /// Remembered widths by column key; keys without one get the catalog's.
    void setColumnWidths(const QHash<QString, int> &widths);
    QHash<QString, int> columnWidths() const;
    /// Keys in the order seen.
    QStringList columnOrder() const;
    /// The columns stand in the order in which they are asked for again.
    void forgetOrder();
    /// After the model's columns changed: widths, and the order that the user made by dragging as long as the
    /// same columns are there.
    void followColumns();
    void resetFonts();
    /// Gives the columns their widths. Where they are a little too wide for room together, those whose text may be cut
    /// and that the user did not size give way, so that nothing has to be scrolled sideways.
    void fit(int room);

    /// -1 without one.
    int frozenSection() const { return m_frozen; }
    /// Width at the leading edge that the frozen column covers at the moment; 0 while nothing is scrolled under it.
    int frozenWidth() const;
    /// True where the frozen column stands above scrolled ones; x in the viewport.
    bool inFrozen(int x) const;
    /// Viewport x of a section as it is seen, the frozen one at its fixed place.
    int seenX(int section) const;
    ColumnPadding padding(int section) const;

    /// Why a column cannot be sorted, or its label where that is cut; x in the viewport.
    QString toolTipAt(int x) const;

    /// A moving line at the lower edge, for an answer that takes its time.
    void setLoadingLine(bool on);
    bool loadingLine() const { return m_loading.isActive(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user asked for another order.
    void sortRequested(const QList<rollbook::SortKey> &sort);
    void columnsReordered(const QStringList &keys);
    /// By the user, not by followColumns().
    void columnResized(const QString &key, int width);
    /// The keyboard moved to a column: bring it into sight.
    void sectionFocused(int section);
    void contextMenuRequested(const QString &key, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void onResized(int section, int newWidth);
    void onMoved();
    void onClicked(int section);
    void requestSort(int section, bool add);
    void moveFocus(int step);
    void setHovered(int section);
    int minimumWidth(int section) const;
    void applyOrder(const QStringList &keys);
    void freeze();
    bool sortable(int section) const;
    bool sorted(int section) const;
    int sectionAt(int x) const;
    QPointF content(const QPointF &position) const;
    template<typename Handler>
    void translated(QMouseEvent *event, Handler handler);
    void paintLabel(QPainter *painter, QRect room, int section, const Tokens &tokens) const;
    void paintSort(QPainter *painter, const QRect &rect, int section, bool arrowLast, const Tokens &tokens) const;
    void paintLoadingLine(QPainter *painter, const Tokens &tokens) const;
    QString keyOf(int section) const;
    int sortMarkWidth(int section) const;

    ReportTableModel *m_model;
    TableFonts m_fonts;
    QHash<QString, int> m_widths;
    QStringList m_keys;  ///< the model's, when they were followed last
    QStringList m_order; ///< as seen
    QBasicTimer m_loading;
    int m_loadingStep = 0;
    int m_frozen = -1;
    int m_hovered = -1;
    int m_focused = 0; ///< visual index
    bool m_keyboard = false;
    bool m_following = false;
    bool m_pressInFrozen = false;
    Qt::KeyboardModifiers m_pressModifiers;
};

} // namespace rollbook
