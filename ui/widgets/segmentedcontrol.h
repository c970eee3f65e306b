// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

namespace rollbook {

class SegmentButton;

/// A few exclusive choices side by side in a trough. One stop of the tab order; the arrow keys, Home and End move.
class SegmentedControl : public QFrame {
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged USER true)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the segment's index. The first segment added is the current one. `iconName` is one of icons::icon().
    int addSegment(const QString &text, const QString &iconName = {});
    int count() const;
    QString segmentText(int index) const;
    int current() const;
    void setCurrent(int index);

    /// The segment is filled with the accent while it is the current one.
    void setAccented(int index, bool accented);
    /// 24 px high, all segments equally wide.
    void setSmall(bool isSmall);
    bool isSmall() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    friend class SegmentButton;
    void step(const SegmentButton *from, int key);
    void takeOver(const SegmentButton *button);

    QList<SegmentButton *> m_segments;
    int m_current = -1;
    bool m_small = false;
};

} // namespace rollbook
