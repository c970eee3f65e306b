// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/filtereditor.h"

class QLabel;

namespace rollbook {

class ChoiceBox;

/// One of the choices, or of a list of the service, or any. A value that is not in the list stays.
class ChoiceEditor final : public FilterEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Filter &filter, QWidget *parent);

    FilterReading reading() const override;
    void setValue(const std::optional<FilterValue> &value) override;
    void setInvalid(bool invalid) override;
    void setChoices(const QList<Choice> &choices) override;
    void setChoicesFailed(const QString &sentence) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class List { Known, Awaited, Failed };
    void ask();
    void fill(const QString &value);

    ChoiceBox *m_box;
    QLabel *m_note;
    QList<FilterChoice> m_choices; ///< labels as shown
    List m_list;
};

} // namespace rollbook
