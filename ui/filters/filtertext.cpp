// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filtertext.h"

#include "ui/widgets/dateformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

FilterContext FilterContext::of(const Connection &connection)
{
    return { .locale = QLocale(), .zone = connection.zone, .today = [connection] { return connection.today(); } };
}

DayRange FilterContext::days(const DateRange &range) const
{
    return daysOf(range, today(), zone);
}

CellFormat FilterContext::format() const
{
    return { .locale = locale, .zone = zone, .today = today() };
}

namespace {

constexpr int namesShown = 3;

QString words(const char *text)
{
    return QCoreApplication::translate("FilterText", text);
}

QString counting(const char *text, qsizetype count)
{
    return QCoreApplication::translate("FilterText", text, nullptr, static_cast<int>(count));
}

QString listed(const QStringList &items)
{
    return items.join(words(QT_TRANSLATE_NOOP("FilterText", ", ")));
}

/// German nouns keep their capital, and so do abbreviations.
QString insideSentence(const QString &text, const QLocale &locale)
{
    const bool abbreviation = text.size() > 1 && text.at(1).isUpper();
    if (text.isEmpty() || abbreviation || locale.language() == QLocale::German)
        return text;
    QString lowered = text;
    lowered.replace(0, 1, locale.toLower(text.left(1)));
    return lowered;
}

QString capitalised(const QString &text, const QLocale &locale)
{
    QString raised = text;
    raised.replace(0, 1, locale.toUpper(text.left(1)));
    return raised;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, mediumDateFormat(locale)) : QString();
}

/// A year at the end goes, with what separates it; the second date of a range says it.
QString withoutYear(const QString &day)
{
    static const QRegularExpression year(u"[,\\s]+\\d{4}$"_s);
    return QString(day).remove(year);
}

QString bound(const DateBound &bound, const FilterContext &context)
{
    if (const auto *moment = std::get_if<QDateTime>(&bound))
        return context.format().dateTime(*moment);
    if (const auto *day = std::get_if<QDate>(&bound))
        return dayText(*day, context.locale);
    return {};
}

QString between(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return words(QT_TRANSLATE_NOOP("FilterText", "since %1")).arg(from);
    if (from.isEmpty())
        return words(QT_TRANSLATE_NOOP("FilterText", "until %1")).arg(to);
    return words(QT_TRANSLATE_NOOP("FilterText", "%1 – %2")).arg(from, to);
}

bool hasMoment(const DateRange &range)
{
    return std::holds_alternative<QDateTime>(range.from) || std::holds_alternative<QDateTime>(range.to);
}

QString choiceLabels(const Filter &filter, const QStringList &values, const QLocale &locale)
{
    QStringList labels;
    for (const QString &value : values) {
        const auto it = std::find_if(filter.choices.begin(), filter.choices.end(),
                                     [&](const FilterChoice &choice) { return choice.value == value; });
        labels << (it == filter.choices.end() ? value : insideSentence(it->label(), locale));
    }
    return listed(labels);
}

/// One of the choices stands alone, so it keeps its capital.
QString choiceLabel(const Filter &filter, const QString &value)
{
    const auto it = std::find_if(filter.choices.begin(), filter.choices.end(),
                                 [&](const FilterChoice &choice) { return choice.value == value; });
    return it == filter.choices.end() ? value : it->label();
}

QString idTexts(const Filter &filter, const QList<qint64> &ids, const FilterContext &context)
{
    if (filter.source.isEmpty() && ids.size() > 1)
        return counting(QT_TRANSLATE_N_NOOP("FilterText", "%n IDs"), ids.size());
    const QMap<qint64, QString> names = context.names.value(filter.source);
    const bool tooMany = ids.size() > namesShown;
    QStringList texts;
    for (const qint64 id : tooMany ? ids.first(namesShown - 1) : ids)
        texts << names.value(id, QString::number(id));
    const QString more = counting(QT_TRANSLATE_N_NOOP("FilterText", "%1 and %n more"), ids.size() - texts.size());
    return tooMany ? more.arg(listed(texts)) : listed(texts);
}

QString counted(const Filter &filter, qsizetype count, const QString &value, const FilterContext &context)
{
    const QString label = insideSentence(filter.label(), context.locale);
    return count == 1 ? words(QT_TRANSLATE_NOOP("FilterText", "%1: %2")).arg(label, value)
                      : counting(QT_TRANSLATE_N_NOOP("FilterText", "%n %1"), count).arg(label);
}

} // namespace

namespace filtertext {

QString presetLabel(DatePreset preset)
{
    switch (preset) {
    case DatePreset::Custom:
        return words(QT_TRANSLATE_NOOP("FilterText", "Custom"));
    case DatePreset::Today:
        return words(QT_TRANSLATE_NOOP("FilterText", "Today"));
    case DatePreset::Last7Days:
        return words(QT_TRANSLATE_NOOP("FilterText", "Last 7 days"));
    case DatePreset::Last30Days:
        return words(QT_TRANSLATE_NOOP("FilterText", "Last 30 days"));
    case DatePreset::ThisMonth:
        return words(QT_TRANSLATE_NOOP("FilterText", "This month"));
    case DatePreset::LastMonth:
        return words(QT_TRANSLATE_NOOP("FilterText", "Last month"));
    case DatePreset::ThisYear:
        return words(QT_TRANSLATE_NOOP("FilterText", "This year"));
    }
    return {};
}

QString days(const DayRange &range, const FilterContext &context)
{
    const QString from = dayText(range.first, context.locale);
    const QString to = dayText(range.last, context.locale);
    if (range.first.isValid() && range.first == range.last)
        return to;
    return between(range.first.year() == range.last.year() ? withoutYear(from) : from, to);
}

QString range(const DateRange &range, const FilterContext &context)
{
    if (range.preset != DatePreset::Custom)
        return words(QT_TRANSLATE_NOOP("FilterText", "%1 (%2)"))
            .arg(presetLabel(range.preset), days(context.days(range), context));
    return hasMoment(range) ? between(bound(range.from, context), bound(range.to, context))
                            : days(context.days(range), context);
}

namespace {

QString segmentWords(const Segment &segment)
{
    return QCoreApplication::translate("FilterText", "%n rule(s)", nullptr, int(segment.rules.size()));
}

} // namespace

QString value(const Filter &filter, const FilterValue &value, const FilterContext &context)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? words(QT_TRANSLATE_NOOP("FilterText", "Yes")) : words(QT_TRANSLATE_NOOP("FilterText", "No"));
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return filter.type == FilterType::Enum ? choiceLabel(filter, *text) : *text;
    if (const auto *values = std::get_if<QStringList>(&value))
        return choiceLabels(filter, *values, context.locale);
    if (const auto *ids = std::get_if<QList<qint64>>(&value))
        return idTexts(filter, *ids, context);
    if (const auto *segment = std::get_if<Segment>(&value))
        return segmentWords(*segment);
    const DateRange &dates = std::get<DateRange>(value);
    return filter.type == FilterType::Moment ? bound(dates.from, context) : range(dates, context);
}

QString was(const Filter &filter, const std::optional<FilterValue> &applied, const FilterContext &context)
{
    const QString pattern = words(QT_TRANSLATE_NOOP("FilterText", "was %1"));
    if (!applied)
        return pattern.arg(words(QT_TRANSLATE_NOOP("FilterText", "any")));
    if (const auto *range = std::get_if<DateRange>(&*applied); range && range->preset != DatePreset::Custom)
        return pattern.arg(days(context.days(*range), context));
    const QString text = value(filter, *applied, context);
    return pattern.arg(std::holds_alternative<bool>(*applied) ? insideSentence(text, context.locale) : text);
}

QString phrase(const Filter &filter, const FilterValue &value, const FilterContext &context)
{
    const QString label = insideSentence(filter.label(), context.locale);
    const QString text = filtertext::value(filter, value, context);
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? label : words(QT_TRANSLATE_NOOP("FilterText", "%1: no")).arg(label);
    if (const auto *values = std::get_if<QStringList>(&value))
        return counted(filter, values->size(), text, context);
    if (const auto *ids = std::get_if<QList<qint64>>(&value))
        return counted(filter, ids->size(), text, context);
    if (const auto *range = std::get_if<DateRange>(&value))
        return words(QT_TRANSLATE_NOOP("FilterText", "%1 %2"))
            .arg(label, range->preset == DatePreset::Custom ? text : insideSentence(text, context.locale));
    return words(QT_TRANSLATE_NOOP("FilterText", "%1: %2")).arg(label, text);
}

QString clause(const Filter &filter, const FilterValue &value, const FilterContext &context)
{
    QString text = filtertext::value(filter, value, context).simplified();
    const auto *range = std::get_if<DateRange>(&value);
    if (std::holds_alternative<bool>(value) || (range && range->preset != DatePreset::Custom))
        text = insideSentence(text, context.locale);
    else if (std::holds_alternative<QString>(value) && filter.type == FilterType::Text)
        text = context.locale.quoteString(text); // typed: it may read like a sentence of its own
    return words(QT_TRANSLATE_NOOP("FilterText", "%1: %2")).arg(filter.label(), text);
}

QString sentence(const Report &report, const QMap<QString, FilterValue> &filters, const FilterContext &context)
{
    QStringList phrases;
    for (const Filter &filter : report.filters)
        if (const auto it = filters.find(filter.name); it != filters.end())
            phrases << phrase(filter, it.value(), context);
    return capitalised(listed(phrases), context.locale);
}

} // namespace filtertext

} // namespace rollbook
