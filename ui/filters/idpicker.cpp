// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/idpicker.h"

#include "ui/filters/idlist.h"
#include "ui/theme/text.h"
#include "ui/widgets/tokenfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

IdPicker::IdPicker(const Filter &filter, QWidget *parent)
    : FilterEditor(filter, parent),
      m_tokens(new TokenField(this)),
      m_line(m_tokens->findChild<QLineEdit *>()),
      m_note(plainLabel({}, "caption", "third", this))
{
    m_tokens->setObjectName(nameOf());
    m_tokens->setAccessibleName(filter.label());
    m_tokens->setLabel(filter.label());
    m_tokens->setPlaceholderText(tr("Add by name or ID"));
    m_line->setObjectName(nameOf(u"edit"_s));
    if (auto *arrow = m_tokens->findChild<QToolButton *>())
        arrow->setObjectName(nameOf(u"choices"_s));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_tokens);
    column->addWidget(m_note);
    setFocusProxy(m_tokens);
    connect(m_tokens, &TokenField::changed, this, &IdPicker::changed);
    connect(m_line, &QLineEdit::textEdited, this, &IdPicker::changed);
    // A whole name or an id becomes a token also while the list of matches is open. Queued, because leaving the line
    // may be part of the window's end, and a token is a new widget.
    disconnect(m_line, &QLineEdit::editingFinished, m_tokens, nullptr);
    connect(m_line, &QLineEdit::editingFinished, this, &IdPicker::take, Qt::QueuedConnection);
}

void IdPicker::take()
{
    const FilterReading now = reading();
    if (m_line->text().trimmed().isEmpty() || !now)
        return;
    m_line->clear();
    showIds(*now);
    Q_EMIT changed();
}

FilterReading IdPicker::reading() const
{
    IdList list = readIds(m_tokens->value().join(u','));
    const QString typed = m_line->text().trimmed();
    const auto named = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return choice.label.compare(typed, Qt::CaseInsensitive) == 0;
    });
    const IdList more = named == m_choices.end() ? readIds(typed) : IdList { { named->id }, {} };
    if (!more.bad.isEmpty())
        return tl::unexpected(m_known ? tr("“%1” is not in the list.").arg(typed.left(20)) : badIdsSentence(more.bad));
    if (!list.bad.isEmpty())
        return tl::unexpected(badIdsSentence(list.bad));
    for (const qint64 id : more.ids)
        if (!list.ids.contains(id))
            list.ids << id;
    return list.ids.isEmpty() ? std::nullopt : std::optional<FilterValue>(list.ids);
}

void IdPicker::setValue(const std::optional<FilterValue> &value)
{
    m_line->clear();
    showIds(value);
    if (value)
        ask();
}

void IdPicker::showIds(const std::optional<FilterValue> &value)
{
    QStringList ids;
    if (value)
        for (const qint64 id : std::get<QList<qint64>>(*value))
            ids << QString::number(id);
    m_tokens->setValue(ids);
}

void IdPicker::setChoices(const QList<Choice> &choices)
{
    m_known = true;
    m_choices = choices;
    m_note->hide();
    QList<TokenChoice> tokens;
    for (const Choice &choice : choices)
        tokens << TokenChoice { QString::number(choice.id), choice.label };
    m_tokens->setChoices(tokens);
}

void IdPicker::setChoicesFailed(const QString &sentence)
{
    m_known = false;
    m_note->setText(tr("%1 IDs can be typed.").arg(sentence));
    m_note->show();
}

void IdPicker::showEvent(QShowEvent *event)
{
    FilterEditor::showEvent(event);
    ask();
}

void IdPicker::ask()
{
    if (!m_known)
        Q_EMIT choicesWanted();
}

} // namespace rollbook
