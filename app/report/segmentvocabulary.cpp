// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/segmentvocabulary.h"

#include "report/labels.h"

#include <algorithm>

namespace rollbook {

namespace {

template<typename Word>
const Word *find(const QList<Word> &words, const QString &name)
{
    const auto it = std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.name == name; });
    return it == words.end() ? nullptr : &*it;
}

} // namespace

QString SegmentWord::label() const
{
    return catalogText(labelText);
}

const SegmentField *SegmentVocabulary::field(const QString &name, const QString &nestingPath) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const SegmentField &field) {
        return field.name == name && field.nestingPath == nestingPath;
    });
    return it == fields.end() ? nullptr : &*it;
}

const SegmentOperator *SegmentVocabulary::op(const QString &name) const
{
    return find(operators, name);
}

const SegmentWord *SegmentVocabulary::type(const QString &name) const
{
    return find(types, name);
}

const SegmentWord *SegmentVocabulary::timeFactor(const QString &name) const
{
    return find(timeFactors, name);
}

} // namespace rollbook
