// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rollbook {

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::addSegment(const QString &text, const QString &iconName)
{
    auto *button = new SegmentButton(text, iconName, this);
    const int index = count();
    m_segments.append(button);
    layout()->addWidget(button);
    button->setFocusPolicy(Qt::ClickFocus);
    connect(button, &QAbstractButton::toggled, this, [this, button](bool checked) {
        if (checked)
            takeOver(button);
    });
    if (index == 0)
        button->setChecked(true);
    return index;
}

int SegmentedControl::count() const
{
    return int(m_segments.size());
}

QString SegmentedControl::segmentText(int index) const
{
    return m_segments.at(index)->text();
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_segments.at(index)->setChecked(true);
}

void SegmentedControl::setAccented(int index, bool accented)
{
    m_segments.at(index)->setAccented(accented);
}

void SegmentedControl::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

bool SegmentedControl::isSmall() const
{
    return m_small;
}

QSize SegmentedControl::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), tokensOf(this).bgTrack, QColor(), metrics::radiusControl);
}

void SegmentedControl::step(const SegmentButton *from, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int here = int(m_segments.indexOf(from));
    int target = here;
    if (key == Qt::Key_Home)
        target = 0;
    else if (key == Qt::Key_End)
        target = count() - 1;
    else if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        target = qMax(0, here - 1);
    else
        target = qMin(count() - 1, here + 1);
    m_segments.at(target)->setChecked(true);
    m_segments.at(target)->setFocus(Qt::TabFocusReason);
}

void SegmentedControl::takeOver(const SegmentButton *button)
{
    m_current = int(m_segments.indexOf(button));
    for (SegmentButton *segment : std::as_const(m_segments))
        segment->setFocusPolicy(segment == button ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_segments.at(m_current));
    Q_EMIT currentChanged(m_current);
}

} // namespace rollbook
