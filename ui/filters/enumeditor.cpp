// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/enumeditor.h"

#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

int columnWidth()
{
    return (metrics::panelWidth - 2 * metrics::space4 - metrics::space2) / 2;
}

} // namespace

EnumEditor::EnumEditor(const Filter &filter, QWidget *parent) : FilterEditor(filter, parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const FilterChoice &choice : filter.choices) {
        auto *box = new QCheckBox(choice.label(), this);
        box->setObjectName(nameOf(choice.value));
        box->setAccessibleName(tr("%1: %2").arg(filter.label(), choice.label()));
        connect(box, &QCheckBox::toggled, this, &EnumEditor::changed);
        const int span = box->sizeHint().width() > columnWidth() ? 2 : 1;
        if (span == 2 && cell % 2 == 1)
            ++cell;
        grid->addWidget(box, cell / 2, cell % 2, 1, span);
        cell += span;
        m_boxes << box;
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

FilterReading EnumEditor::reading() const
{
    QStringList values;
    for (int i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            values << filter().choices.at(i).value;
    return values.isEmpty() ? std::nullopt : std::optional<FilterValue>(values);
}

void EnumEditor::setValue(const std::optional<FilterValue> &value)
{
    const QStringList values = value ? std::get<QStringList>(*value) : QStringList();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        m_boxes.at(i)->setChecked(values.contains(filter().choices.at(i).value));
    }
}

} // namespace rollbook
