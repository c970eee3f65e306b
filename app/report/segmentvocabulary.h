// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rollbook {

/// A word of rules. Words of people's own are allowed too.
struct SegmentWord {
    QString name; ///< as sent
    QString labelText;
    bool assumed = false; ///< stands in no material of the service

    QString label() const;

    friend bool operator==(const SegmentWord &, const SegmentWord &) = default;
};

struct SegmentField : SegmentWord {
    QString type;        ///< name of one of the types
    QString nestingPath; ///< of a field inside another document; else empty

    friend bool operator==(const SegmentField &, const SegmentField &) = default;
};

/// Which members of a rule an operator needs.
enum class RuleNeeds { Nothing, Value, Start, End, Range, Relative, MinMax };

struct SegmentOperator : SegmentWord {
    RuleNeeds needs = RuleNeeds::Value;
    QStringList types; ///< of the fields it is for; empty: all

    bool isFor(const QString &type) const { return types.isEmpty() || types.contains(type); }
    friend bool operator==(const SegmentOperator &, const SegmentOperator &) = default;
};

/// The words that the catalog knows for rules.
struct SegmentVocabulary {
    QList<SegmentField> fields;
    QList<SegmentOperator> operators;
    QList<SegmentWord> types;
    QList<SegmentWord> timeFactors;

    /// Null where the name is not known.
    const SegmentField *field(const QString &name, const QString &nestingPath = {}) const;
    const SegmentOperator *op(const QString &name) const;
    const SegmentWord *type(const QString &name) const;
    const SegmentWord *timeFactor(const QString &name) const;

    friend bool operator==(const SegmentVocabulary &, const SegmentVocabulary &) = default;
};

} // namespace rollbook
