// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QRadioButton>

namespace rollbook {

/// A choice as a row of a list: radio mark, title, caption (elided), and a count at the trailing edge.
class RadioRow : public QRadioButton {
    Q_OBJECT
public:
    RadioRow(const QString &title, const QString &caption, const QString &count, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setCount(const QString &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &pos) const override;
    bool event(QEvent *event) override;

private:
    void describe();
    QRect captionRect() const;

    QString m_caption;
    QString m_count;
};

/// The frame around radio rows, with a line between them.
class RadioList : public QFrame {
    Q_OBJECT
public:
    explicit RadioList(QWidget *parent = nullptr);

    RadioRow *addRow(const QString &title, const QString &caption = {}, const QString &count = {});

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rollbook
