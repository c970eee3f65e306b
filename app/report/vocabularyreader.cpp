// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/vocabularyreader.h"

namespace rollbook {

namespace {

// Names as written in the catalogs, in the order of the enum.
const QStringList needsNames { QStringLiteral("none"),   QStringLiteral("value"), QStringLiteral("start"),
                               QStringLiteral("end"),    QStringLiteral("range"), QStringLiteral("relative"),
                               QStringLiteral("min-max") };

void readWord(CatalogReader &reader, SegmentWord *word)
{
    word->name = reader.text(QStringLiteral("name"));
    word->labelText = reader.text(QStringLiteral("label"));
    word->assumed = reader.optionalFlag(QStringLiteral("assumed"));
}

template<typename Word, typename More>
QList<Word> readWords(CatalogReader &reader, const QString &key, CatalogFaults *faults, More more)
{
    QList<Word> words;
    reader.each(key, true, [&](const QJsonValue &item, const QString &where) {
        CatalogReader one(item, where, faults);
        Word word;
        readWord(one, &word);
        more(one, &word);
        words << word;
    });
    return words;
}

void checkTypes(const SegmentVocabulary &vocabulary, const QString &place, CatalogFaults *faults)
{
    QStringList named;
    for (const SegmentField &field : vocabulary.fields)
        named << field.type;
    for (const SegmentOperator &op : vocabulary.operators)
        named << op.types;
    for (const QString &name : std::as_const(named))
        if (!vocabulary.type(name))
            faults->add(place, QStringLiteral("no type \"%1\"").arg(name));
}

} // namespace

SegmentVocabulary readVocabulary(const QJsonValue &value, const QString &place, CatalogFaults *faults)
{
    CatalogReader reader(value, place, faults);
    SegmentVocabulary vocabulary;
    const auto nothing = [](CatalogReader &, SegmentWord *) {};
    vocabulary.fields =
        readWords<SegmentField>(reader, QStringLiteral("fields"), faults, [](CatalogReader &one, SegmentField *field) {
            field->type = one.text(QStringLiteral("type"));
            field->nestingPath = one.optionalText(QStringLiteral("nestingPath"));
        });
    vocabulary.operators = readWords<SegmentOperator>(
        reader, QStringLiteral("operators"), faults, [](CatalogReader &one, SegmentOperator *op) {
            op->needs = RuleNeeds(one.oneOf(QStringLiteral("needs"), needsNames));
            op->types = one.texts(QStringLiteral("types"), false);
        });
    vocabulary.types = readWords<SegmentWord>(reader, QStringLiteral("types"), faults, nothing);
    vocabulary.timeFactors = readWords<SegmentWord>(reader, QStringLiteral("timeFactors"), faults, nothing);
    checkTypes(vocabulary, place, faults);
    return vocabulary;
}

} // namespace rollbook
