// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filterjson.h"

#include "report/presetname.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

DatePreset readPreset(StrictReader &reader)
{
    const auto preset = presetNamed(reader.text(u"preset"_s));
    if (!preset)
        reader.refuse(u"preset"_s);
    return preset.value_or(DatePreset::Custom);
}

QJsonValue boundJson(const DateBound &bound)
{
    if (const auto *day = std::get_if<QDate>(&bound))
        return day->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&bound))
        return momentJson(*moment);
    return QJsonValue::Null;
}

DateBound readBound(StrictReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    if (value.isNull())
        return {};
    if (value.isObject())
        return readMoment(reader, key);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        reader.refuse(key);
    return day;
}

QJsonObject ruleJson(const SegmentRule &rule)
{
    return { { u"field"_s, rule.field },
             { u"type"_s, rule.type },
             { u"op"_s, rule.op },
             { u"value"_s, rule.value },
             { u"start_date"_s, rule.startDate },
             { u"end_date"_s, rule.endDate },
             { u"time_factor"_s, rule.timeFactor },
             { u"time_amount"_s, rule.timeAmount },
             { u"min"_s, rule.min },
             { u"max"_s, rule.max },
             { u"nesting_path"_s, rule.nestingPath } };
}

SegmentRule readRule(StrictReader &reader)
{
    SegmentRule rule;
    rule.field = reader.text(u"field"_s);
    rule.type = reader.text(u"type"_s);
    rule.op = reader.text(u"op"_s);
    rule.value = reader.value(u"value"_s);
    rule.startDate = reader.text(u"start_date"_s);
    rule.endDate = reader.text(u"end_date"_s);
    rule.timeFactor = reader.text(u"time_factor"_s);
    rule.timeAmount = reader.integer(u"time_amount"_s);
    rule.min = reader.value(u"min"_s);
    rule.max = reader.value(u"max"_s);
    rule.nestingPath = reader.text(u"nesting_path"_s);
    return rule;
}

QJsonObject kind(const QString &name, const QJsonValue &value)
{
    return { { u"kind"_s, name }, { u"value"_s, value } };
}

struct Writer {
    QJsonObject operator()(bool value) const { return kind(u"flag"_s, value); }
    QJsonObject operator()(qint64 value) const { return kind(u"integer"_s, value); }
    QJsonObject operator()(const QString &value) const { return kind(u"text"_s, value); }
    QJsonObject operator()(const QStringList &value) const
    {
        return kind(u"texts"_s, QJsonArray::fromStringList(value));
    }
    QJsonObject operator()(const QList<qint64> &value) const
    {
        QJsonArray ids;
        for (const qint64 id : value)
            ids << id;
        return kind(u"ids"_s, ids);
    }
    QJsonObject operator()(const DateRange &value) const
    {
        return { { u"kind"_s, u"dates"_s },
                 { u"preset"_s, presetName(value.preset) },
                 { u"from"_s, boundJson(value.from) },
                 { u"to"_s, boundJson(value.to) } };
    }
    QJsonObject operator()(const Segment &value) const
    {
        QJsonArray rules;
        for (const SegmentRule &rule : value.rules)
            rules << ruleJson(rule);
        return { { u"kind"_s, u"segment"_s }, { u"any"_s, value.join == Segment::Join::Any }, { u"rules"_s, rules } };
    }
};

QList<qint64> readIds(StrictReader &reader)
{
    QList<qint64> ids;
    const QJsonArray array = reader.array(u"value"_s);
    for (const QJsonValue &value : array) {
        StrictReader id = reader.within(u"value"_s, QJsonObject { { u"id"_s, value } });
        ids << id.integer(u"id"_s);
        reader.take(id);
    }
    return ids;
}

Segment readSegment(StrictReader &reader)
{
    Segment segment;
    segment.join = reader.flag(u"any"_s) ? Segment::Join::Any : Segment::Join::All;
    const QJsonArray array = reader.array(u"rules"_s);
    for (const QJsonValue &value : array) {
        StrictReader rule = reader.within(u"rules"_s, value);
        segment.rules << readRule(rule);
        reader.take(rule);
    }
    return segment;
}

DateRange readRange(StrictReader &reader)
{
    const DatePreset preset = readPreset(reader);
    const DateBound from = readBound(reader, u"from"_s);
    return { .preset = preset, .from = from, .to = readBound(reader, u"to"_s) };
}

} // namespace

QJsonValue momentJson(const QDateTime &moment)
{
    if (!moment.isValid())
        return QJsonValue::Null;
    // A zone that is a rule (TZ=CET-1) has no name that another program knows; its offset is still right.
    const bool zoned = moment.timeSpec() == Qt::TimeZone && QTimeZone::isTimeZoneIdAvailable(moment.timeZone().id());
    const QDateTime fixed = moment.timeSpec() == Qt::UTC ? moment : moment.toOffsetFromUtc(moment.offsetFromUtc());
    QJsonObject object { { u"at"_s, fixed.toString(Qt::ISODateWithMs) } };
    if (zoned)
        object.insert(u"zone"_s, QString::fromUtf8(moment.timeZone().id()));
    return object;
}

QDateTime readMoment(StrictReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    if (value.isNull())
        return {};
    StrictReader part = reader.within(key, value);
    QDateTime moment = QDateTime::fromString(part.text(u"at"_s), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        part.refuse(u"at"_s);
    if (part.has(u"zone"_s)) {
        const QByteArray zone = part.text(u"zone"_s).toUtf8();
        if (QTimeZone::isTimeZoneIdAvailable(zone)) // the constructor alone would take any word as a rule
            moment = moment.toTimeZone(QTimeZone(zone));
        else
            part.refuse(u"zone"_s);
    }
    reader.take(part);
    return moment;
}

QJsonObject filterValueJson(const FilterValue &value)
{
    return std::visit(Writer(), value);
}

FilterValue readFilterValue(StrictReader &reader)
{
    const QString name = reader.text(u"kind"_s);
    if (name == "flag"_L1)
        return reader.flag(u"value"_s);
    if (name == "integer"_L1)
        return reader.integer(u"value"_s);
    if (name == "text"_L1)
        return reader.text(u"value"_s);
    if (name == "texts"_L1)
        return reader.texts(u"value"_s);
    if (name == "ids"_L1)
        return readIds(reader);
    if (name == "dates"_L1)
        return readRange(reader);
    if (name == "segment"_L1)
        return readSegment(reader);
    reader.refuse(u"kind"_s);
    return false;
}

} // namespace rollbook
