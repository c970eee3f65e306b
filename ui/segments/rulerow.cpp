// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rulerow.h"

#include "ui/filters/errorline.h"
#include "ui/segments/segmenttext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/namebox.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int typeWidth = 110;

template<typename Word>
QList<NameBox::Name> namesOf(const QList<Word> &words)
{
    QList<NameBox::Name> names;
    for (const Word &word : words)
        names << NameBox::Name { word.name, word.label() };
    return names;
}

NameBox *makeBox(const QString &placeholder, QWidget *parent)
{
    auto *box = new NameBox(parent);
    box->setPlaceholderText(placeholder);
    return box;
}

/// Members of a rule that its operator has no use for go.
SegmentRule onlyNeeded(const SegmentRule &rule, RuleNeeds needs)
{
    SegmentRule kept { rule.field, rule.type, rule.op };
    kept.nestingPath = rule.nestingPath;
    if (needs == RuleNeeds::Value)
        kept.value = rule.value;
    if (needs == RuleNeeds::Start || needs == RuleNeeds::Range)
        kept.startDate = rule.startDate;
    if (needs == RuleNeeds::End || needs == RuleNeeds::Range)
        kept.endDate = rule.endDate;
    if (needs == RuleNeeds::Relative) {
        kept.timeFactor = rule.timeFactor;
        kept.timeAmount = rule.timeAmount;
    }
    if (needs == RuleNeeds::MinMax) {
        kept.min = rule.min;
        kept.max = rule.max;
    }
    return kept;
}

} // namespace

RuleRow::RuleRow(const SegmentVocabulary &vocabulary, const FilterContext &context, QWidget *parent)
    : QWidget(parent),
      m_vocabulary(vocabulary),
      m_context(context),
      m_grid(new QGridLayout(this)),
      m_word(plainLabel({}, "small", "second", this)),
      m_field(makeBox(tr("field"), this)),
      m_typeLabel(plainLabel({}, "caption", "third", m_field->lineEdit())),
      m_type(makeBox(tr("type"), this)),
      m_op(makeBox(tr("operator"), this)),
      m_remove(new QToolButton(this)),
      m_error(new ErrorLine(this)),
      m_note(new QWidget(this)),
      m_noteText(plainLabel({}, "caption", "third", m_note))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::space2);
    m_grid->setVerticalSpacing(metrics::space1);
    m_word->setFixedHeight(metrics::px(metrics::control));
    m_type->setMaximumWidth(metrics::px(typeWidth));
    m_typeLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_noteText->setWordWrap(true);
    auto *noteRow = new QHBoxLayout(m_note);
    noteRow->setContentsMargins({});
    noteRow->addWidget(m_noteText, 1);
    m_remove->setIcon(icons::icon(u"close"_s));
    m_remove->setProperty("kind", u"ghost"_s);
    m_remove->setProperty("square", true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this rule"));
    setFocusProxy(m_field);
    m_field->setNames(namesOf(m_vocabulary.fields));
    m_type->setNames(namesOf(m_vocabulary.types));
    m_field->lineEdit()->installEventFilter(this);
    connectAll();
    setRule({});
}

void RuleRow::connectAll()
{
    connect(m_field, &NameBox::nameEdited, this, &RuleRow::fieldEdited);
    for (NameBox *box : { m_type, m_op })
        connect(box, &NameBox::nameEdited, this, &RuleRow::shapeEdited);
    connect(m_remove, &QToolButton::clicked, this, &RuleRow::removeRequested);
}

void RuleRow::setRule(const SegmentRule &rule)
{
    m_rule = rule;
    m_field->setName(rule.field);
    m_type->setName(rule.type);
    showOperators();
    m_op->setName(rule.op);
    showOperand();
    showType();
    showNote();
    m_error->setSentence({});
}

SegmentRule RuleRow::rule() const
{
    const SegmentOperator *op = m_vocabulary.op(m_rule.op);
    return op ? onlyNeeded(m_rule, op->needs) : m_rule;
}

void RuleRow::fieldEdited()
{
    const QString name = m_field->name();
    const auto &fields = m_vocabulary.fields;
    const auto known =
        std::find_if(fields.begin(), fields.end(), [&](const SegmentField &field) { return field.name == name; });
    m_rule.field = name;
    if (known != fields.end()) {
        m_rule.nestingPath = known->nestingPath;
        m_rule.type = known->type;
        m_type->setName(known->type);
        // "is in the last" makes no sense of a country.
        if (const SegmentOperator *op = m_vocabulary.op(m_rule.op); op && !op->isFor(known->type))
            m_rule.op.clear();
    }
    showOperators();
    if (m_rule.op.isEmpty() && known != fields.end() && m_op->count() > 0)
        m_rule.op = m_op->itemData(0).toString();
    m_op->setName(m_rule.op);
    showOperand();
    showType();
    showNote();
    Q_EMIT edited();
}

void RuleRow::shapeEdited()
{
    m_rule.type = m_type->name();
    m_rule.op = m_op->name();
    showOperators();
    showOperand();
    showNote();
    Q_EMIT edited();
}

void RuleRow::operandEdited()
{
    m_operand->writeTo(&m_rule);
    showNote();
    Q_EMIT edited();
}

void RuleRow::showOperators()
{
    QList<SegmentOperator> fitting;
    const bool typed = m_vocabulary.type(m_rule.type);
    std::copy_if(m_vocabulary.operators.begin(), m_vocabulary.operators.end(), std::back_inserter(fitting),
                 [&](const SegmentOperator &op) { return !typed || op.isFor(m_rule.type) || op.name == m_rule.op; });
    m_op->setNames(namesOf(fitting));
}

void RuleRow::showOperand()
{
    const OperandKind kind = operandKind(m_rule, m_vocabulary);
    if (kind != m_kind) {
        setFocusProxy(m_field);
        delete m_operand;
        m_kind = kind;
        m_operand = makeOperand(kind, m_vocabulary, m_context, this);
        arrange();
        setPlace(m_name, m_number, m_word->text());
        if (m_operand)
            connect(m_operand, &Operand::edited, this, &RuleRow::operandEdited);
    }
    if (m_operand)
        m_operand->show(m_rule);
}

void RuleRow::showType()
{
    const SegmentField *field = m_vocabulary.field(m_rule.field, m_rule.nestingPath);
    const bool said = m_rule.field.isEmpty() || (field && field->type == m_rule.type);
    const SegmentWord *type = m_vocabulary.type(m_rule.type);
    m_typeLabel->setText(said && type ? type->label() : QString());
    placeTypeLabel();
    if (m_type->isHidden() != said) {
        m_type->setHidden(said);
        arrange();
    }
}

void RuleRow::showNote()
{
    const QStringList labels = segmenttext::undocumented(m_rule, m_vocabulary);
    m_noteText->setText(tr("Not documented by the service: %1").arg(labels.join(u", "_s)));
    m_note->setVisible(!labels.isEmpty());
}

void RuleRow::placeTypeLabel()
{
    const QLineEdit *line = m_field->lineEdit();
    const QSize size = m_typeLabel->sizeHint();
    const int text = line->fontMetrics().horizontalAdvance(line->text());
    const bool fits = !m_typeLabel->text().isEmpty() && text + size.width() + metrics::space2 <= line->width();
    m_typeLabel->setVisible(fits);
    const int x = line->layoutDirection() == Qt::RightToLeft ? 0 : line->width() - size.width();
    m_typeLabel->setGeometry(x, (line->height() - size.height()) / 2, size.width(), size.height());
}

bool RuleRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeTypeLabel();
    return QWidget::eventFilter(watched, event);
}

void RuleRow::setPlace(const QString &name, int number, const QString &word)
{
    m_name = name;
    m_number = number;
    m_word->setText(word);
    const QString prefix = u"%1.rule%2"_s.arg(name).arg(number);
    const QString label = tr("Rule %1").arg(number);
    const auto call = [&](QWidget *control, const QString &part, const QString &text) {
        control->setObjectName(QString(prefix + u'.' + part));
        control->setAccessibleName(text);
    };
    call(m_field, u"field"_s, tr("%1: field").arg(label));
    call(m_type, u"type"_s, tr("%1: type").arg(label));
    call(m_op, u"operator"_s, tr("%1: operator").arg(label));
    call(m_remove, u"remove"_s, tr("Remove rule %1").arg(number));
    m_error->setObjectName(QString(prefix + u".error"_s));
    m_noteText->setObjectName(QString(prefix + u".note"_s));
    if (m_operand)
        m_operand->setNames(prefix, label);
}

void RuleRow::setWordWidth(int width)
{
    m_word->setFixedWidth(width);
}

void RuleRow::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_word->setAlignment(wide ? Qt::AlignVCenter | Qt::AlignTrailing : Qt::AlignVCenter | Qt::AlignLeading);
    arrange();
}

/// Wide: one line. Narrow: field, operator and value below each other.
void RuleRow::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const auto add = [this](QWidget *widget, int row, int column, int columns = 1) {
        m_grid->addWidget(widget, row, column, 1, columns, Qt::AlignTop);
    };
    const bool ownType = !m_type->isHidden();
    add(m_word, 0, 0);
    add(m_field, 0, 1, m_wide ? (ownType ? 1 : 2) : 3);
    add(m_remove, 0, 5);
    const int line = m_wide ? 0 : 1;
    if (ownType)
        add(m_type, line, m_wide ? 2 : 1);
    const int column = m_wide ? 3 : ownType ? 2 : 1;
    add(m_op, line, column, m_wide ? 1 : 4 - column);
    if (m_operand)
        add(m_operand, m_wide ? 0 : 2, m_wide ? 4 : 1, m_wide ? 1 : 3);
    add(m_error, 3, 1, 4);
    add(m_note, 4, 1, 4);
    const QList<int> stretches = m_wide ? QList<int> { 0, 5, 0, 4, 8, 0 } : QList<int> { 0, 1, 1, 1, 0, 0 };
    for (int i = 0; i < stretches.size(); ++i)
        m_grid->setColumnStretch(i, stretches.at(i));
}

Operand::Fault RuleRow::findFault() const
{
    if (m_rule.field.isEmpty())
        return { tr("Choose a field, or type its name."), m_field };
    if (m_rule.type.isEmpty())
        return { tr("Choose the type of the field."), m_type };
    if (m_rule.op.isEmpty())
        return { tr("Choose an operator."), m_op };
    // What an operator needs that nobody knows, only the service can tell.
    return m_operand && m_vocabulary.op(m_rule.op) ? m_operand->fault() : Operand::Fault();
}

QString RuleRow::fault() const
{
    return findFault().sentence;
}

void RuleRow::showFault()
{
    const Operand::Fault fault = findFault();
    for (QWidget *control : markable()) {
        const bool wrong = control == fault.where;
        if (auto *moment = qobject_cast<MomentField *>(control))
            moment->setInvalid(wrong);
        else
            setStyleProperty(control, "error", wrong);
    }
    m_error->setSentence(fault.sentence);
    setFocusProxy(fault.where ? fault.where : m_field);
}

void RuleRow::refreshFault()
{
    if (!m_error->sentence().isEmpty())
        showFault();
}

/// Inputs, without those inside of other inputs.
QList<QWidget *> RuleRow::markable() const
{
    QList<QWidget *> controls { m_field, m_type, m_op };
    if (m_operand)
        for (QWidget *part : m_operand->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (part->focusPolicy() != Qt::NoFocus || part->focusProxy())
                controls << part;
    return controls;
}

} // namespace rollbook
