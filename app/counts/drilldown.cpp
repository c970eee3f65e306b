// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/drilldown.h"

#include "counts/drilldays.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

namespace {

/// One value of one attribute: what a bar, or a segment of it, stands for.
struct Part {
    const Attribute &attribute;
    const Group &group;
};
using Parts = QList<Part>;

/// A rule that the parts have all columns of, and where they lie on its scale; the text of a category.
struct Ask {
    DrillRule rule;
    Span span;
    QString text = {};
};

Scale scaleOf(DrillKind kind)
{
    switch (kind) {
    case DrillKind::Value:
        return Scale::Flag;
    case DrillKind::Day:
        return Scale::Day;
    case DrillKind::Year:
        return Scale::Year;
    case DrillKind::Month:
        return Scale::YearMonth;
    case DrillKind::Age:
        return Scale::Number;
    case DrillKind::Choice:
    case DrillKind::Id:
        return Scale::Category;
    }
    return Scale::None;
}

/// Nullopt where the group has no one place on the scale.
std::optional<Span> spanOf(const Group &group)
{
    if (group.kind == Group::Kind::Value && group.first.stated)
        return Span { group.first.number, group.first.number };
    if (group.kind == Group::Kind::Range && group.first.stated && group.last.stated)
        return Span { group.first.number, group.last.number };
    return std::nullopt;
}

std::optional<Span> spanOf(const Parts &parts, const QStringList &columns, Scale scale)
{
    for (const Part &part : parts)
        if (part.attribute.columns == columns && part.attribute.scale == scale)
            return spanOf(part.group);
    return std::nullopt;
}

/// A year in one part and a month in another: together they are one month, or following ones of that year.
std::optional<Span> joinedMonths(const Parts &parts, const QStringList &columns)
{
    if (columns.size() != 2)
        return std::nullopt;
    const auto year = spanOf(parts, columns.mid(0, 1), Scale::Year);
    const auto month = spanOf(parts, columns.mid(1), Scale::Month);
    if (!year || !month || !year->isOne() || month->first < 1 || month->last > 12)
        return std::nullopt;
    return Span { year->first * 12 + month->first - 1, year->first * 12 + month->last - 1 };
}

std::optional<Span> spanOf(const Parts &parts, const DrillRule &rule)
{
    if (const auto span = spanOf(parts, rule.columns, scaleOf(rule.kind)))
        return span;
    return rule.kind == DrillKind::Month ? joinedMonths(parts, rule.columns) : std::nullopt;
}

/// What a category is called in the filter.
QString textOf(const Parts &parts, const DrillRule &rule)
{
    for (const Part &part : parts)
        if (part.attribute.columns == rule.columns)
            return rule.wireValues.value(part.group.first.text, part.group.first.text);
    return {};
}

bool containsAll(const QSet<QString> &set, const QStringList &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return set.contains(key); });
}

/// The rules that say everything of the parts; none where something of them stays unsaid. Those that say more at once
/// come first: a year and a month are a month, not a year and something that is left over.
QList<Ask> asksFor(QList<DrillRule> rules, const Parts &parts)
{
    std::stable_sort(rules.begin(), rules.end(),
                     [](const DrillRule &a, const DrillRule &b) { return a.columns.size() > b.columns.size(); });
    QList<Ask> asks;
    QSet<QString> said;
    for (const DrillRule &rule : std::as_const(rules)) {
        const auto span = spanOf(parts, rule);
        const bool unnamed = span && rule.kind == DrillKind::Id && span->first <= 0;
        if (!span || unnamed || containsAll(said, rule.columns))
            continue;
        asks << Ask { rule, *span, textOf(parts, rule) };
        said += QSet<QString>(rule.columns.begin(), rule.columns.end());
    }
    const bool complete = std::all_of(parts.begin(), parts.end(),
                                      [&](const Part &part) { return containsAll(said, part.attribute.columns); });
    return complete ? asks : QList<Ask>();
}

/// Whether some rule can say something of these columns where those are known.
bool hasRule(const QList<DrillRule> &rules, const QStringList &columns, const QStringList &known)
{
    const QSet<QString> all(known.begin(), known.end());
    return std::any_of(rules.begin(), rules.end(), [&](const DrillRule &rule) {
        return containsAll(all, rule.columns)
            && containsAll(QSet<QString>(rule.columns.begin(), rule.columns.end()), columns);
    });
}

/// A service may count by a value that its filter does not know.
bool isChoice(const Filter &filter, const QString &value)
{
    return filter.choices.isEmpty()
        || std::any_of(filter.choices.begin(), filter.choices.end(),
                       [&](const FilterChoice &choice) { return choice.value == value; });
}

/// Puts what is asked for into the active filters, one rule after the other.
class Narrowing {
public:
    Narrowing(const Report &report, const QMap<QString, FilterValue> &active, const QDate &today, const QTimeZone &zone)
        : m_report(report),
          m_filters(active),
          m_today(today),
          m_zone(zone)
    {
    }

    /// False when nothing is left, or the value cannot be written.
    bool add(const Ask &ask)
    {
        switch (ask.rule.kind) {
        case DrillKind::Value:
            return addFlag(ask);
        case DrillKind::Choice:
            return addChoice(ask);
        case DrillKind::Id:
            return addOne(ask.rule.filter, ask.span.first);
        case DrillKind::Day:
        case DrillKind::Year:
        case DrillKind::Month:
        case DrillKind::Age:
            break;
        }
        return addDays(ask);
    }

    const QMap<QString, FilterValue> &filters() const { return m_filters; }

private:
    bool addFlag(const Ask &ask)
    {
        const bool wanted = ask.span.first == 1;
        if (!ask.span.isOne() || (ask.span.first != 0 && !wanted))
            return false;
        const auto asked = m_filters.constFind(ask.rule.filter);
        if (asked != m_filters.constEnd() && *asked != FilterValue(wanted))
            return false;
        m_filters.insert(ask.rule.filter, wanted);
        return true;
    }

    bool addChoice(const Ask &ask)
    {
        const Filter *filter = m_report.filter(ask.rule.filter);
        if (!filter || !isChoice(*filter, ask.text))
            return false;
        if (filter->type == FilterType::EnumList || filter->type == FilterType::TextList)
            return addOne(ask.rule.filter, ask.text);
        const auto asked = m_filters.constFind(ask.rule.filter);
        if (asked != m_filters.constEnd() && *asked != FilterValue(ask.text))
            return false;
        m_filters.insert(ask.rule.filter, ask.text);
        return true;
    }

    /// That one of a list, which means any of its items.
    template<typename Item>
    bool addOne(const QString &name, const Item &item)
    {
        const auto asked = m_filters.constFind(name);
        if (asked != m_filters.constEnd()) {
            const auto *list = std::get_if<QList<Item>>(&*asked);
            if (!list || !list->contains(item))
                return false;
        }
        m_filters.insert(name, QList<Item> { item });
        return true;
    }

    bool addDays(const Ask &ask)
    {
        const auto days = daysOf(ask.rule.kind, ask.span, m_today);
        const FilterValue asked = m_filters.value(ask.rule.filter, DateRange {});
        const auto *active = std::get_if<DateRange>(&asked);
        if (!days || !active)
            return false;
        const Filter *filter = m_report.filter(ask.rule.filter);
        const FilterType type = filter ? filter->type : FilterType::DateRange;
        const auto range = narrowed(*active, *days, type, m_today, m_zone);
        if (range)
            m_filters.insert(ask.rule.filter, *range);
        return range.has_value();
    }

    const Report &m_report;
    QMap<QString, FilterValue> m_filters;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace

Drill::Drill(const Report &report, QMap<QString, FilterValue> active, const QDate &today, const QTimeZone &zone)
    : m_report(report),
      m_active(std::move(active)),
      m_today(today),
      m_zone(zone)
{
}

DrillDown Drill::of(const ChartData &data, const ChartBar &bar, int series) const
{
    const bool isPart = series >= 0 && series < data.series.size() && !data.split.isNull()
        && data.series.at(series).kind != Group::Kind::All;
    const qint64 count = isPart ? bar.counts.value(series) : bar.total;
    if (m_report.chart.drillReport.isEmpty() || count <= 0)
        return {};
    const Part group { data.group, bar.group };
    QList<Ask> asks;
    if (isPart)
        asks = asksFor(m_report.chart.drillRules, { group, { data.split, data.series.at(series) } });
    const bool wholeBar = isPart && asks.isEmpty();
    if (asks.isEmpty())
        asks = asksFor(m_report.chart.drillRules, { group });
    if (asks.isEmpty())
        return { .note = whyNot(data.group, bar.group) };
    Narrowing narrowing(m_report, m_active, m_today, m_zone);
    for (const Ask &ask : std::as_const(asks))
        if (!narrowing.add(ask))
            return { .note = tr("Together with the filters in force, this cannot be asked for.") };
    return { .report = m_report.chart.drillReport,
             .filters = narrowing.filters(),
             .wholeBar = wholeBar,
             .note = wholeBar ? whyWholeBar(data, data.series.at(series)) : QString() };
}

QString Drill::whyNot(const Attribute &attribute, const Group &group) const
{
    if (!hasRule(m_report.chart.drillRules, attribute.columns, attribute.columns))
        return tr("The service can count by %1 but not filter by it.").arg(attribute.phrase);
    if (group.kind == Group::Kind::Other)
        return tr("The rest of the groups cannot be asked for together.");
    return tr("What is not stated cannot be asked for.");
}

QString Drill::whyWholeBar(const ChartData &data, const Group &series) const
{
    const QStringList known = data.group.columns + data.split.columns;
    const bool askable = hasRule(m_report.chart.drillRules, data.split.columns, known);
    if (askable && series.kind == Group::Kind::Other)
        return tr("The rest of the groups cannot be asked for together, so a click shows the whole bar.");
    if (askable && series.kind == Group::Kind::NotStated)
        return tr("What is not stated cannot be asked for, so a click shows the whole bar.");
    return tr("%1 cannot be asked for, so a click shows the whole bar.").arg(data.split.label);
}

} // namespace rollbook
