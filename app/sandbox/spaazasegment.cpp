// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spaazasegment.h"

#include "sandbox/text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

const QStringList &typeNames()
{
    static const QStringList names { u"keyword"_s, u"text"_s, u"date"_s, u"number"_s, u"boolean"_s };
    return names;
}

/// What an operator needs. The last five and all of the other lists but keyword, date and day are assumed.
const QHash<QString, QStringList> &operators()
{
    static const QStringList value { u"value"_s };
    static const QStringList relative { u"time_factor"_s, u"time_amount"_s };
    static const QHash<QString, QStringList> all {
        { u"is"_s, value },
        { u"is_not"_s, value },
        { u"contains"_s, value },
        { u"does_not_contain"_s, value },
        { u"is_date"_s, value },
        { u"is_after_date"_s, { u"start_date"_s } },
        { u"is_before_date"_s, { u"end_date"_s } },
        { u"is_between_date"_s, { u"start_date"_s, u"end_date"_s } },
        { u"is_between_number"_s, { u"min"_s, u"max"_s } },
        { u"relative_less_than"_s, relative },
        { u"relative_more_than"_s, relative },
        { u"is_empty"_s, {} },
        { u"is_not_empty"_s, {} },
        { u"is_greater_than"_s, value },
        { u"is_less_than"_s, value },
    };
    return all;
}

bool isOfDates(const QString &op)
{
    return op.endsWith("_date"_L1) || op.startsWith("relative_"_L1);
}

bool isOfNumbers(const QString &op)
{
    return op == "is_between_number"_L1 || op == "is_greater_than"_L1 || op == "is_less_than"_L1;
}

QDate dayOf(const QJsonValue &value)
{
    const QDateTime moment = spaazaMoment(value);
    return moment.isValid() ? moment.date() : QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime before(const QDateTime &now, const QString &factor, qint64 amount)
{
    if (factor == "month"_L1)
        return now.addMonths(static_cast<int>(-amount));
    if (factor == "year"_L1)
        return now.addYears(static_cast<int>(-amount));
    static const QHash<QString, qint64> seconds {
        { u"minute"_s, 60 }, { u"hour"_s, 3600 }, { u"day"_s, 86'400 }, { u"week"_s, 604'800 }
    };
    return seconds.contains(factor) ? now.addSecs(-amount * seconds.value(factor)) : QDateTime();
}

/// What a field's value is compared as.
QString plain(const QJsonValue &value, SpaazaType type)
{
    const QString text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
    return type == SpaazaType::Text ? folded(text) : text;
}

/// Any of the values, when a list is given.
bool matches(const QJsonValue &cell, const QJsonValue &wanted, SpaazaType type, bool part)
{
    if (wanted.isArray()) {
        const QJsonArray list = wanted.toArray();
        return std::any_of(list.begin(), list.end(),
                           [&](const QJsonValue &one) { return matches(cell, one, type, part); });
    }
    if (cell.isNull())
        return false;
    if (part)
        return folded(plain(cell, type)).contains(folded(plain(wanted, type)));
    if (type == SpaazaType::Number && wanted.isDouble())
        return cell.toDouble() == wanted.toDouble();
    return plain(cell, type) == plain(wanted, type);
}

QString readOperand(const QJsonObject &object, const QDateTime &now, SpaazaRule &rule)
{
    rule.value = object[u"value"_s];
    rule.start = spaazaMoment(object[u"start_date"_s]);
    rule.end = spaazaMoment(object[u"end_date"_s]);
    for (const QString &bound : { u"start_date"_s, u"end_date"_s }) {
        if (object.contains(bound) && !spaazaMoment(object[bound]).isValid())
            return u"%1 must be a date and time with its zone."_s.arg(bound);
    }
    if (rule.op == "is_date"_L1 && !dayOf(rule.value).isValid())
        return u"value must be a date."_s;
    if (isOfNumbers(rule.op)) {
        const bool between = rule.op == "is_between_number"_L1;
        const QJsonValue min = object[between ? u"min"_s : u"value"_s];
        const QJsonValue max = object[between ? u"max"_s : u"value"_s];
        if (!min.isDouble() || !max.isDouble())
            return u"%1 takes numbers."_s.arg(rule.op);
        rule.min = min.toDouble();
        rule.max = max.toDouble();
    }
    if (rule.op.startsWith("relative_"_L1)) {
        const QJsonValue amount = object[u"time_amount"_s];
        if (!amount.isDouble() || std::floor(amount.toDouble()) != amount.toDouble() || amount.toDouble() < 0
            || amount.toDouble() > 1'000'000)
            return u"time_amount must be a whole number."_s;
        rule.start = before(now, object[u"time_factor"_s].toString(), amount.toInteger());
        if (!rule.start.isValid())
            return u"Unknown time_factor: %1"_s.arg(object[u"time_factor"_s].toString());
    }
    return {};
}

QString readField(const QJsonObject &object, const SpaazaIndex &index, SpaazaRule &rule)
{
    const QString name = object[u"field_name"_s].toString();
    const QString path = object[u"nesting_path"_s].toString();
    const QString type = object[u"field_type"_s].toString();
    if (object[u"nested"_s].toBool() == path.isEmpty())
        return u"nested and nesting_path go together."_s;
    const SpaazaField *field = index.field(name, path);
    if (!field)
        return u"Unknown field of %1: %2"_s.arg(index.name, path.isEmpty() ? name : QString(path + u'.' + name));
    if (!typeNames().contains(type))
        return u"Unknown field_type: %1"_s.arg(type);
    const QString own = typeNames().at(static_cast<int>(field->type));
    const auto isText = [](const QString &known) { return known == "keyword"_L1 || known == "text"_L1; };
    if (type != own && !(isText(type) && isText(own)))
        return u"%1 is of the type %2."_s.arg(name, own);
    rule.field = *field;
    return {};
}

QString readRule(const QJsonObject &object, const SpaazaIndex &index, const QDateTime &now, SpaazaRule &rule)
{
    static const QStringList names { u"field_name"_s, u"field_type"_s, u"operator"_s,    u"value"_s,
                                     u"start_date"_s, u"end_date"_s,   u"time_factor"_s, u"time_amount"_s,
                                     u"min"_s,        u"max"_s,        u"nested"_s,      u"nesting_path"_s };
    if (const QString unknown = unknownMember(object, names); !unknown.isEmpty())
        return u"Unknown member of a rule: %1"_s.arg(unknown);
    if (const QString complaint = readField(object, index, rule); !complaint.isEmpty())
        return complaint;
    rule.op = object[u"operator"_s].toString();
    const auto needs = operators().constFind(rule.op);
    if (needs == operators().cend())
        return u"Unknown operator: %1"_s.arg(rule.op);
    for (const QString &need : *needs) {
        if (object[need].isUndefined() || object[need].isNull())
            return u"%1 needs %2."_s.arg(rule.op, need);
    }
    if (isOfDates(rule.op) && rule.field.type != SpaazaType::Date)
        return u"%1 is for dates."_s.arg(rule.op);
    if (isOfNumbers(rule.op) && rule.field.type != SpaazaType::Number)
        return u"%1 is for numbers."_s.arg(rule.op);
    return readOperand(object, now, rule);
}

} // namespace

bool SpaazaRule::holds(const QJsonObject &row) const
{
    const QJsonValue cell = row[field.column];
    const bool empty = cell.isNull() || cell.isUndefined() || (cell.isString() && cell.toString().isEmpty());
    if (op == "is_empty"_L1 || op == "is_not_empty"_L1)
        return empty == (op == "is_empty"_L1);
    if (op == "is"_L1 || op == "is_not"_L1)
        return matches(cell, value, field.type, false) == (op == "is"_L1);
    if (op == "contains"_L1 || op == "does_not_contain"_L1)
        return matches(cell, value, field.type, true) == (op == "contains"_L1);
    if (empty)
        return false;
    if (isOfNumbers(op)) {
        const double number = cell.toDouble();
        return op == "is_greater_than"_L1 ? number > min
            : op == "is_less_than"_L1     ? number < max
                                          : number >= min && number <= max;
    }
    if (op == "is_date"_L1)
        return dayOf(cell) == dayOf(value);
    const QDateTime moment = spaazaMoment(cell).isValid() ? spaazaMoment(cell) : dayOf(cell).startOfDay(Qt::UTC);
    if (op == "is_after_date"_L1)
        return moment > start;
    if (op == "is_before_date"_L1)
        return moment < end;
    if (op == "is_between_date"_L1)
        return moment >= start && moment <= end;
    return op == "relative_less_than"_L1 ? moment > start : moment <= start; // less than so long ago, or more
}

bool SpaazaSegment::keeps(const QJsonObject &row) const
{
    const auto holds = [&row](const SpaazaRule &rule) { return rule.holds(row); };
    if (any && !rules.isEmpty())
        return std::any_of(rules.begin(), rules.end(), holds);
    return std::all_of(rules.begin(), rules.end(), holds);
}

QString readSpaazaSegment(const QJsonObject &object, const SpaazaIndex &index, const QDateTime &now,
                          SpaazaSegment &segment)
{
    static const QStringList names { u"entity"_s, u"index"_s, u"join"_s, u"chain_id"_s, u"rules"_s };
    if (const QString unknown = unknownMember(object, names); !unknown.isEmpty())
        return u"Unknown member of the segment: %1"_s.arg(unknown);
    const QString join = object[u"join"_s].toString();
    if (object[u"entity"_s].toString() != "people"_L1)
        return u"entity must be people."_s;
    if (object[u"index"_s].toString() != index.name)
        return u"index must be what is exported: %1"_s.arg(index.name);
    if (join != "all"_L1 && join != "any"_L1)
        return u"join must be all or any."_s;
    if (!object[u"rules"_s].isArray())
        return u"rules must be a list."_s;
    segment.any = join == "any"_L1;
    const QJsonArray rules = object[u"rules"_s].toArray();
    for (const QJsonValue value : rules) {
        SpaazaRule rule;
        if (const QString complaint = readRule(value.toObject(), index, now, rule); !complaint.isEmpty())
            return complaint;
        segment.rules.append(rule);
    }
    return {};
}

QJsonObject savedSpaazaSegment(const QString &id)
{
    const auto only = [](const QJsonObject &rule) {
        return QJsonObject { { u"entity"_s, u"people"_s },
                             { u"index"_s, u"users"_s },
                             { u"join"_s, u"all"_s },
                             { u"rules"_s, QJsonArray { rule } } };
    };
    const auto rule = [](const QString &field, const QString &type, const QString &op) {
        return QJsonObject { { u"field_name"_s, field }, { u"field_type"_s, type }, { u"operator"_s, op } };
    };
    QJsonObject saved;
    if (id == "seg-1"_L1) {
        saved = rule(u"country"_s, u"keyword"_s, u"is"_s);
        saved.insert(u"value"_s, u"NL"_s);
    } else if (id == "seg-2"_L1) {
        saved = rule(u"created_date"_s, u"date"_s, u"relative_less_than"_s);
        saved.insert(u"time_factor"_s, u"day"_s);
        saved.insert(u"time_amount"_s, 30);
    } else if (id == "seg-3"_L1) {
        saved = rule(u"programme_opted_in"_s, u"boolean"_s, u"is"_s);
        saved.insert(u"value"_s, true);
    }
    return saved.isEmpty() ? saved : only(saved);
}

QDateTime spaazaMoment(const QJsonValue &value)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return shape.match(value.toString()).hasMatch() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC()
                                                    : QDateTime();
}

QString unknownMember(const QJsonObject &object, const QStringList &names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            return it.key();
    }
    return {};
}

} // namespace rollbook::sandbox
