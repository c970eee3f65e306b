// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// The text of a Chip: the key quiet, the value stronger, elided beyond 260 px with the whole text as tooltip.
class ChipBody : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipBody(QWidget *parent);

    void setParts(const QString &key, const QString &value);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int keyWidth() const;
    int valueWidth() const;

    QString m_key;
    QString m_value;
};

} // namespace rollbook
