// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/operand.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace rollbook {

class ErrorLine;
class NameBox;

/// One rule as a sentence: field, operator, value. In a narrow place the parts stand below each other.
class RuleRow final : public QWidget {
    Q_OBJECT
public:
    RuleRow(const SegmentVocabulary &vocabulary, const FilterContext &context, QWidget *parent);

    void setRule(const SegmentRule &rule);
    /// Only the members that its operator needs; all of them where the operator is not known.
    SegmentRule rule() const;

    /// Its place, from 1, and the word before it: "Where", "and", "or". Controls are named "<name>.rule<number>.field"
    /// …
    void setPlace(const QString &name, int number, const QString &word);
    void setWide(bool wide);
    /// What the longest of the words needs; all rows have the same.
    void setWordWidth(int width);

    /// Why the rule cannot be sent; empty when it can.
    QString fault() const;
    /// Says what is wrong with it, if anything is, and goes on saying so until it is right.
    void showFault();
    /// What was shown and is wrong no more goes.
    void refreshFault();

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectAll();
    void fieldEdited();
    void shapeEdited();
    void operandEdited();
    /// The operators that are for the type of the field, and the value they need.
    void showOperators();
    void showOperand();
    void showType();
    void showNote();
    void placeTypeLabel();
    void arrange();
    Operand::Fault findFault() const;
    QList<QWidget *> markable() const;

    const SegmentVocabulary m_vocabulary;
    const FilterContext m_context;
    QGridLayout *m_grid;
    QLabel *m_word;
    NameBox *m_field;
    QLabel *m_typeLabel; ///< inside the field's box
    NameBox *m_type;     ///< where the field does not say it
    NameBox *m_op;
    QToolButton *m_remove;
    ErrorLine *m_error;
    QWidget *m_note;
    QLabel *m_noteText;
    Operand *m_operand = nullptr;
    OperandKind m_kind = OperandKind::Nothing;
    SegmentRule m_rule;
    QString m_name;
    int m_number = 0;
    bool m_wide = false;
};

} // namespace rollbook
