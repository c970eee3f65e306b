// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

class SegmentedControl;

/// One choice of a SegmentedControl.
class SegmentButton : public QAbstractButton {
    Q_OBJECT
public:
    SegmentButton(const QString &text, const QString &iconName, SegmentedControl *owner);

    void setAccented(bool accented);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SegmentedControl *m_owner;
    QString m_iconName;
    bool m_accented = false;
};

} // namespace rollbook
