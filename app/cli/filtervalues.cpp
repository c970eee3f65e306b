// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filtervalues.h"

#include "report/presetname.h"
#include "services/segmentbody.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

std::optional<bool> flag(const QString &text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    return std::nullopt;
}

std::optional<qint64> integer(const QString &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<QList<qint64>> ids(const QString &text)
{
    QList<qint64> numbers;
    for (const QString &part : text.split(u',')) {
        const auto number = integer(part);
        if (!number)
            return std::nullopt;
        numbers << *number;
    }
    return numbers;
}

std::optional<QStringList> choices(const Filter &filter, const QString &text)
{
    QStringList values;
    for (const QString &part : text.split(u',')) {
        const QString value = part.trimmed();
        const bool known = std::any_of(filter.choices.begin(), filter.choices.end(),
                                       [&](const FilterChoice &choice) { return choice.value == value; });
        if (!known)
            return std::nullopt;
        values << value;
    }
    return values;
}

std::optional<QDate> date(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// The offset of "Z", "+02:00" or "-0330" in seconds.
std::optional<int> offsetOf(const QString &text)
{
    if (text.compare(u"Z"_s, Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = QStringView(text).mid(1, 2).toInt();
    const int minutes = QStringView(text).last(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text.startsWith(u'-') ? -1 : 1) * (hours * 60 + minutes) * 60;
}

std::optional<QDateTime> moment(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.(\\d{1,9}))?"
                                         "(Z|z|[+-]\\d{2}:?\\d{2})?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = date(match.captured(1));
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    QTime time = QTime::fromString(match.captured(2) + seconds, u"HH:mm:ss"_s);
    if (!day || !time.isValid())
        return std::nullopt;
    time = time.addMSecs(match.captured(4).leftJustified(3, u'0', true).toInt());
    if (match.captured(5).isEmpty()) {
        // Where a clock change skips that time there is no such moment.
        const QDateTime local(*day, time, zone);
        return local.isValid() ? std::optional(local) : std::nullopt;
    }
    const auto offset = offsetOf(match.captured(5));
    return offset ? std::optional(QDateTime(*day, time, Qt::OffsetFromUTC, *offset)) : std::nullopt;
}

std::optional<DateBound> bound(const Filter &filter, const QString &text, const QTimeZone &zone)
{
    if (const auto day = date(text))
        return DateBound(*day);
    if (filter.type != FilterType::DateRange)
        if (const auto exact = moment(text, zone))
            return DateBound(*exact);
    return std::nullopt;
}

template<typename T>
std::optional<FilterValue> wrapped(const std::optional<T> &value)
{
    return value ? std::optional(FilterValue(*value)) : std::nullopt;
}

/// As a JSON array, for texts that hold commas or blanks at their ends.
std::optional<QStringList> textArray(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList values;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (!value.isString())
            return std::nullopt;
        values << value.toString();
    }
    return values;
}

std::optional<QStringList> texts(const QString &text)
{
    if (const auto values = textArray(text))
        return values;
    QStringList values;
    for (const QString &part : text.split(u','))
        values << part.trimmed();
    return values.contains(QString()) ? std::nullopt : std::optional(values);
}

std::optional<FilterValue> oneChoice(const Filter &filter, const QString &text)
{
    if (text.isEmpty() || (!filter.choices.isEmpty() && !choices(filter, text)) || text.contains(u','))
        return std::nullopt;
    return FilterValue(text);
}

std::optional<FilterValue> plainValue(const Filter &filter, const QString &text)
{
    switch (filter.type) {
    case FilterType::Boolean:
    case FilterType::Switch:
        return wrapped(flag(text));
    case FilterType::EnumList:
        return wrapped(choices(filter, text));
    case FilterType::IdList:
        return wrapped(ids(text));
    case FilterType::Integer:
        return wrapped(integer(text));
    case FilterType::Text:
        return text.isEmpty() ? std::nullopt : std::optional(FilterValue(text));
    case FilterType::Enum:
        return oneChoice(filter, text);
    case FilterType::TextList:
        return wrapped(texts(text));
    case FilterType::DateRange:
    case FilterType::DateTimeRange:
    case FilterType::Moment:
    case FilterType::Segment:
        break;
    }
    return std::nullopt;
}

QString expected(const Filter &filter)
{
    QStringList values;
    switch (filter.type) {
    case FilterType::Boolean:
    case FilterType::Switch:
        return Text::tr("true or false");
    case FilterType::EnumList:
        for (const FilterChoice &choice : filter.choices)
            values << choice.value;
        return Text::tr("any of %1, separated by commas").arg(values.join(", "_L1));
    case FilterType::IdList:
        return Text::tr("whole numbers separated by commas");
    case FilterType::Integer:
        return Text::tr("a whole number");
    case FilterType::Text:
        return Text::tr("a text");
    case FilterType::DateRange:
        return Text::tr("a date such as 2026-03-31");
    case FilterType::DateTimeRange:
    case FilterType::Moment:
        return Text::tr("a time such as 2026-03-31T18:00:00+02:00");
    case FilterType::Enum:
        for (const FilterChoice &choice : filter.choices)
            values << choice.value;
        return values.isEmpty() ? Text::tr("a text") : Text::tr("one of %1").arg(values.join(", "_L1));
    case FilterType::TextList:
        return Text::tr("texts separated by commas");
    case FilterType::Segment:
        return Text::tr("@FILE, a JSON file with rules, or the rules themselves");
    }
    return {};
}

class Reader {
public:
    Reader(const Report &report, const QTimeZone &zone) : m_report(report), m_zone(zone) { }

    Parsed<void> add(const QString &name, const QString &text)
    {
        if (const auto preset = presetOf(name, text))
            return addPreset(*m_report.filter(name), *preset);
        if (m_seen.contains(name))
            return usage(Text::tr("The filter %1 is given twice.").arg(name));
        m_seen.insert(name);
        if (!m_report.extraColumns.isNull() && name == m_report.extraColumns.parameter)
            return addExtraColumns(name, text);
        const Filter *filter = m_report.filterByWireName(name);
        if (!filter && isRange(name))
            return usage(
                Text::tr("%1 needs today, last-7-days, last-30-days, this-month, last-month or this-year.").arg(name));
        if (!filter)
            return usage(m_report.tableParameters.contains(name)
                             ? Text::tr("%1 is no filter; it has an option of its own.").arg(name)
                             : Text::tr("The report has no filter %1.").arg(name));
        return addFilter(*filter, name, text);
    }

    FilterValues result;

private:
    /// Both bounds in one word, by the name of the range: it moves with the day.
    std::optional<DatePreset> presetOf(const QString &name, const QString &text) const
    {
        const auto preset = presetNamed(QString(text).replace(u'-', u'_'));
        return isRange(name) && preset != DatePreset::Custom ? preset : std::nullopt;
    }
    bool isRange(const QString &name) const
    {
        const Filter *filter = m_report.filter(name);
        return filter && filter->wireName.isEmpty();
    }

    Parsed<void> addPreset(const Filter &filter, DatePreset preset)
    {
        if (m_seen.contains(filter.wireFrom) || m_seen.contains(filter.wireTo))
            return usage(Text::tr("The filter %1 is given twice.").arg(filter.name));
        m_seen << filter.wireFrom << filter.wireTo;
        result.filters.insert(filter.name, DateRange { .preset = preset });
        return {};
    }

    Parsed<void> addFilter(const Filter &filter, const QString &name, const QString &text)
    {
        if (filter.type == FilterType::Segment)
            return addSegment(filter, name, text);
        if (filter.type == FilterType::Moment)
            return addMoment(filter, name, text);
        if (!filter.wireName.isEmpty()) {
            const auto value = plainValue(filter, text);
            if (!value)
                return usage(Text::tr("%1 needs %2.").arg(name, expected(filter)));
            result.filters.insert(filter.name, *value);
            return {};
        }
        const auto value = bound(filter, text, m_zone);
        if (!value)
            return usage(Text::tr("%1 needs %2.").arg(name, expected(filter)));
        DateRange range;
        if (const auto it = result.filters.constFind(filter.name); it != result.filters.constEnd())
            range = std::get<DateRange>(*it);
        (name == filter.wireFrom ? range.from : range.to) = *value;
        result.filters.insert(filter.name, range);
        return {};
    }

    Parsed<void> addMoment(const Filter &filter, const QString &name, const QString &text)
    {
        const auto value = bound(filter, text, m_zone);
        if (!value)
            return usage(Text::tr("%1 needs %2.").arg(name, expected(filter)));
        result.filters.insert(filter.name, DateRange { .from = *value });
        return {};
    }

    Parsed<void> addSegment(const Filter &filter, const QString &name, const QString &text)
    {
        const bool itself = text.startsWith(u'{') || text.startsWith(u'[');
        if (!itself && !text.startsWith(u'@'))
            return usage(Text::tr("%1 needs %2.").arg(name, expected(filter)));
        const QString source = itself ? name : text.mid(1);
        QFile file(source);
        if (!itself && !file.open(QIODevice::ReadOnly))
            return usage(Text::tr("%1 cannot be read: %2").arg(source, file.errorString()));
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(itself ? text.toUtf8() : file.readAll(), &fault);
        if (document.isNull())
            return usage(Text::tr("%1 holds no JSON: %2").arg(source, fault.errorString()));
        const auto segment =
            segmentFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        if (!segment)
            return usage(Text::tr("%1: %2.").arg(source, segment.error().message));
        result.filters.insert(filter.name, *segment);
        return {};
    }

    Parsed<void> addExtraColumns(const QString &name, const QString &text)
    {
        const auto numbers = ids(text);
        if (!numbers)
            return usage(Text::tr("%1 needs whole numbers separated by commas.").arg(name));
        for (const qint64 id : *numbers)
            result.extraColumns << m_report.extraColumns.keyPrefix + QString::number(id);
        return {};
    }

    const Report &m_report;
    QTimeZone m_zone;
    QSet<QString> m_seen;
};

} // namespace

Parsed<FilterValues> filterValues(const Report &report, const QTimeZone &zone, const Arguments::Pairs &pairs)
{
    Reader reader(report, zone);
    for (const auto &[name, text] : pairs)
        if (const auto added = reader.add(name, text); !added)
            return usage(added.error());
    return reader.result;
}

} // namespace rollbook::cli
