// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formgrid.h"

#include "ui/theme/text.h"

namespace rollbook {

namespace {

constexpr int labelWidth = 76;
constexpr int labelDrop = 6; ///< to the first line of a field
constexpr int rowGap = 14;

} // namespace

FormGrid::FormGrid(QWidget *form, int below) : QGridLayout(form)
{
    setContentsMargins(metrics::space5, metrics::space1, metrics::space5, below);
    setHorizontalSpacing(metrics::space3);
    setVerticalSpacing(rowGap);
    setColumnStretch(1, 1);
}

void FormGrid::add(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text, "strong", "", parentWidget());
    label->setMinimumWidth(metrics::px(labelWidth));
    label->setContentsMargins(0, labelDrop, 0, 0);
    const int row = rowCount();
    addWidget(label, row, 0, Qt::AlignTop);
    addWidget(field, row, 1);
}

} // namespace rollbook
