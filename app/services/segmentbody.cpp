// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/segmentbody.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

Error faultOf(qsizetype rule, const QString &what)
{
    return { .code = ErrorCode::InvalidQuery,
             .message = rule < 0 ? what : u"rule %1: %2"_s.arg(rule + 1).arg(what),
             .fields = { { u"segment"_s, { what } } } };
}

QJsonObject toJson(const SegmentRule &rule)
{
    QJsonObject object { { u"field_name"_s, rule.field }, { u"field_type"_s, rule.type }, { u"operator"_s, rule.op } };
    if (!rule.value.isNull() && !rule.value.isUndefined())
        object.insert(u"value"_s, rule.value);
    if (!rule.startDate.isEmpty())
        object.insert(u"start_date"_s, rule.startDate);
    if (!rule.endDate.isEmpty())
        object.insert(u"end_date"_s, rule.endDate);
    if (!rule.timeFactor.isEmpty()) {
        object.insert(u"time_factor"_s, rule.timeFactor);
        object.insert(u"time_amount"_s, rule.timeAmount);
    }
    if (rule.min.isDouble())
        object.insert(u"min"_s, rule.min);
    if (rule.max.isDouble())
        object.insert(u"max"_s, rule.max);
    if (!rule.nestingPath.isEmpty()) {
        object.insert(u"nested"_s, true);
        object.insert(u"nesting_path"_s, rule.nestingPath);
    }
    return object;
}

bool fits(const QString &name, const QJsonValue &value)
{
    if (name == "value"_L1)
        return true;
    if (name == "nested"_L1)
        return value.isBool();
    if (name == "time_amount"_L1)
        return value.isDouble() && double(value.toInteger()) == value.toDouble();
    return name == "min"_L1 || name == "max"_L1 ? value.isDouble() : value.isString();
}

Result<SegmentRule> ruleFromJson(const QJsonObject &object, qsizetype number)
{
    static const QStringList names { u"field_name"_s, u"field_type"_s, u"operator"_s,    u"value"_s,
                                     u"start_date"_s, u"end_date"_s,   u"time_factor"_s, u"time_amount"_s,
                                     u"min"_s,        u"max"_s,        u"nested"_s,      u"nesting_path"_s };
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            return failure(faultOf(number, u"%1 is unknown"_s.arg(it.key())));
        if (!fits(it.key(), *it))
            return failure(faultOf(number, u"%1 has the wrong type"_s.arg(it.key())));
    }
    SegmentRule rule;
    rule.field = object.value("field_name"_L1).toString();
    rule.type = object.value("field_type"_L1).toString();
    rule.op = object.value("operator"_L1).toString();
    if (object.contains("value"_L1))
        rule.value = object.value("value"_L1);
    rule.startDate = object.value("start_date"_L1).toString();
    rule.endDate = object.value("end_date"_L1).toString();
    rule.timeFactor = object.value("time_factor"_L1).toString();
    rule.timeAmount = object.value("time_amount"_L1).toInteger();
    if (object.contains("min"_L1))
        rule.min = object.value("min"_L1);
    if (object.contains("max"_L1))
        rule.max = object.value("max"_L1);
    rule.nestingPath = object.value("nesting_path"_L1).toString();
    if (object.value("nested"_L1).toBool(!rule.nestingPath.isEmpty()) == rule.nestingPath.isEmpty())
        return failure(faultOf(number, u"nested and nesting_path belong together"_s));
    return rule;
}

bool isMoment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).isValid();
}

QString missingIn(const SegmentRule &rule)
{
    if (rule.field.trimmed().isEmpty())
        return u"field_name is missing"_s;
    if (rule.type.trimmed().isEmpty())
        return u"field_type is missing"_s;
    if (rule.op.trimmed().isEmpty())
        return u"operator is missing"_s;
    const bool between = rule.op == "is_between_date"_L1;
    if ((between || rule.op == "is_after_date"_L1) && rule.startDate.isEmpty())
        return u"start_date is missing"_s;
    if ((between || rule.op == "is_before_date"_L1) && rule.endDate.isEmpty())
        return u"end_date is missing"_s;
    if (!rule.startDate.isEmpty() && !isMoment(rule.startDate))
        return u"start_date is no date"_s;
    if (!rule.endDate.isEmpty() && !isMoment(rule.endDate))
        return u"end_date is no date"_s;
    if (rule.op.startsWith("relative_"_L1) && (rule.timeFactor.isEmpty() || rule.timeAmount < 1))
        return u"time_factor and a time_amount of 1 or more are needed"_s;
    if (rule.op == "is_between_number"_L1 && (!rule.min.isDouble() || !rule.max.isDouble()))
        return u"min and max are needed"_s;
    static const QStringList valued { u"is"_s, u"is_not"_s, u"contains"_s, u"does_not_contain"_s, u"is_date"_s };
    const bool empty =
        rule.value.isNull() || rule.value.isUndefined() || (rule.value.isString() && rule.value.toString().isEmpty());
    return valued.contains(rule.op) && empty ? u"value is missing"_s : QString();
}

} // namespace

QJsonObject toJson(const Segment &segment)
{
    QJsonArray rules;
    for (const SegmentRule &rule : segment.rules)
        rules.append(toJson(rule));
    return { { u"join"_s, segment.join == Segment::Join::All ? u"all"_s : u"any"_s }, { u"rules"_s, rules } };
}

Result<Segment> segmentFromJson(const QJsonValue &value)
{
    Segment segment;
    QJsonValue rules = value;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != "join"_L1 && it.key() != "rules"_L1)
                return failure(faultOf(-1, u"%1 is unknown"_s.arg(it.key())));
        const QJsonValue join = object.value("join"_L1);
        if (object.contains("join"_L1) && join != "all"_L1 && join != "any"_L1)
            return failure(faultOf(-1, u"join is all or any"_s));
        segment.join = join == "any"_L1 ? Segment::Join::Any : Segment::Join::All;
        rules = object.value("rules"_L1);
    }
    if (!rules.isArray())
        return failure(faultOf(-1, u"rules are missing"_s));
    const QJsonArray items = rules.toArray();
    for (qsizetype number = 0; number < items.size(); ++number) {
        if (!items.at(number).isObject())
            return failure(faultOf(number, u"is not an object"_s));
        const auto rule = ruleFromJson(items.at(number).toObject(), number);
        if (!rule)
            return failure(rule.error());
        segment.rules << *rule;
    }
    if (const auto checked = checkSegment(segment); !checked)
        return failure(checked.error());
    return segment;
}

Result<void> checkSegment(const Segment &segment)
{
    for (qsizetype number = 0; number < segment.rules.size(); ++number)
        if (const QString missing = missingIn(segment.rules.at(number)); !missing.isEmpty())
            return failure(faultOf(number, missing));
    return {};
}

} // namespace rollbook
