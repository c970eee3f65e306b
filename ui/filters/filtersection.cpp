// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filtersection.h"

#include "ui/filters/foldheader.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rollbook {

FilterSection::FilterSection(const QList<Filter> &filters, Fold fold, const FilterContext &context, QWidget *parent)
    : Surface(&Tokens::bgSubtle, Qt::BottomEdge, parent),
      m_fold(fold),
      m_body(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (fold != Fold::Open) {
        m_header = new FoldHeader(filters.first().group(), this);
        m_header->setObjectName(QStringLiteral("filter.section.%1").arg(filters.first().groupText));
        m_headerRow = new QHBoxLayout;
        m_headerRow->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, metrics::space1);
        m_headerRow->addWidget(m_header);
        column->addLayout(m_headerRow);
        connect(m_header, &FoldHeader::toggled, this, &FilterSection::setOpen);
    }
    column->addWidget(m_body);
    addFields(filters, context);
    setOpen(fold == Fold::Open);
    refresh();
}

void FilterSection::addFields(const QList<Filter> &filters, const FilterContext &context)
{
    auto *column = new QVBoxLayout(m_body);
    const bool oneRow = filters.size() == 1 && filters.first().type == FilterType::Switch;
    if (oneRow)
        column->setContentsMargins(metrics::space4, 5, metrics::space4, 5);
    else
        column->setContentsMargins(metrics::space4, m_fold == Fold::Folds ? 0 : 9, metrics::space4, 10);
    column->setSpacing(0);
    const QString title = filters.first().group();
    for (const Filter &filter : filters) {
        const bool alone = filters.size() == 1;
        auto *field =
            new FilterField(filter, alone && filter.type != FilterType::Switch ? title : filter.label(),
                            alone ? FilterField::Heading::Title : FilterField::Heading::Label, context, m_body);
        if (!field->editor()->besideLabel() && !m_fields.isEmpty())
            column->addSpacing(metrics::space2);
        column->addWidget(field);
        m_fields << field;
    }
    if (filters.size() == 1 || m_fold == Fold::Folds)
        return;
    auto *row = new QHBoxLayout;
    auto *label = plainLabel(title, "strong", "", m_body);
    m_count = plainLabel({}, "caption", "accent", m_body);
    row->addWidget(label, 1);
    row->addWidget(m_count);
    column->insertLayout(0, row);
    column->insertSpacing(1, metrics::space1);
}

void FilterSection::unfold()
{
    if (m_header)
        m_header->setChecked(true);
}

void FilterSection::refresh()
{
    const auto set = std::count_if(m_fields.begin(), m_fields.end(),
                                   [](const FilterField *field) { return field->applied().has_value(); });
    const QString count = set > 0 ? tr("%n set", nullptr, static_cast<int>(set)) : QString();
    if (m_count)
        m_count->setText(count);
    if (m_fold == Fold::Folds)
        m_header->setSummary(count);
    else if (m_header)
        m_header->setSummary(tr("any date"));
    if (m_header && !m_header->isChecked() && hasContent())
        unfold();
}

void FilterSection::setEndMargin(int margin)
{
    // Half of it lies outside a fold header, where its focus ring is drawn.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto set = [mirrored](QLayout *layout, int end) {
        QMargins margins = layout->contentsMargins();
        mirrored ? margins.setLeft(end) : margins.setRight(end);
        layout->setContentsMargins(margins);
    };
    set(m_body->layout(), margin);
    if (!m_header)
        return;
    set(m_headerRow, margin / 2);
    m_header->setEndPadding(margin - margin / 2);
}

void FilterSection::setOpen(bool open)
{
    m_body->setVisible(open);
    if (!m_header || m_fold == Fold::Folds)
        return;
    const bool hadFocus = m_header->hasFocus();
    m_header->setVisible(!open);
    if (open)
        m_headerRow->setContentsMargins({});
    if (open && hadFocus)
        m_fields.first()->setFocus(Qt::TabFocusReason);
}

bool FilterSection::hasContent() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FilterField *field) { return !field->isEmpty(); });
}

} // namespace rollbook
