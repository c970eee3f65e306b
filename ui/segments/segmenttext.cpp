// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmenttext.h"

#include "ui/widgets/dateformat.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::segmenttext {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SegmentText", text);
}

QString orMissing(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text;
}

QString momentText(const QString &iso, const FilterContext &context)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? context.format().dateTime(moment) : iso;
}

/// The day itself; it is sent as its midnight in UTC.
QString dayText(const QJsonValue &value, const FilterContext &context)
{
    const QDate day = QDate::fromString(value.toString().left(10), Qt::ISODate);
    return day.isValid() ? context.locale.toString(day, mediumDateFormat(context.locale)) : value.toString();
}

QString valueText(const SegmentRule &rule, const FilterContext &context)
{
    if (rule.value.isBool())
        return rule.value.toBool() ? words(QT_TRANSLATE_NOOP("SegmentText", "yes"))
                                   : words(QT_TRANSLATE_NOOP("SegmentText", "no"));
    return rule.type == "date"_L1 ? dayText(rule.value, context) : plain(rule.value, context.locale);
}

template<typename Word>
QString labelOf(const Word *word, const QString &name)
{
    return word ? word->label() : name;
}

QString relativeText(const SegmentRule &rule, const SegmentVocabulary &vocabulary)
{
    const QString amount = rule.timeAmount > 0 ? QString::number(rule.timeAmount) : QString();
    return words(QT_TRANSLATE_NOOP("SegmentText", "%1 %2"))
        .arg(orMissing(amount), orMissing(labelOf(vocabulary.timeFactor(rule.timeFactor), rule.timeFactor)));
}

QString operandText(const SegmentRule &rule, RuleNeeds needs, const SegmentVocabulary &vocabulary,
                    const FilterContext &context)
{
    const QString both = words(QT_TRANSLATE_NOOP("SegmentText", "%1 to %2"));
    switch (needs) {
    case RuleNeeds::Nothing:
        return {};
    case RuleNeeds::Value:
        return orMissing(valueText(rule, context));
    case RuleNeeds::Start:
        return orMissing(momentText(rule.startDate, context));
    case RuleNeeds::End:
        return orMissing(momentText(rule.endDate, context));
    case RuleNeeds::Range:
        return both.arg(orMissing(momentText(rule.startDate, context)), orMissing(momentText(rule.endDate, context)));
    case RuleNeeds::Relative:
        return relativeText(rule, vocabulary);
    case RuleNeeds::MinMax:
        return words(QT_TRANSLATE_NOOP("SegmentText", "%1 and %2"))
            .arg(orMissing(plain(rule.min, context.locale)), orMissing(plain(rule.max, context.locale)));
    }
    return {};
}

} // namespace

QString inside(const QString &label, const QLocale &locale)
{
    if (label.size() < 2 || label.at(1).isUpper() || locale.language() == QLocale::German)
        return label;
    return QString(locale.toLower(label.left(1)) + label.mid(1));
}

QString number(double value, const QLocale &locale)
{
    QLocale plain(locale);
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString plain(const QJsonValue &value, const QLocale &locale)
{
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items << plain(item, locale);
        return items.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? number(value.toDouble(), locale) : value.toString();
}

QString rule(const SegmentRule &rule, const SegmentVocabulary &vocabulary, const FilterContext &context)
{
    const SegmentField *field = vocabulary.field(rule.field, rule.nestingPath);
    const SegmentOperator *op = vocabulary.op(rule.op);
    const QString name = field ? inside(field->label(), context.locale) : orMissing(rule.field);
    const QString operand = op ? operandText(rule, op->needs, vocabulary, context)
                               // Nobody knows what it needs.
                               : valueText(rule, context);
    const QString said = orMissing(labelOf(op, rule.op));
    return operand.isEmpty() ? words(QT_TRANSLATE_NOOP("SegmentText", "%1 %2")).arg(name, said)
                             : words(QT_TRANSLATE_NOOP("SegmentText", "%1 %2 %3")).arg(name, said, operand);
}

QString sentence(const Segment &segment, const SegmentVocabulary &vocabulary, const FilterContext &context,
                 const QString &subject)
{
    if (segment.rules.isEmpty())
        return words(QT_TRANSLATE_NOOP("SegmentText", "No rules: everyone."));
    QStringList rules;
    for (const SegmentRule &one : segment.rules)
        rules << rule(one, vocabulary, context);
    const QString joined =
        rules.join(segment.join == Segment::Join::All ? words(QT_TRANSLATE_NOOP("SegmentText", ", and whose "))
                                                      : words(QT_TRANSLATE_NOOP("SegmentText", ", or whose ")));
    return subject.isEmpty() ? words(QT_TRANSLATE_NOOP("SegmentText", "Everyone whose %1.")).arg(joined)
                             //: %1 is what is exported, "Users"
                             : words(QT_TRANSLATE_NOOP("SegmentText", "%1 whose %2.")).arg(subject, joined);
}

QStringList undocumented(const SegmentRule &rule, const SegmentVocabulary &vocabulary)
{
    QStringList labels;
    const auto look = [&](const SegmentWord *word, const QString &name) {
        if (!name.isEmpty() && (!word || word->assumed))
            labels << labelOf(word, name);
    };
    const SegmentOperator *op = vocabulary.op(rule.op);
    const SegmentField *field = vocabulary.field(rule.field, rule.nestingPath);
    look(field, rule.field);
    if (!field || field->type != rule.type)
        look(vocabulary.type(rule.type), rule.type);
    look(op, rule.op);
    if (op && op->needs == RuleNeeds::Relative)
        look(vocabulary.timeFactor(rule.timeFactor), rule.timeFactor);
    labels.removeDuplicates();
    return labels;
}

} // namespace rollbook::segmenttext
