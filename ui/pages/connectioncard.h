// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connectionstate.h"

#include <QAbstractButton>

namespace rollbook {

/// Name, service and state of the connection at the head of the sidebar. Screen readers are told that it opens a menu;
/// whoever takes clicked() shows it.
class ConnectionCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    /// sample: the practice data, which has a mark of its own in place of a letter.
    void setConnection(const QString &name, const QString &service, bool sample);
    void setState(ConnectionState state);
    ConnectionState state() const { return m_state; }
    QString stateText() const;
    /// The mark alone, centred; the words become the tooltip.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where things are in a left-to-right layout.
    struct Places {
        QRect mark;
        QRect name;
        QRect dot;
        QRect state;
        QRect chevrons;
    };
    Places places() const;
    QString words() const;
    QString stateLine() const;
    void describe();
    void chooseToolTip();
    void paintBody(QPainter *painter) const;
    void paintMark(QPainter *painter, const QRect &box) const;
    void paintWords(QPainter *painter, const Places &at) const;
    void paintDot(QPainter *painter, const QRectF &box) const;

    QString m_name;
    QString m_service;
    bool m_sample = false;
    ConnectionState m_state = ConnectionState::Connecting;
    bool m_compact = false;
};

} // namespace rollbook
