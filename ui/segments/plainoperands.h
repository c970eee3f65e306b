// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/operand.h"

namespace rollbook {

class ChoiceBox;

class TextOperand final : public Operand {
    Q_OBJECT
public:
    TextOperand(const QLocale &locale, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    QLocale m_locale;
    QLineEdit *m_line;
};

/// A text that is no number stays in the rule as it is, and is a fault.
class NumberOperand final : public Operand {
    Q_OBJECT
public:
    NumberOperand(const QLocale &locale, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    QLocale m_locale;
    QLineEdit *m_line;
};

class MinMaxOperand final : public Operand {
    Q_OBJECT
public:
    MinMaxOperand(const QLocale &locale, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    QLocale m_locale;
    QLineEdit *m_min;
    QLineEdit *m_max;
};

class FlagOperand final : public Operand {
    Q_OBJECT
public:
    explicit FlagOperand(QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    ChoiceBox *m_box;
};

} // namespace rollbook
