// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/choiceeditor.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"
#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rollbook {

ChoiceEditor::ChoiceEditor(const Filter &filter, QWidget *parent)
    : FilterEditor(filter, parent),
      m_box(new ChoiceBox(this)),
      m_note(plainLabel({}, "caption", "third", this)),
      m_list(filter.source.isEmpty() ? List::Known : List::Awaited)
{
    for (const FilterChoice &choice : filter.choices)
        m_choices << FilterChoice { choice.value, choice.label() };
    m_box->setObjectName(nameOf());
    m_box->setAccessibleName(filter.label());
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_note);
    setFocusProxy(m_box);
    fill({});
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::changed);
}

FilterReading ChoiceEditor::reading() const
{
    const QString value = m_box->currentData().toString();
    return value.isEmpty() ? std::nullopt : std::optional<FilterValue>(value);
}

void ChoiceEditor::setValue(const std::optional<FilterValue> &value)
{
    fill(value ? std::get<QString>(*value) : QString());
    if (value)
        ask();
}

void ChoiceEditor::setInvalid(bool invalid)
{
    setStyleProperty(m_box, "error", invalid);
}

void ChoiceEditor::setChoices(const QList<Choice> &choices)
{
    m_list = List::Known;
    m_choices.clear();
    for (const Choice &choice : choices)
        m_choices << FilterChoice { choice.key, choice.label.isEmpty() ? choice.key : choice.label };
    m_note->hide();
    fill(m_box->currentData().toString());
}

void ChoiceEditor::setChoicesFailed(const QString &sentence)
{
    m_list = List::Failed;
    m_note->setText(sentence);
    m_note->show();
    fill(m_box->currentData().toString());
}

void ChoiceEditor::showEvent(QShowEvent *event)
{
    FilterEditor::showEvent(event);
    ask();
}

void ChoiceEditor::ask()
{
    if (m_list != List::Known)
        Q_EMIT choicesWanted();
}

void ChoiceEditor::fill(const QString &value)
{
    QList<ChoiceBox::Choice> shown { { tr("Any"), QString() } };
    for (const FilterChoice &choice : std::as_const(m_choices))
        shown << ChoiceBox::Choice { choice.labelText, choice.value };
    const bool listed =
        std::any_of(shown.begin(), shown.end(), [&](const ChoiceBox::Choice &one) { return one.value == value; });
    if (!listed)
        shown << ChoiceBox::Choice { value, value };
    if (m_list == List::Awaited)
        shown << ChoiceBox::Choice { tr("Loading…"), {}, false };
    m_box->setChoices(shown, value);
}

} // namespace rollbook
