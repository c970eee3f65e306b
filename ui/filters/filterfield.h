// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLabel;
class QVBoxLayout;

namespace rollbook {

class ChangeMark;
class ErrorLine;

/// One filter of the form: label, editor, hint, and what marks an edit that waits or cannot be taken.
class FilterField final : public QWidget {
    Q_OBJECT
public:
    /// The heading is bold where the field is alone in its section.
    enum class Heading { Title, Label };

    FilterField(const Filter &filter, const QString &heading, Heading kind, const FilterContext &context,
                QWidget *parent);

    const Filter &filter() const { return m_editor->filter(); }
    FilterEditor *editor() const { return m_editor; }

    /// What the shown rows were asked with. An edit of the user stays, unless this very value changed.
    void setApplied(const std::optional<FilterValue> &applied, const FilterContext &context);
    const std::optional<FilterValue> &applied() const { return m_applied; }
    /// What the editor holds counts at once; what cannot be read counts as nothing.
    void accept(const FilterContext &context);
    /// Back to what is applied.
    void reset(const FilterContext &context);
    void clear(const FilterContext &context);
    /// The names of ids or the day changed.
    void retranslate(const FilterContext &context);

    FilterReading reading() const { return m_editor->reading(); }
    bool isDirty() const;
    bool isEmpty() const;

    void setError(const QString &sentence);
    QString error() const;

Q_SIGNALS:
    void changed();

private:
    void layOutBeside(const QString &heading);
    void layOutBelow(const QString &heading, Heading kind);
    void addAssumed(QVBoxLayout *column, QLabel *heading);
    void show(const std::optional<FilterValue> &value, const FilterContext &context);

    FilterEditor *m_editor;
    ChangeMark *m_mark;
    ErrorLine *m_error;
    QLabel *m_count = nullptr; ///< "3 set" beside the heading of a list, "needed" beside an empty one
    std::optional<FilterValue> m_applied;
};

} // namespace rollbook
