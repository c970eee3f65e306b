// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/operand.h"

#include "ui/segments/dateoperands.h"
#include "ui/segments/plainoperands.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

Operand::Operand(QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::space2);
}

QLineEdit *Operand::addLine(const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(placeholder);
    m_row->addWidget(line, 100); // before a stretch at the end
    connect(line, &QLineEdit::textEdited, this, &Operand::edited);
    return line;
}

void Operand::name(QWidget *control, const QString &objectName, const QString &label)
{
    control->setObjectName(objectName);
    control->setAccessibleName(label);
}

OperandKind operandKind(const SegmentRule &rule, const SegmentVocabulary &vocabulary)
{
    if (rule.op.isEmpty())
        return OperandKind::Nothing;
    const SegmentOperator *op = vocabulary.op(rule.op);
    switch (op ? op->needs : RuleNeeds::Value) {
    case RuleNeeds::Nothing:
        return OperandKind::Nothing;
    case RuleNeeds::Start:
        return OperandKind::Start;
    case RuleNeeds::End:
        return OperandKind::End;
    case RuleNeeds::Range:
        return OperandKind::Range;
    case RuleNeeds::Relative:
        return OperandKind::Relative;
    case RuleNeeds::MinMax:
        return OperandKind::MinMax;
    case RuleNeeds::Value:
        break;
    }
    if (rule.type == "date"_L1)
        return OperandKind::Day;
    return rule.type == "number"_L1 ? OperandKind::Number
        : rule.type == "boolean"_L1 ? OperandKind::YesNo
                                    : OperandKind::Text;
}

Operand *makeOperand(OperandKind kind, const SegmentVocabulary &vocabulary, const FilterContext &context,
                     QWidget *parent)
{
    switch (kind) {
    case OperandKind::Nothing:
        return nullptr;
    case OperandKind::Text:
        return new TextOperand(context.locale, parent);
    case OperandKind::Number:
        return new NumberOperand(context.locale, parent);
    case OperandKind::YesNo:
        return new FlagOperand(parent);
    case OperandKind::Day:
        return new DayOperand(context.locale, parent);
    case OperandKind::Start:
        return new MomentsOperand(MomentsOperand::Bound::Start, context, parent);
    case OperandKind::End:
        return new MomentsOperand(MomentsOperand::Bound::End, context, parent);
    case OperandKind::Range:
        return new MomentsOperand(MomentsOperand::Bound::Both, context, parent);
    case OperandKind::Relative:
        return new RelativeOperand(vocabulary.timeFactors, parent);
    case OperandKind::MinMax:
        return new MinMaxOperand(context.locale, parent);
    }
    return nullptr;
}

} // namespace rollbook
