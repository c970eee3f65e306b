// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/switcheditor.h"

#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rollbook {

SwitchEditor::SwitchEditor(const Filter &filter, QWidget *parent)
    : FilterEditor(filter, parent),
      m_switch(new Switch({}, this))
{
    m_switch->setObjectName(nameOf());
    m_switch->setAccessibleName(filter.label());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_switch);
    setFocusProxy(m_switch);
    connect(m_switch, &Switch::toggled, this, &SwitchEditor::changed);
}

FilterReading SwitchEditor::reading() const
{
    return m_switch->isChecked() ? std::optional<FilterValue>(true) : std::nullopt;
}

void SwitchEditor::setValue(const std::optional<FilterValue> &value)
{
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(value && std::get<bool>(*value));
}

} // namespace rollbook
