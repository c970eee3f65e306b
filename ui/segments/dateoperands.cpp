// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/dateoperands.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/namebox.h"

#include <QBoxLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int amountWidth = 64;
constexpr int unitWidth = 110;

QString isoText(const std::optional<QDateTime> &moment)
{
    if (!moment)
        return {};
    const bool whole = moment->time().msec() == 0;
    return moment->toUTC().toString(whole ? u"yyyy-MM-ddTHH:mm:ss'Z'"_s : u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

std::optional<QDateTime> momentOf(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

DayOperand::DayOperand(const QLocale &locale, QWidget *parent) : Operand(parent), m_day(new DateField(this))
{
    m_day->setLocale(locale);
    m_day->setPlaceholderText(tr("date"));
    row()->addWidget(m_day, 1);
    row()->addStretch(1);
    setFocusProxy(m_day);
    connect(m_day, &DateField::edited, this, &Operand::edited);
}

void DayOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_day, prefix + u".value"_s, tr("%1: value").arg(label));
}

void DayOperand::show(const SegmentRule &rule)
{
    const QDate day = QDate::fromString(rule.value.toString().left(10), Qt::ISODate);
    m_day->setValue(day.isValid() ? std::optional(day) : std::nullopt);
}

void DayOperand::writeTo(SegmentRule *rule) const
{
    const auto day = m_day->value();
    rule->value = day ? QJsonValue(QString(day->toString(Qt::ISODate) + u"T00:00:00Z"_s)) : QJsonValue();
}

Operand::Fault DayOperand::fault() const
{
    if (!m_day->isValid())
        return { tr("“%1” is not a date.").arg(m_day->text().left(20)), m_day };
    return m_day->value() ? Fault() : Fault { tr("Enter a date."), m_day };
}

MomentsOperand::MomentsOperand(Bound bound, const FilterContext &context, QWidget *parent) : Operand(parent)
{
    // Two do not fit beside each other.
    row()->setDirection(QBoxLayout::TopToBottom);
    row()->setSpacing(metrics::space1);
    for (auto [wanted, field] : { std::pair(Bound::Start, &m_start), std::pair(Bound::End, &m_end) }) {
        if (bound != Bound::Both && bound != wanted)
            continue;
        *field = new MomentField(this);
        (*field)->setClearable(false);
        (*field)->setContext(context.locale, context.zone);
        row()->addWidget(*field, 1);
        connect(*field, &MomentField::edited, this, &Operand::edited);
    }
    setFocusProxy(m_start ? m_start : m_end);
}

void MomentsOperand::setNames(const QString &prefix, const QString &label)
{
    if (m_start)
        m_start->setNames(prefix + u".from"_s, m_end ? tr("%1: from").arg(label) : label);
    if (m_end)
        m_end->setNames(prefix + u".to"_s, m_start ? tr("%1: to").arg(label) : label);
}

void MomentsOperand::show(const SegmentRule &rule)
{
    if (m_start)
        m_start->setValue(momentOf(rule.startDate));
    if (m_end)
        m_end->setValue(momentOf(rule.endDate));
}

void MomentsOperand::writeTo(SegmentRule *rule) const
{
    if (m_start)
        rule->startDate = isoText(m_start->value());
    if (m_end)
        rule->endDate = isoText(m_end->value());
}

Operand::Fault MomentsOperand::fault() const
{
    for (MomentField *field : { m_start, m_end }) {
        if (!field)
            continue;
        if (const QString fault = field->fault(); !fault.isEmpty())
            return { fault, field };
        if (!field->value())
            return { tr("Enter a date."), field };
    }
    const bool crossed = m_start && m_end && *m_start->value() > *m_end->value();
    return crossed ? Fault { tr("The first moment is after the last."), m_end } : Fault();
}

RelativeOperand::RelativeOperand(const QList<SegmentWord> &units, QWidget *parent)
    : Operand(parent),
      m_amount(addLine(tr("number"))),
      m_unit(new NameBox(this))
{
    QList<NameBox::Name> names;
    for (const SegmentWord &unit : units)
        names << NameBox::Name { unit.name, unit.label() };
    m_unit->setNames(names);
    m_unit->setPlaceholderText(tr("unit"));
    m_amount->setMaximumWidth(metrics::px(amountWidth));
    m_unit->setMaximumWidth(metrics::px(unitWidth));
    row()->addWidget(m_unit, 100);
    row()->addStretch(1);
    setFocusProxy(m_amount);
    connect(m_unit, &NameBox::nameEdited, this, &Operand::edited);
}

void RelativeOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_amount, prefix + u".amount"_s, tr("%1: how many").arg(label));
    name(m_unit, prefix + u".unit"_s, tr("%1: unit").arg(label));
}

void RelativeOperand::show(const SegmentRule &rule)
{
    m_amount->setText(rule.timeAmount > 0 ? QString::number(rule.timeAmount) : QString());
    m_unit->setName(rule.timeFactor);
}

qint64 RelativeOperand::amount() const
{
    static const QRegularExpression digits(u"^[0-9]{1,9}$"_s);
    const QString text = m_amount->text().trimmed();
    return digits.match(text).hasMatch() ? text.toLongLong() : 0;
}

void RelativeOperand::writeTo(SegmentRule *rule) const
{
    rule->timeAmount = amount();
    rule->timeFactor = m_unit->name();
}

Operand::Fault RelativeOperand::fault() const
{
    if (amount() < 1)
        return { tr("Enter a whole number, 1 or more."), m_amount };
    return m_unit->name().isEmpty() ? Fault { tr("Choose a unit."), m_unit } : Fault();
}

} // namespace rollbook
