// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/operand.h"

namespace rollbook {

class DateField;
class MomentField;
class NameBox;

/// A day, sent as its midnight in UTC: the service takes no bare dates, and so reads the day that is meant.
class DayOperand final : public Operand {
    Q_OBJECT
public:
    DayOperand(const QLocale &locale, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    DateField *m_day;
};

/// One or both bounds, in the connection's zone.
class MomentsOperand final : public Operand {
    Q_OBJECT
public:
    enum class Bound { Start, End, Both };
    MomentsOperand(Bound bound, const FilterContext &context, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    MomentField *m_start = nullptr;
    MomentField *m_end = nullptr;
};

/// So many days, or other units.
class RelativeOperand final : public Operand {
    Q_OBJECT
public:
    RelativeOperand(const QList<SegmentWord> &units, QWidget *parent);
    void setNames(const QString &prefix, const QString &label) override;
    void show(const SegmentRule &rule) override;
    void writeTo(SegmentRule *rule) const override;
    Fault fault() const override;

private:
    qint64 amount() const;

    QLineEdit *m_amount;
    NameBox *m_unit;
};

} // namespace rollbook
