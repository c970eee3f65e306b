// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace rollbook {

/// A choice as a card: icon, title, caption, and the radio mark at the trailing edge. The whole card is clickable.
class CardRadio : public QRadioButton {
    Q_OBJECT
public:
    CardRadio(const QString &iconName, const QString &title, const QString &caption, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &pos) const override;

private:
    int captionRoom() const;

    QString m_iconName;
    QString m_caption;
};

} // namespace rollbook
