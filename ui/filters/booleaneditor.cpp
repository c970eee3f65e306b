// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/booleaneditor.h"

#include "ui/widgets/tristate.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rollbook {

BooleanEditor::BooleanEditor(const Filter &filter, QWidget *parent)
    : FilterEditor(filter, parent),
      m_state(new TriState(this))
{
    m_state->setObjectName(nameOf());
    m_state->setAccessibleName(filter.label());
    const QString parts[] = { u"any"_s, u"yes"_s, u"no"_s };
    const auto buttons = m_state->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < buttons.size() && i < std::ssize(parts); ++i) {
        buttons.at(i)->setObjectName(nameOf(parts[i]));
        buttons.at(i)->setAccessibleName(tr("%1: %2").arg(filter.label(), buttons.at(i)->text()));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    setFocusProxy(m_state);
    connect(m_state, &TriState::valueChanged, this, &BooleanEditor::changed);
}

FilterReading BooleanEditor::reading() const
{
    const std::optional<bool> value = m_state->value();
    return value ? std::optional<FilterValue>(*value) : std::nullopt;
}

void BooleanEditor::setValue(const std::optional<FilterValue> &value)
{
    const QSignalBlocker blocker(m_state);
    m_state->setValue(value ? std::optional(std::get<bool>(*value)) : std::nullopt);
}

} // namespace rollbook
