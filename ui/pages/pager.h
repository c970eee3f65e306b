// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/widgets/surface.h"

#include <QDateTime>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace rollbook {

/// Foot of the table: which rows are in sight, page size, jumps between pages, age of the data and Refresh.
/// A page is the block of page-size rows that holds the first visible row.
class Pager final : public Surface {
    Q_OBJECT
public:
    explicit Pager(const Report &report, QWidget *parent = nullptr);

    /// total -1: not known yet. Rows count from 0.
    void setRows(qint64 firstVisible, qint64 total, int pageSize);
    /// The total is what is known so far; setRows() says it.
    void setAtLeast(bool atLeast) { m_atLeast = atLeast; }
    void setSelected(int selected);
    void setUpdated(const QDateTime &localTime, bool stale);
    void setPageSizes(const QList<int> &sizes);
    void focusPageField();

Q_SIGNALS:
    void pageRequested(qint64 page);
    void pageSizeRequested(int size);
    void refreshRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *jumpButton(const QString &iconName, const QString &label, const char *name);
    void describeRange();
    void jumpTo(qint64 page);
    void submitPage();
    qint64 pageCount() const;

    Report m_report;
    qint64 m_first = 0;
    qint64 m_total = -1;
    int m_pageSize = 50;
    int m_selected = 0;
    bool m_atLeast = false;
    QLabel *m_range;
    QLabel *m_of;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QToolButton *m_firstPage;
    QToolButton *m_previous;
    QLabel *m_pageLabel;
    QLineEdit *m_page;
    QLabel *m_pages;
    QToolButton *m_next;
    QToolButton *m_last;
    QLabel *m_updated;
    QPushButton *m_refresh;
};

} // namespace rollbook
