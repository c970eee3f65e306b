// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/momenteditor.h"

#include "ui/widgets/momentfield.h"

#include <QVBoxLayout>

namespace rollbook {

MomentEditor::MomentEditor(const Filter &filter, const FilterContext &context, QWidget *parent)
    : FilterEditor(filter, parent),
      m_context(context),
      m_field(new MomentField(this))
{
    m_field->setContext(context.locale, context.zone);
    m_field->setNames(nameOf(), filter.label());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &MomentField::edited, this, &MomentEditor::edit);
}

FilterReading MomentEditor::reading() const
{
    if (const QString fault = m_field->fault(); !fault.isEmpty())
        return tl::unexpected(fault);
    return m_value;
}

void MomentEditor::setValue(const std::optional<FilterValue> &value)
{
    m_value = value;
    m_field->setValue(value ? lowerMoment(std::get<DateRange>(*value), m_context.today(), m_context.zone)
                            : std::nullopt);
}

void MomentEditor::setInvalid(bool invalid)
{
    m_field->setInvalid(invalid);
}

void MomentEditor::edit()
{
    const auto moment = m_field->value();
    m_value = moment ? std::optional<FilterValue>(DateRange { DatePreset::Custom, *moment, {} }) : std::nullopt;
    Q_EMIT changed();
}

} // namespace rollbook
