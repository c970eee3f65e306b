// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"
#include "ui/card/contact.h"

#include <QWidget>

class QAction;

namespace rollbook {

class ApiClient;
class DetailPanel;

/// The card of one row in a window of its own. Its title names no person. The arrow keys step through the rows, Esc
/// closes it; closed, it deletes itself.
class CardWindow final : public QWidget {
    Q_OBJECT
public:
    /// connection is the name by which the user knows where the row comes from. client must outlive it.
    CardWindow(const Report &report, ApiClient *client, const QString &connection, QWidget *parent);

    DetailPanel *card() const { return m_card; }
    /// Of the row that the window was brought to; the card may show somebody else who was followed.
    qint64 rowId() const { return m_rowId; }
    void setRow(const Row &row, const QList<TableColumn> &columns);

Q_SIGNALS:
    void stepRequested(int by);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void addKey(const QList<QKeySequence> &keys, const std::function<void()> &act);
    void adoptKeys();
    void setDirection();
    void showTitle();

    DetailPanel *m_card;
    QString m_noun;
    QString m_connection;
    QAction *m_previous;
    QAction *m_next;
    qint64 m_rowId = 0;
};

} // namespace rollbook
