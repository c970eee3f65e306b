// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/changesjson.h"

using namespace Qt::StringLiterals;

namespace rollbook {

using sheets::Risk;
using sheets::RiskKind;

namespace {

constexpr std::pair<RiskKind, QLatin1StringView> names[] = {
    { RiskKind::Formula, "formula"_L1 },       { RiskKind::PlusPhone, "plus_phone"_L1 },
    { RiskKind::LostZero, "lost_zero"_L1 },    { RiskKind::LongId, "long_id"_L1 },
    { RiskKind::Scientific, "scientific"_L1 }, { RiskKind::DayAndMonth, "day_and_month"_L1 },
};

QString nameOf(RiskKind kind)
{
    for (const auto &[candidate, name] : names)
        if (candidate == kind)
            return name;
    return {};
}

RiskKind readKind(StrictReader &reader)
{
    const QString found = reader.text(u"kind"_s);
    for (const auto &[kind, name] : names)
        if (name == found)
            return kind;
    reader.refuse(u"kind"_s);
    return RiskKind::Formula;
}

Risk readRisk(StrictReader &reader)
{
    Risk risk;
    risk.cells = reader.integer(u"cells"_s);
    const QJsonArray examples = reader.array(u"examples"_s);
    for (const QJsonValue &value : examples) {
        StrictReader example = reader.within(u"examples"_s, value);
        const QString column = example.text(u"column"_s);
        risk.examples << qMakePair(column, example.text(u"text"_s));
        reader.take(example);
    }
    return risk;
}

} // namespace

QJsonObject changesJson(const sheets::Risks &changes)
{
    QJsonArray kinds;
    for (auto it = changes.kinds.begin(); it != changes.kinds.end(); ++it) {
        QJsonArray examples;
        for (const auto &[column, text] : it->examples)
            examples << QJsonObject { { u"column"_s, column }, { u"text"_s, text } };
        kinds << QJsonObject { { u"kind"_s, nameOf(it.key()) },
                               { u"cells"_s, it->cells },
                               { u"examples"_s, examples } };
    }
    return { { u"rows"_s, changes.rows }, { u"kinds"_s, kinds } };
}

sheets::Risks readChanges(StrictReader &reader)
{
    sheets::Risks changes;
    changes.rows = reader.integer(u"rows"_s);
    const QJsonArray kinds = reader.array(u"kinds"_s);
    for (const QJsonValue &value : kinds) {
        StrictReader part = reader.within(u"kinds"_s, value);
        const RiskKind kind = readKind(part);
        if (changes.kinds.contains(kind))
            part.refuse(u"kind"_s);
        changes.kinds.insert(kind, readRisk(part));
        reader.take(part);
    }
    return changes;
}

} // namespace rollbook
