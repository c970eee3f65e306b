// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filter.h"
#include "ui/filters/filtertext.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace rollbook {

/// The end of a rule's sentence: what its operator and the type of its field need.
class Operand : public QWidget {
    Q_OBJECT
public:
    explicit Operand(QWidget *parent);

    /// Names the controls: "<prefix>.value", "<prefix>.from" …, and for screen readers "<label>: value".
    virtual void setNames(const QString &prefix, const QString &label) = 0;
    /// Shows its members of a rule; emits nothing.
    virtual void show(const SegmentRule &rule) = 0;
    /// Puts what is entered into its members of the rule.
    virtual void writeTo(SegmentRule *rule) const = 0;

    struct Fault {
        QString sentence = {};
        QWidget *where = nullptr;
    };
    /// Why this cannot be sent, and the control at fault.
    virtual Fault fault() const = 0;

Q_SIGNALS:
    void edited();

protected:
    QBoxLayout *row() const { return m_row; }
    QLineEdit *addLine(const QString &placeholder);
    static void name(QWidget *control, const QString &objectName, const QString &label);

private:
    QBoxLayout *m_row;
};

/// Which operand a rule needs.
enum class OperandKind { Nothing, Text, Number, YesNo, Day, Start, End, Range, Relative, MinMax };
OperandKind operandKind(const SegmentRule &rule, const SegmentVocabulary &vocabulary);

/// Null for Nothing.
Operand *makeOperand(OperandKind kind, const SegmentVocabulary &vocabulary, const FilterContext &context,
                     QWidget *parent);

} // namespace rollbook
