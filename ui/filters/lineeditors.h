// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLineEdit;

namespace rollbook {

/// One line of text; subclasses read it.
class LineEditor : public FilterEditor {
    Q_OBJECT
public:
    LineEditor(const Filter &filter, QWidget *parent);

    void setInvalid(bool invalid) override;

protected:
    QString text() const;
    /// Replaces the text silently, so that nothing looks edited by hand.
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

class TextEditor final : public LineEditor {
    Q_OBJECT
public:
    using LineEditor::LineEditor;
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
};

/// Whole numbers over the whole range of 64 bits.
class IntegerEditor final : public LineEditor {
    Q_OBJECT
public:
    using LineEditor::LineEditor;
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
};

/// Ids typed or pasted.
class IdLineEditor final : public LineEditor {
    Q_OBJECT
public:
    using LineEditor::LineEditor;
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
};

/// Texts between commas, in their order and each once.
class TextListEditor final : public LineEditor {
    Q_OBJECT
public:
    using LineEditor::LineEditor;
    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
};

} // namespace rollbook
