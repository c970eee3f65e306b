// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filtereditor.h"

#include "ui/filters/booleaneditor.h"
#include "ui/filters/choiceeditor.h"
#include "ui/filters/enumeditor.h"
#include "ui/filters/idpicker.h"
#include "ui/filters/lineeditors.h"
#include "ui/filters/momenteditor.h"
#include "ui/filters/rangeeditor.h"
#include "ui/filters/switcheditor.h"
#include "ui/segments/segmenteditor.h"

using namespace Qt::StringLiterals;

namespace rollbook {

FilterEditor::FilterEditor(const Filter &filter, QWidget *parent) : QWidget(parent), m_filter(filter) { }

void FilterEditor::setInvalid(bool) { }

void FilterEditor::setChoices(const QList<Choice> &) { }

void FilterEditor::setChoicesFailed(const QString &) { }

QString FilterEditor::nameOf(const QString &part) const
{
    const QString name = u"filter."_s + m_filter.name;
    return part.isEmpty() ? name : QString(name + u'.' + part);
}

FilterEditor *makeFilterEditor(const Filter &filter, const FilterContext &context, QWidget *parent)
{
    switch (filter.type) {
    case FilterType::Boolean:
        return new BooleanEditor(filter, parent);
    case FilterType::Switch:
        return new SwitchEditor(filter, parent);
    case FilterType::EnumList:
        return new EnumEditor(filter, parent);
    case FilterType::IdList:
        if (!filter.source.isEmpty())
            return new IdPicker(filter, parent);
        return new IdLineEditor(filter, parent);
    case FilterType::Integer:
        return new IntegerEditor(filter, parent);
    case FilterType::Text:
        return new TextEditor(filter, parent);
    case FilterType::Enum:
        return new ChoiceEditor(filter, parent);
    case FilterType::TextList:
        return new TextListEditor(filter, parent);
    case FilterType::Moment:
        return new MomentEditor(filter, context, parent);
    case FilterType::Segment:
        return new SegmentEditor(filter, context, parent);
    case FilterType::DateRange:
    case FilterType::DateTimeRange:
        return new RangeEditor(filter, context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace rollbook
