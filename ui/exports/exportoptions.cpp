// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportoptions.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int hintIndent = 22; ///< under the text of a check box
constexpr int gap = 6;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

ExportOptions::ExportOptions(const ExportChoices &choices, QWidget *parent)
    : QWidget(parent),
      m_forCsv(new QWidget(this))
{
    QVBoxLayout *column = columnIn(this);
    column->setContentsMargins(0, 2, 0, 0);
    QVBoxLayout *csv = columnIn(m_forCsv);
    m_excel =
        add(csv, "export.excel", tr("Excel friendly"),
            tr("Adds a byte order mark (BOM), so that names such as Łukasz open correctly."), choices.excelFriendly);
    m_protect = add(csv, "export.protect", tr("Protect against formulas"),
                    tr("Text that starts with = + − @ stays text. Phone numbers are left as they are."),
                    choices.protectFormulas);
    column->addWidget(m_forCsv);
    m_receipt = add(column, "export.receipt", tr("Save a receipt beside the file"), {}, choices.writeReceipt);
    m_open = add(column, "export.open", tr("Open when ready"), {}, choices.openWhenReady);
    m_protect->setEnabled(m_excel->isChecked());
    connect(m_excel, &QCheckBox::toggled, m_protect, &QWidget::setEnabled);
}

QCheckBox *ExportOptions::add(QBoxLayout *layout, const char *name, const QString &text, const QString &hint,
                              bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(checked);
    layout->addWidget(box);
    if (hint.isEmpty())
        return box;
    QLabel *label = plainLabel(hint, "small", "second", this);
    label->setWordWrap(true);
    label->setContentsMargins(metrics::px(hintIndent), 0, 0, 0);
    box->setAccessibleDescription(hint);
    layout->addSpacing(-gap + 1);
    layout->addWidget(label);
    return box;
}

void ExportOptions::setFormat(const QString &format)
{
    m_format = format;
    m_forCsv->setVisible(format == "csv"_L1);
}

SavedAs ExportOptions::savedAs() const
{
    if (m_format == "xlsx"_L1)
        return { .kind = SavedAs::Kind::Workbook };
    if (m_format != "csv"_L1 || !m_excel->isChecked())
        return {};
    return { .kind = SavedAs::Kind::SpreadsheetCsv,
             .protectFormulas = m_protect->isChecked(),
             .askAboutChanges = true };
}

bool ExportOptions::writesReceipt() const
{
    return m_receipt->isChecked();
}

bool ExportOptions::opensWhenReady() const
{
    return m_open->isChecked();
}

ExportChoices ExportOptions::choices() const
{
    return { .format = m_format,
             .excelFriendly = m_excel->isChecked(),
             .protectFormulas = m_protect->isChecked(),
             .writeReceipt = m_receipt->isChecked(),
             .openWhenReady = m_open->isChecked() };
}

} // namespace rollbook
