// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/placing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace rollbook {

namespace {

bool isNatural(ChartOrder order)
{
    return order == ChartOrder::Natural || order == ChartOrder::NaturalReversed;
}

void sortByLabel(const Attribute &attribute, const QList<GroupValue> &values, QList<int> *indexes)
{
    QStringList labels;
    for (const GroupValue &value : values)
        labels << categoryLabel(attribute, value.text);
    std::sort(indexes->begin(), indexes->end(), [&](int left, int right) {
        const int order = labels.at(left).localeAwareCompare(labels.at(right));
        return order != 0 ? order < 0 : values.at(left) < values.at(right);
    });
}

void sortNaturally(const Attribute &attribute, const QList<GroupValue> &values, QList<int> *indexes)
{
    if (attribute.scale == Scale::Category)
        return sortByLabel(attribute, values, indexes);
    const bool yesFirst = attribute.scale == Scale::Flag;
    std::sort(indexes->begin(), indexes->end(), [&](int left, int right) {
        return yesFirst ? values.at(right) < values.at(left) : values.at(left) < values.at(right);
    });
}

QList<int> statedIndexes(const QList<GroupValue> &values)
{
    QList<int> indexes;
    for (int index = 0; index < values.size(); ++index) {
        if (values.at(index).stated)
            indexes << index;
    }
    return indexes;
}

/// Puts the values of one attribute into places, in one of four ways.
class Placing {
public:
    Placing(const Attribute &attribute, const QList<GroupValue> &values, const QList<qint64> &totals,
            const PlaceRules &rules)
        : m_attribute(attribute),
          m_values(values),
          m_totals(totals),
          m_rules(rules)
    {
        m_stated = sortedIndexes(attribute, values, totals, rules.order);
        const bool allStated = m_stated.isEmpty() || values.at(m_stated.constLast()).stated;
        m_notStated = allStated ? -1 : m_stated.takeLast();
        m_room = rules.most - (allStated ? 0 : 1);
        m_result.placeOf.resize(values.size());
    }

    Placement run()
    {
        if (!placeOnScale()) {
            if (m_stated.size() > m_room)
                placeLargest();
            else
                placeEach(m_stated);
        }
        if (m_notStated >= 0)
            place(m_notStated, { Group::Kind::NotStated });
        return m_result;
    }

private:
    qint64 number(int index) const { return m_values.at(index).number; }
    bool isReversed() const { return m_rules.order == ChartOrder::NaturalReversed; }

    void place(int index, const Group &group)
    {
        m_result.placeOf[index] = static_cast<int>(m_result.groups.size());
        m_result.groups << group;
    }

    void placeEach(const QList<int> &indexes)
    {
        for (const int index : indexes)
            place(index, { Group::Kind::Value, m_values.at(index) });
    }

    /// With gaps or in bins; false when neither is possible or necessary.
    bool placeOnScale()
    {
        if (m_stated.isEmpty() || !m_attribute.isOrdered() || !isNatural(m_rules.order))
            return false;
        if (m_rules.fill && placeFilled())
            return true;
        if (!m_rules.fill && m_stated.size() <= m_room)
            return false;
        for (const Bins &bins : possibleBins(m_attribute.scale)) {
            if (placeBinned(bins))
                return true;
        }
        return false;
    }

    /// The whole year or day where the scale has ends, else from the smallest to the largest value.
    std::pair<qint64, qint64> ends() const
    {
        if (m_attribute.scale == Scale::Month)
            return { 1, 12 };
        if (m_attribute.scale == Scale::Hour)
            return { 0, 23 };
        const qint64 front = number(m_stated.constFirst());
        const qint64 back = number(m_stated.constLast());
        return { qMin(front, back), qMax(front, back) };
    }

    bool placeFilled()
    {
        const auto [first, last] = ends();
        qint64 span = 0;
        if (qSubOverflow(last, first, &span) || span >= m_room)
            return false;
        for (qint64 step = 0; step <= span; ++step) {
            const qint64 value = isReversed() ? last - step : first + step;
            m_result.groups << Group { Group::Kind::Value, { true, value, {} }, {}, 0 };
        }
        for (const int index : m_stated) {
            const auto at = static_cast<int>(isReversed() ? last - number(index) : number(index) - first);
            m_result.placeOf[index] = at;
            m_result.groups[at].members = 1;
        }
        return true;
    }

    bool placeBinned(const Bins &bins)
    {
        const QList<qint64> numbers = binsToDraw(bins);
        if (numbers.isEmpty())
            return false;
        QHash<qint64, int> places;
        for (const qint64 bin : numbers) {
            places.insert(bin, static_cast<int>(m_result.groups.size()));
            m_result.groups << bins.group(bin);
            m_result.groups.last().members = 0;
        }
        for (const int index : m_stated) {
            const int at = places.value(bins.binOf(number(index)));
            m_result.placeOf[index] = at;
            ++m_result.groups[at].members;
        }
        m_result.bins = bins;
        return true;
    }

    /// In the order of drawing; empty when there is no room for them.
    QList<qint64> binsToDraw(const Bins &bins) const
    {
        QList<qint64> numbers;
        const qint64 step = isReversed() ? -1 : 1;
        for (const int index : m_stated) {
            const qint64 bin = bins.binOf(number(index));
            if (!numbers.isEmpty() && numbers.constLast() == bin)
                continue;
            const qint64 from = numbers.isEmpty() || !m_rules.fill ? bin : numbers.constLast() + step;
            if (numbers.size() + (bin - from) * step >= m_room)
                return {};
            for (qint64 next = from; next != bin + step; next += step)
                numbers << next;
        }
        return numbers;
    }

    /// Keeps the order of those that are drawn by themselves.
    void placeLargest()
    {
        QList<int> largest = m_stated;
        sortNaturally(m_attribute, m_values, &largest);
        std::stable_sort(largest.begin(), largest.end(),
                         [this](int left, int right) { return m_totals.at(left) > m_totals.at(right); });
        const QSet<int> others(largest.cbegin() + m_room - 1, largest.cend());
        QList<int> drawn;
        std::copy_if(m_stated.cbegin(), m_stated.cend(), std::back_inserter(drawn),
                     [&](int index) { return !others.contains(index); });
        placeEach(drawn);
        for (const int index : others)
            m_result.placeOf[index] = static_cast<int>(m_result.groups.size());
        m_result.groups << Group { Group::Kind::Other, {}, {}, static_cast<int>(others.size()) };
    }

    const Attribute &m_attribute;
    const QList<GroupValue> &m_values;
    const QList<qint64> &m_totals;
    const PlaceRules m_rules;
    QList<int> m_stated; ///< in the order of drawing
    int m_notStated = -1;
    int m_room = 0; ///< for what is stated
    Placement m_result;
};

} // namespace

QList<int> sortedIndexes(const Attribute &attribute, const QList<GroupValue> &values, const QList<qint64> &totals,
                         ChartOrder order)
{
    QList<int> indexes = statedIndexes(values);
    sortNaturally(attribute, values, &indexes);
    if (order == ChartOrder::NaturalReversed)
        std::reverse(indexes.begin(), indexes.end());
    if (!isNatural(order))
        std::stable_sort(indexes.begin(), indexes.end(), [&](int left, int right) {
            return order == ChartOrder::MostFirst ? totals.at(left) > totals.at(right)
                                                  : totals.at(left) < totals.at(right);
        });
    for (int index = 0; index < values.size(); ++index) {
        if (!values.at(index).stated)
            indexes << index;
    }
    return indexes;
}

Placement placed(const Attribute &attribute, const QList<GroupValue> &values, const QList<qint64> &totals,
                 const PlaceRules &rules)
{
    return Placing(attribute, values, totals, rules).run();
}

} // namespace rollbook
