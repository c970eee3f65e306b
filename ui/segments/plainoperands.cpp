// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/plainoperands.h"

#include "ui/segments/segmenttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int numberWidth = 96;

/// As the locale writes it, or with a point.
std::optional<double> numberIn(const QLineEdit *line, const QLocale &locale)
{
    const QString text = line->text().trimmed();
    for (const QLocale &way : { locale, QLocale::c() }) {
        bool ok = false;
        const double number = way.toDouble(text, &ok);
        if (ok && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

/// Whole numbers are written without a fraction.
QJsonValue numberOf(const QLineEdit *line, const QLocale &locale)
{
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return {};
    const auto number = numberIn(line, locale);
    if (!number)
        return text;
    const bool whole = std::floor(*number) == *number && std::abs(*number) < 1e15;
    return whole ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(*number);
}

Operand::Fault numberFault(QLineEdit *line, const QLocale &locale, const QString &missing)
{
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return { missing, line };
    if (!numberIn(line, locale))
        return { NumberOperand::tr("“%1” is not a number.").arg(text.left(20)), line };
    return {};
}

} // namespace

TextOperand::TextOperand(const QLocale &locale, QWidget *parent)
    : Operand(parent),
      m_locale(locale),
      m_line(addLine(tr("value")))
{
    setFocusProxy(m_line);
}

void TextOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_line, prefix + u".value"_s, tr("%1: value").arg(label));
}

void TextOperand::show(const SegmentRule &rule)
{
    m_line->setText(segmenttext::plain(rule.value, m_locale));
    m_line->setCursorPosition(0);
}

void TextOperand::writeTo(SegmentRule *rule) const
{
    const QString text = m_line->text().trimmed();
    rule->value = text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Operand::Fault TextOperand::fault() const
{
    return m_line->text().trimmed().isEmpty() ? Fault { tr("Enter a value."), m_line } : Fault();
}

NumberOperand::NumberOperand(const QLocale &locale, QWidget *parent)
    : Operand(parent),
      m_locale(locale),
      m_line(addLine(tr("number")))
{
    m_line->setMaximumWidth(metrics::px(numberWidth));
    row()->addStretch(1);
    setFocusProxy(m_line);
}

void NumberOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_line, prefix + u".value"_s, tr("%1: value").arg(label));
}

void NumberOperand::show(const SegmentRule &rule)
{
    m_line->setText(segmenttext::plain(rule.value, m_locale));
}

void NumberOperand::writeTo(SegmentRule *rule) const
{
    rule->value = numberOf(m_line, m_locale);
}

Operand::Fault NumberOperand::fault() const
{
    return numberFault(m_line, m_locale, tr("Enter a number."));
}

MinMaxOperand::MinMaxOperand(const QLocale &locale, QWidget *parent)
    : Operand(parent),
      m_locale(locale),
      m_min(addLine(tr("number")))
{
    row()->addWidget(plainLabel(tr("and", "between two numbers"), "small", "third", this));
    m_max = addLine(tr("number"));
    for (QLineEdit *line : { m_min, m_max })
        line->setMaximumWidth(metrics::px(numberWidth));
    row()->addStretch(1);
    setFocusProxy(m_min);
}

void MinMaxOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_min, prefix + u".min"_s, tr("%1: lowest number").arg(label));
    name(m_max, prefix + u".max"_s, tr("%1: highest number").arg(label));
}

void MinMaxOperand::show(const SegmentRule &rule)
{
    m_min->setText(segmenttext::plain(rule.min, m_locale));
    m_max->setText(segmenttext::plain(rule.max, m_locale));
}

void MinMaxOperand::writeTo(SegmentRule *rule) const
{
    rule->min = numberOf(m_min, m_locale);
    rule->max = numberOf(m_max, m_locale);
}

Operand::Fault MinMaxOperand::fault() const
{
    if (const Fault fault = numberFault(m_min, m_locale, tr("Enter the lowest number.")); fault.where)
        return fault;
    if (const Fault fault = numberFault(m_max, m_locale, tr("Enter the highest number.")); fault.where)
        return fault;
    const bool crossed = *numberIn(m_min, m_locale) > *numberIn(m_max, m_locale);
    return crossed ? Fault { tr("The lowest number is above the highest."), m_max } : Fault();
}

FlagOperand::FlagOperand(QWidget *parent) : Operand(parent), m_box(new ChoiceBox(this))
{
    m_box->setMaximumWidth(metrics::px(numberWidth));
    m_box->setPlaceholderText(tr("choose"));
    row()->addWidget(m_box, 100);
    row()->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &Operand::edited);
}

void FlagOperand::setNames(const QString &prefix, const QString &label)
{
    name(m_box, prefix + u".value"_s, tr("%1: value").arg(label));
}

void FlagOperand::show(const SegmentRule &rule)
{
    const QVariant current = rule.value.isBool() ? QVariant(rule.value.toBool())
        : rule.value == u"true"_s                ? QVariant(true)
        : rule.value == u"false"_s               ? QVariant(false)
                                                 : QVariant();
    m_box->setChoices({ { tr("Yes"), true }, { tr("No"), false } }, current);
}

void FlagOperand::writeTo(SegmentRule *rule) const
{
    const QVariant value = m_box->currentData();
    if (value.isValid())
        rule->value = value.toBool();
    else if (rule->value.isBool())
        rule->value = {};
}

Operand::Fault FlagOperand::fault() const
{
    return m_box->currentIndex() < 0 ? Fault { tr("Choose yes or no."), m_box } : Fault();
}

} // namespace rollbook
