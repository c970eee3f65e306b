// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLabel;
class QPushButton;

namespace rollbook {

class KeyHint;
class RuleRow;
class SegmentedControl;

/// Rules that choose people, each one sentence, and all of them in words below. Without a rule: no value.
class SegmentEditor final : public FilterEditor {
    Q_OBJECT
public:
    SegmentEditor(const Filter &filter, const FilterContext &context, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
    void setInvalid(bool invalid) override;

    /// Of rules that are not complete, or not right.
    int faultCount() const;
    /// Whether the rules are said in words below; a place that says them beside needs that not.
    void setWordsShown(bool shown);
    /// What the rules choose in those words: "Transactions"; empty: people.
    void setSubject(const QString &subject);
    /// As it stands, complete or not.
    Segment segment() const;

public Q_SLOTS:
    void addRule();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    static QString word(int row, Segment::Join join);
    static int wordWidth();
    RuleRow *appendRow(const SegmentRule &rule);
    void remove(RuleRow *row);
    void removeAll();
    void renumber();
    void edited();
    void refresh();
    void fit();

    const FilterContext m_context;
    SegmentedControl *m_join = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_removeAll = nullptr;
    QWidget *m_head;
    QWidget *m_body;
    QWidget *m_foot = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_limits = nullptr;
    KeyHint *m_keys = nullptr;
    QLabel *m_words;
    QString m_subject;
    bool m_wordsShown = true;
    QList<RuleRow *> m_rows;
};

} // namespace rollbook
