// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLabel;
class QLineEdit;

namespace rollbook {

class TokenField;

/// Ids picked by name from a list of the service; by hand where the list is not there.
class IdPicker final : public FilterEditor {
    Q_OBJECT
public:
    IdPicker(const Filter &filter, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
    void setChoices(const QList<Choice> &choices) override;
    void setChoicesFailed(const QString &sentence) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    /// Turns what is typed into tokens.
    void take();
    void showIds(const std::optional<FilterValue> &value);

    TokenField *m_tokens;
    QLineEdit *m_line; ///< inside the token field; what is typed there counts too
    QLabel *m_note;
    QList<Choice> m_choices;
    bool m_known = false;
};

} // namespace rollbook
