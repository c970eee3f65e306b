// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupaxis.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace rollbook {

namespace {

constexpr int labelGap = 6;
constexpr int leastSpacing = 12; ///< no label is narrower
constexpr int leastName = 44;    ///< an elided name that still says something
constexpr int mostSpecial = 76;

bool areApart(const QList<AxisLabel> &labels)
{
    const auto touches = [](const AxisLabel &left, const AxisLabel &right) {
        return left.rect.right() + metrics::px(labelGap) > right.rect.left();
    };
    return std::adjacent_find(labels.cbegin(), labels.cend(), touches) == labels.cend();
}

/// A place on the scale.
bool isRegularBar(const ChartBar &bar)
{
    return bar.group.kind == Group::Kind::Value || bar.group.kind == Group::Kind::Range;
}

QDate dayOf(const Group &group)
{
    return QDate::fromJulianDay(group.first.number);
}

} // namespace

GroupAxis::GroupAxis(const ChartDrawing &drawing, const QFont &font)
    : m_drawing(drawing),
      m_metrics(font),
      m_text(drawing.text()),
      m_follow(follow())
{
}

bool GroupAxis::isRegular(int bar) const
{
    return isRegularBar(m_drawing.data.bars.at(bar));
}

bool GroupAxis::follow() const
{
    const ChartData &data = m_drawing.data;
    if (!data.group.isOrdered() || data.binning != Binning::None)
        return false;
    for (int bar = 1; bar < data.bars.size() && isRegular(bar); ++bar) {
        if (qAbs(data.bars.at(bar).group.first.number - data.bars.at(bar - 1).group.first.number) != 1)
            return false;
    }
    return true;
}

QList<GroupAxis::Step> GroupAxis::steps() const
{
    QList<Step> steps;
    const auto add = [&](Step::By by, std::initializer_list<int> amounts) {
        for (const int amount : amounts)
            steps.append({ amount, by });
    };
    const Scale scale = m_drawing.data.group.scale;
    if (m_follow && scale == Scale::Day) {
        add(Step::By::Value, { 1, 2, 7, 14 });
        add(Step::By::Month, { 1, 2, 3, 6, 12, 24, 60, 120 });
    } else if (m_follow && (scale == Scale::Number || scale == Scale::Year)) {
        add(Step::By::Value, { 1, 2, 5, 10, 20, 50, 100 });
    } else if (m_follow) {
        add(Step::By::Value, { 1, 2, 3, 4, 6, 12, 24, 60, 120 });
    }
    add(Step::By::Index, { 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 50 });
    for (int amount = 100; amount < m_drawing.data.bars.size(); amount *= 2)
        add(Step::By::Index, { amount });
    return steps;
}

bool GroupAxis::isLabelled(int bar, const Step &step) const
{
    const Group &group = m_drawing.data.bars.at(bar).group;
    if (step.by == Step::By::Index)
        return bar % step.amount == 0;
    if (step.by == Step::By::Month) {
        const QDate day = dayOf(group);
        return day.day() == 1 && (day.year() * 12 + day.month() - 1) % step.amount == 0;
    }
    // Months of a year count from 1; January is to stay.
    const qint64 number = group.first.number - (m_drawing.data.group.scale == Scale::Month ? 1 : 0);
    return number % step.amount == 0;
}

AxisLabel GroupAxis::placed(int bar, const QStringList &lines) const
{
    qreal width = 0;
    for (const QString &line : lines)
        width = qMax(width, m_metrics.horizontalAdvance(line));
    const qreal middle = m_left + (bar + 0.5) * m_slot;
    const qreal left = qMax(m_least, qMin(middle - width / 2, m_most - width));
    return { bar, lines, QRectF(left, 0, width, double(lines.size()) * m_metrics.height()) };
}

QList<AxisLabel> GroupAxis::labelsOf(const Step &step) const
{
    QList<AxisLabel> labels;
    const Group *before = nullptr;
    for (int bar = 0; bar < m_drawing.data.bars.size(); ++bar) {
        if (!isRegular(bar) || !isLabelled(bar, step))
            continue;
        const Group &group = m_drawing.data.bars.at(bar).group;
        labels << placed(bar, m_text.axis(m_drawing.data.group, group, before).split(u'\n'));
        before = &group;
    }
    return labels;
}

/// Text that is wider than `width` is broken where the longer line is shortest, and elided beyond `most`.
QStringList GroupAxis::wrapped(const QString &text, qreal width, qreal most) const
{
    QStringList lines { text };
    qreal best = m_metrics.horizontalAdvance(text);
    if (best > width) {
        for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
            const QString head = text.left(at);
            const QString tail = text.mid(at + 1);
            const qreal longer = qMax(m_metrics.horizontalAdvance(head), m_metrics.horizontalAdvance(tail));
            const bool inBrackets = head.count(u'(') > head.count(u')');
            if (longer < best && !inBrackets) {
                best = longer;
                lines = { head, tail };
            }
        }
    }
    for (QString &line : lines)
        line = m_metrics.elidedText(line, Qt::ElideRight, most);
    return lines;
}

QList<AxisLabel> GroupAxis::namesOf() const
{
    const int every = qMax(1, int(std::ceil(metrics::px(leastName) / m_slot)));
    QList<AxisLabel> labels;
    for (int bar = 0; bar < m_drawing.data.bars.size(); bar += every) {
        const Group &group = m_drawing.data.bars.at(bar).group;
        const QString name = m_text.axis(m_drawing.data.group, group, nullptr);
        const qreal room = every * m_slot - metrics::px(labelGap);
        labels << placed(bar, wrapped(name, room, room));
    }
    return labels;
}

/// "Other" and "Not stated" come last, are no part of the scale and named in any case; labels in their way go.
void GroupAxis::addSpecial()
{
    QList<AxisLabel> special;
    for (int bar = 0; bar < m_drawing.data.bars.size(); ++bar) {
        if (isRegular(bar))
            continue;
        const AxisLabel label = labelOf(bar);
        if (special.isEmpty() || areApart({ special.constLast(), label }))
            special << label;
    }
    while (!m_labels.isEmpty() && !special.isEmpty() && !areApart({ m_labels.constLast(), special.constFirst() }))
        m_labels.removeLast();
    m_labels += special;
}

void GroupAxis::layOut(qreal left, qreal slot, qreal least, qreal most)
{
    m_left = left;
    m_slot = qMax(slot, 0.01);
    m_least = least;
    m_most = most;
    m_labels.clear();
    if (m_drawing.data.group.scale == Scale::Category) {
        m_labels = namesOf();
        return;
    }
    const auto regular = std::count_if(m_drawing.data.bars.cbegin(), m_drawing.data.bars.cend(), isRegularBar);
    for (const Step &step : steps()) {
        const double spacing = double(step.amount) * (step.by == Step::By::Month ? 28 : 1) * m_slot;
        if (spacing < metrics::px(leastSpacing))
            continue;
        m_labels = labelsOf(step);
        if (areApart(m_labels) && m_labels.size() >= qMin<qsizetype>(2, regular))
            break;
    }
    addSpecial();
}

int GroupAxis::lines() const
{
    qsizetype lines = 1;
    for (const AxisLabel &label : m_labels)
        lines = qMax(lines, label.lines.size());
    return int(lines);
}

AxisLabel GroupAxis::labelOf(int bar) const
{
    for (const AxisLabel &label : m_labels) {
        if (label.bar == bar)
            return label;
    }
    const QString text = m_text.axis(m_drawing.data.group, m_drawing.data.bars.at(bar).group, nullptr);
    if (isRegular(bar) && m_drawing.data.group.scale != Scale::Category)
        return placed(bar, text.split(u'\n'));
    const qreal most = metrics::px(mostSpecial);
    return placed(bar, wrapped(text, isRegular(bar) ? most : qMin(m_slot, most), most));
}

} // namespace rollbook
